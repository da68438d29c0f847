package app.milestone.view.settings;

/** Names the style classes of settings.css, so that code and CSS cannot drift apart. */
final class SettingsStyles {
  static final String ROOT = "settings";
  static final String SCROLL = "settings-scroll";
  static final String BODY = "settings-body";
  static final String COLUMN = "settings-column";
  static final String CARD = "settings-card";
  static final String ROW = "settings-row";
  static final String BUTTONS = "settings-buttons";
  static final String GROUP = "settings-group";
  static final String RESTORE = "settings-restore";
  static final String YEAR = "settings-year";
  static final String HOURS = "settings-hours";
  static final String CHOICES = "settings-choices";

  private SettingsStyles() {}
}
