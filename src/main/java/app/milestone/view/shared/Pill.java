package app.milestone.view.shared;

import java.util.Locale;
import javafx.scene.control.Label;

/** Says one short thing about its neighbour, like "On track", in a rounded field of colour. */
public final class Pill extends Label {
  /** What the colour means. */
  public enum Kind {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER,
    SOLID
  }

  /** A pill with a text alone. */
  public Pill(Kind kind, String text) {
    super(text);
    getStyleClass().add(Styles.PILL);
    show(kind);
  }

  /** A pill with an icon before its text. */
  public Pill(Kind kind, Icon icon, String text) {
    this(kind, text);
    setGraphic(new IconView(icon, Styles.ICON_12));
  }

  /** Changes the colour. */
  public void show(Kind kind) {
    for (Kind other : Kind.values()) {
      getStyleClass().remove(styleClass(other));
    }
    getStyleClass().add(styleClass(kind));
  }

  private static String styleClass(Kind kind) {
    return "pill-" + kind.name().toLowerCase(Locale.ROOT);
  }
}
