package app.milestone.view.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.shape.SVGPath;

/** Shows the status of a session by its shape first and its colour second. */
public final class StatusGlyph extends GridGraphic {
  /** What a glyph can say. */
  public enum Kind {
    PLANNED("", ""),
    OFFER("", "M5 8.2l2.1 2.1L11 6.4"),
    DONE("", "M4.7 8.3l2.2 2.2 4.4-4.6"),
    PARTLY("M8 3.2a4.8 4.8 0 0 0 0 9.6z", ""),
    SKIPPED("", "M4.9 8h6.2"),
    MISSED("", "M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4");

    private final String half;
    private final String mark;

    Kind(String half, String mark) {
      this.half = half;
      this.mark = mark;
    }
  }

  private static final String RING = "M8 14.75a6.75 6.75 0 1 0 0-13.5 6.75 6.75 0 0 0 0 13.5z";

  private Optional<Kind> shown = Optional.empty();

  /** A glyph of 16 px; further classes change its size or its colour. */
  public StatusGlyph(Kind kind, String... styleClasses) {
    super(16);
    getStyleClass().add(Styles.GLYPH);
    getStyleClass().addAll(styleClasses);
    show(kind);
  }

  /** Changes the status shown. */
  public void show(Kind kind) {
    if (shown.equals(Optional.of(kind))) {
      return;
    }
    shown.ifPresent(before -> getStyleClass().remove(styleClass(before)));
    shown = Optional.of(kind);
    getStyleClass().add(styleClass(kind));
    List<SVGPath> paths = new ArrayList<>();
    paths.add(path(RING, Styles.GLYPH_RING));
    if (!kind.half.isEmpty()) {
      paths.add(path(kind.half, Styles.GLYPH_HALF));
    }
    if (!kind.mark.isEmpty()) {
      paths.add(path(kind.mark, Styles.GLYPH_MARK));
    }
    draw(paths);
  }

  private static String styleClass(Kind kind) {
    return "glyph-" + kind.name().toLowerCase(Locale.ROOT);
  }
}
