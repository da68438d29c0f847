package app.milestone.view.shared;

/** Names every style class, one section per stylesheet, so that code and CSS cannot drift apart. */
public final class Styles {
  // Text roles
  public static final String DISPLAY = "display";
  public static final String PAGE_TITLE = "page-title";
  public static final String NUMBER = "number";
  public static final String TITLE = "title";
  public static final String HEADING = "heading";
  public static final String BODY = "body";
  public static final String STRONG = "strong";
  public static final String SMALL = "small";
  public static final String SMALL_STRONG = "small-strong";
  public static final String FIELD_LABEL = "field-label";
  public static final String CAPTION = "caption";
  public static final String CAPTION_STRONG = "caption-strong";
  public static final String MUTED = "muted";
  public static final String STRONG_TEXT = "strong-text";
  public static final String ACCENT_TEXT = "accent-text";
  public static final String SUCCESS_TEXT = "success-text";
  public static final String WARNING_TEXT = "warning-text";
  public static final String DANGER_TEXT = "danger-text";
  public static final String TYPE_TEXT = "type-text";

  // Session types: "type-" and the lower case name of the type
  public static final String TYPE_PREFIX = "type-";
  public static final String TYPE_ICON = "type-icon";

  // Icons and glyphs
  public static final String ICON = "icon";
  public static final String ICON_PATH = "icon-path";
  public static final String ICON_12 = "icon-12";
  public static final String ICON_14 = "icon-14";
  public static final String ICON_15 = "icon-15";
  public static final String ICON_18 = "icon-18";
  public static final String ICON_20 = "icon-20";
  public static final String ICON_24 = "icon-24";
  public static final String ICON_ACCENT = "icon-accent";
  public static final String ICON_SUCCESS = "icon-success";
  public static final String ICON_WARNING = "icon-warning";
  public static final String ICON_DANGER = "icon-danger";
  public static final String ICON_STRONG = "icon-strong";
  public static final String GLYPH = "glyph";
  public static final String GLYPH_RING = "glyph-ring";
  public static final String GLYPH_HALF = "glyph-half";
  public static final String GLYPH_MARK = "glyph-mark";
  public static final String GLYPH_20 = "glyph-20";
  public static final String GLYPH_ACCENT = "glyph-accent";

  // Surfaces
  public static final String CARD = "card";
  public static final String CARD_SELECTED = "card-selected";
  public static final String SEPARATOR_LINE = "separator-line";
  public static final String STAT_TILE = "stat-tile";
  public static final String EMPTY_STATE = "empty-state";
  public static final String EMPTY_DISC = "empty-disc";
  public static final String SKELETON = "skeleton";
  public static final String SKELETON_PLACE = "skeleton-place";

  // Buttons
  public static final String PRIMARY = "primary";
  public static final String DANGER = "danger-button";
  public static final String FLAT = "flat-button";
  public static final String LARGE = "large-button";
  public static final String ICON_ONLY = "icon-only";
  public static final String SMALL_BUTTON = "small-button";
  public static final String LINK = "link";
  public static final String SPLIT_BUTTON = "split-button";
  public static final String SPLIT_MAIN = "split-main";
  public static final String SPLIT_MENU = "split-menu";
  public static final String KEY_HINT = "key-hint";

  // Choices
  public static final String PILL = "pill";
  public static final String CHIP = "chip";
  public static final String CHIP_COUNT = "chip-count";
  public static final String SEGMENTED = "segmented";
  public static final String CHOICE = "choice";
  public static final String SEGMENT = "segment";
  public static final String SCALE = "scale";
  public static final String SCALE_CELL = "scale-cell";
  public static final String SCALE_FACES = "scale-faces";
  public static final String SWITCH = "switch";
  public static final String RADIO_CARD = "radio-card";

  // Fields
  public static final String FIELD_BOX = "field-box";
  public static final String FIELD_INNER = "field-inner";
  public static final String FIELD_UNIT = "field-unit";
  public static final String NUMBER_FIELD = "number-field";
  public static final String REP_FIELD = "rep-field";
  public static final String FIELD_MESSAGE = "field-message";
  public static final String FIELD_ECHO = "field-echo";
  public static final String LABELLED = "labelled";

  // Bars
  public static final String BAR = "bar";
  public static final String BAR_TRACK = "bar-track";
  public static final String BAR_FILL = "bar-fill";
  public static final String BAR_KNOB = "bar-knob";
  public static final String BAR_SUCCESS = "bar-success";

  // Overlay
  public static final String OVERLAY = "overlay";
  public static final String SCRIM = "scrim";
  public static final String CATCHER = "catcher";
  public static final String POPOVER = "popover-card";
  public static final String MENU = "menu-card";
  public static final String MENU_ROW = "menu-row";
  public static final String DRAWER = "drawer";
  public static final String TOAST = "toast";
  public static final String TOAST_TEXT = "toast-text";
  public static final String TOAST_ACTION = "toast-action";
  public static final String TOAST_CLOSE = "toast-close";
  public static final String DIALOG = "dialog-card";
  public static final String DIALOG_HEAD = "dialog-head";
  public static final String DIALOG_FORM = "dialog-form";
  public static final String DIALOG_PREVIEW = "dialog-preview";
  public static final String DIALOG_FOOT = "dialog-foot";
  public static final String CONFIRM = "confirm";
  public static final String MONTH_DAY = "month-day";

