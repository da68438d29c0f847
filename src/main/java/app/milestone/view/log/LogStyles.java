package app.milestone.view.log;

/** Names the style classes of log.css, so that code and CSS cannot drift apart. */
final class LogStyles {
  static final String BAR = "log-bar";
  static final String BAR_AXIS = "log-bar-axis";
  static final String BAR_BEST = "log-bar-best";
  static final String BAR_FILL = "log-bar-fill";
  static final String CARD = "log-card";
  static final String CELL = "log-cell";
  static final String CHIPS = "log-chips";
  static final String DETAILS = "log-details";
  static final String DETAILS_BODY = "log-details-body";
  static final String DETAILS_HEAD = "log-details-head";
  static final String EDITOR = "log-editor";
  static final String EFFORT = "log-effort";
  static final String EFFORT_BOX = "log-effort-box";
  static final String EFFORT_CELL = "log-effort-cell";
  static final String EFFORT_NUMBER = "log-effort-number";
  static final String EFFORT_ON = "log-effort-on";
  static final String FACT = "log-fact";
  static final String FACTS = "log-facts";
  static final String FOOT = "log-foot";
  static final String FOUND = "log-found";
  static final String GROUP = "log-group";
  static final String HEAD_NUMBER = "log-head-number";
  static final String TITLES = "log-titles";
  static final String SUMMARY = "log-summary";
  static final String HEAD = "log-head";
  static final String HEADER = "log-header";
  static final String KIND = "log-kind";
  static final String LINES = "log-lines";
  static final String MILE = "log-mile";
  static final String NOTE = "log-note";
  static final String NUMBER = "log-number";
  static final String OUTCOME = "log-outcome";
  static final String RESULT = "log-result";
  static final String ROOT = "log";
  static final String SEARCH = "log-search";
  static final String SESSION = "log-session";
  static final String TABLE = "log-table";
  static final String TYPE = "log-type";

  private LogStyles() {}
}
