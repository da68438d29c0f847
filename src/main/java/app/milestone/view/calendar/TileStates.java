package app.milestone.view.calendar;

import javafx.css.PseudoClass;

/** Names the states of a tile for the stylesheet. */
final class TileStates {
  static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");
  static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
  static final PseudoClass ACHIEVED = PseudoClass.getPseudoClass("achieved");
  static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");
  static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");
  static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");
  static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
  static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

  static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
  static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");

  static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private TileStates() {}
}