  // Main window
  public static final String RAIL = "rail";
  public static final String RAIL_ITEM = "rail-item";
  public static final String RAIL_LOGO = "rail-logo";
  public static final String VIEW_HEADER = "view-header";

  // Start problems: problem.css
  public static final String PROBLEM = "problem";
  public static final String PROBLEM_CARD = "problem-card";
  public static final String PROBLEM_TITLE = "problem-title";
  public static final String PROBLEM_FILE = "problem-file";
  public static final String PROBLEM_WAYS = "problem-ways";
  public static final String PROBLEM_CHOICES = "problem-choices";
  public static final String PROBLEM_LIST = "problem-list";

  // Calendar
  public static final String CALENDAR = "calendar";
  public static final String CALENDAR_HEADER = "calendar-header";
  public static final String HEADER_TITLES = "header-titles";
  public static final String HEADER_ARROWS = "header-arrows";
  public static final String CALENDAR_SCROLL = "calendar-scroll";
  public static final String CALENDAR_BODY = "calendar-body";
  public static final String CALENDAR_MAIN = "calendar-main";
  public static final String CALENDAR_GRID = "calendar-grid";
  public static final String GOAL_LINE = "goal-line";
  public static final String GOAL_STRIP = "goal-strip";
  public static final String GOAL_NUMBER = "goal-number";
  public static final String GOAL_WAY = "goal-way";
  public static final String GOAL_NEXT = "goal-next";
  public static final String GOAL_WORDS = "goal-words";
  public static final String GOAL_FIGURE = "goal-figure";
  public static final String GOAL_BAR = "goal-bar";
  public static final String WEEKDAYS = "weekdays";
  public static final String WEEKDAY = "weekday";
  public static final String CYCLE_TITLE = "cycle-title";
  public static final String CYCLE_NOTE = "cycle-note";
  public static final String CYCLE_LINE = "cycle-line";
  public static final String WEEK_OVER = "week-over";
  public static final String WEEK_LABEL = "week-label";
  public static final String WEEK_COUNT = "week-count";
  public static final String WEEK_SUMMARY = "week-summary";
  public static final String WEEK_FILL = "week-fill";
  public static final String TILE = "tile";
  public static final String TILE_DATE = "tile-date";
  public static final String TILE_TODAY = "tile-today";
  public static final String TILE_TITLE = "tile-title";
  public static final String TILE_LINE = "tile-line";
  public static final String TILE_BAND = "tile-band";
  public static final String TILE_MARK = "tile-mark";
  public static final String TILE_DROP = "tile-drop";
  public static final String ACTION_BAR = "action-bar";
  public static final String INSPECTOR_PANE = "inspector-pane";
  public static final String INSPECTOR_GRIP = "inspector-grip";
  public static final String MOVE_BODY = "move-body";
  public static final String MOVE_LIST = "move-list";
  public static final String MOVE_DAY = "move-day";

  // Inspector
  public static final String INSPECTOR = "inspector";
  public static final String INSPECTOR_BODY = "inspector-body";
  public static final String INSPECTOR_FOOT = "inspector-foot";
  public static final String INSPECTOR_HEAD = "inspector-head";
  public static final String SESSION_ACTION = "session-action";
  public static final String SESSION_ADVICE = "session-advice";
  public static final String SESSION_AMOUNTS = "session-amounts";
  public static final String SESSION_BUTTON = "session-button";
  public static final String SESSION_BUTTONS = "session-buttons";
  public static final String SESSION_CHOICES = "session-choices";
  public static final String SESSION_COMPARISON = "session-comparison";
  public static final String SESSION_DELTA = "session-delta";
  public static final String SESSION_EXTRA = "session-extra";
  public static final String SESSION_FIGURES = "session-figures";
  public static final String SESSION_GROUP = "session-group";
  public static final String SESSION_HEADING = "session-heading";
  public static final String SESSION_KIND = "session-kind";
  public static final String SESSION_LINE = "session-line";
  public static final String SESSION_LINES = "session-lines";
  public static final String SESSION_MINUTES = "session-minutes";
  public static final String SESSION_NOTE = "session-note";
  public static final String SESSION_POPOVER = "session-popover";
  public static final String SESSION_PURPOSE = "session-purpose";
  public static final String SESSION_REASONS = "session-reasons";
  public static final String SESSION_REPS = "session-reps";
  public static final String SESSION_RESULT = "session-result";
  public static final String SESSION_SETS = "session-sets";
  public static final String SESSION_SIBLINGS = "session-siblings";
  public static final String SESSION_STEPS = "session-steps";
  public static final String SESSION_TABLE = "session-table";
  public static final String SESSION_TITLE = "session-title";
  public static final String SESSION_WHY = "session-why";
  public static final String SESSION_WORDS = "session-words";

  // Rescheduling: reschedule.css
  public static final String RESCHEDULE = "reschedule";
  public static final String RESCHEDULE_FORM = "reschedule-form";
  public static final String RESCHEDULE_SENTENCE = "reschedule-sentence";
  public static final String RESCHEDULE_WARNING = "reschedule-warning";
  public static final String RESCHEDULE_FIGURES = "reschedule-figures";

  // The window: main.css
  public static final String MAIN_MARK = "main-mark";

  private Styles() {}
}
