package app.milestone.view.calendar;

import app.milestone.controller.SessionTile;
import app.milestone.model.session.Status;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.StatusGlyph;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Holds the nodes of one session within a tile. */
final class SessionPart {
  final Region band = new Region();
  final IconView icon = new IconView(Icon.REST, Styles.ICON_14, Styles.TYPE_ICON);
  final StatusGlyph glyph = new StatusGlyph(StatusGlyph.Kind.PLANNED);
  final Text title = text(Styles.TILE_TITLE);
  final Text prescription = text(Styles.TILE_LINE);
  final Text result = text(Styles.TILE_LINE);
  final IconView mark = new IconView(Icon.SWAP, Styles.ICON_14, Styles.TILE_MARK);
  private SessionTile shown;
  private boolean offering;

  SessionPart() {
    band.getStyleClass().add(Styles.TILE_BAND);
    band.setMouseTransparent(true);
    List.of(band, icon, glyph, title, prescription, result, mark)
        .forEach(node -> node.setManaged(false));
  }

  static Text text(String styleClass) {
    Text text = new Text();
    text.setTextOrigin(VPos.TOP);
    text.setMouseTransparent(true);
    text.getStyleClass().add(styleClass);
    return text;
  }

  /** The nodes that can be seen, from the lowest up; a band only where the day is shared. */
  List<Node> nodes(boolean shared) {
    List<Node> nodes = new ArrayList<>();
    if (shared) {
      nodes.add(band);
    }
    nodes.add(icon);
    if (hasGlyph()) {
      nodes.add(glyph);
    }
    nodes.addAll(List.of(title, prescription, result));
    if (isMarked()) {
      nodes.add(mark);
    }
    return nodes;
  }

  /** Whether the session was moved or is an extra one. */
  boolean isMarked() {
    return shown.moved() || shown.extra();
  }

  SessionTile shown() {
    return shown;
  }

  /** Draws the session; only what differs from before is touched. */
  void show(SessionTile session) {
    if (Objects.equals(shown, session)) {
      return;
    }
    if (shown == null || shown.type() != session.type()) {
      String type = Styles.TYPE_PREFIX + session.type().name().toLowerCase(Locale.ROOT);
      Stream.of(band, icon)
          .forEach(
              node -> {
                node.getStyleClass().removeIf(name -> isType(name));
                node.getStyleClass().add(type);
              });
      icon.show(Icon.of(session.type()));
    }
    shown = session;
    title.setText(session.title());
    prescription.setText(session.prescription());
    result.setText(session.result());
    title.pseudoClassStateChanged(TileStates.QUIET, session.quiet());
    result.pseudoClassStateChanged(TileStates.ACHIEVED, session.achieved());
    glyph.setVisible(hasGlyph());
    mark.show(session.extra() ? Icon.PLUS : Icon.SWAP);
    showGlyph();
  }

  static boolean isType(String styleClass) {
    return styleClass.startsWith(Styles.TYPE_PREFIX) && !styleClass.equals(Styles.TYPE_ICON);
  }

  /** Shows or takes back the check that a click would set. */
  void offer(boolean value) {
    if (offering != value) {
      offering = value;
      showGlyph();
    }
  }

  void glyphAccent(boolean value) {
    boolean has = glyph.getStyleClass().contains(Styles.GLYPH_ACCENT);
    boolean wants = value && shown.status() == Status.PLANNED;
    if (wants && !has) {
      glyph.getStyleClass().add(Styles.GLYPH_ACCENT);
    } else if (!wants && has) {
      glyph.getStyleClass().remove(Styles.GLYPH_ACCENT);
    }
  }

  /** Shows or hides what names the session: its title, its ring and its band. */
  void showHead(boolean value) {
    title.setVisible(value);
    band.setVisible(value);
    glyph.setVisible(value && hasGlyph());
  }

  private boolean hasGlyph() {
    return shown.status() != Status.REST;
  }

  private void showGlyph() {
    glyph.show(kind());
  }

  private StatusGlyph.Kind kind() {
    return switch (shown.status()) {
      case DONE -> StatusGlyph.Kind.DONE;
      case PARTLY -> StatusGlyph.Kind.PARTLY;
      case SKIPPED -> StatusGlyph.Kind.SKIPPED;
      case MISSED -> offering ? StatusGlyph.Kind.OFFER : StatusGlyph.Kind.MISSED;
      case PLANNED, BEFORE_JOINED, REST ->
          offering && shown.tickable() ? StatusGlyph.Kind.OFFER : StatusGlyph.Kind.PLANNED;
    };
  }
}
