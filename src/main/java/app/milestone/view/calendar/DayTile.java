package app.milestone.view.calendar;

import app.milestone.controller.DayState;
import app.milestone.controller.SessionTile;
import app.milestone.model.plan.SessionType;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** One day of the calendar: its date and its sessions, each with its ring. */
final class DayTile extends Region {
  private static final double RING_REACH = 14;

  private final Region todayPill = new Region();
  private final Text date = SessionPart.text(Styles.TILE_DATE);
  private final List<SessionPart> parts = new ArrayList<>();
  private final Runnable whenChosen;
  private DayState shown;
  private Optional<UUID> chosenSession = Optional.empty();
  private boolean chosen;
  private Optional<Label> drop = Optional.empty();
  private Tooltip tooltip;

  DayTile(Runnable whenChosen) {
    this.whenChosen = whenChosen;
    getStyleClass().add(Styles.TILE);
    setAccessibleRole(AccessibleRole.BUTTON);
    setFocusTraversable(false);
    todayPill.getStyleClass().add(Styles.TILE_TODAY);
    todayPill.setMouseTransparent(true);
    List.of(todayPill, date).forEach(node -> node.setManaged(false));
    date.fontProperty().subscribe(this::requestLayout);
  }

  Tooltip tooltip() {
    return tooltip;
  }

  void tooltip(Tooltip value) {
    tooltip = value;
  }

  DayState shown() {
    return shown;
  }

  List<SessionPart> parts() {
    return parts;
  }

  Region todayPill() {
    return todayPill;
  }

  Text dateText() {
    return date;
  }

  /** Draws the day; only what differs from before is touched. */
  void show(DayState day) {
    if (Objects.equals(shown, day)) {
      return;
    }
    shown = day;
    setUserData(day.date());
    setAccessibleText(day.spoken());
    date.setText(day.label());
    date.pseudoClassStateChanged(TileStates.TODAY, day.today());
    showParts(day.sessions());
    showNodes();
    pseudoClassStateChanged(TileStates.TODAY, day.today());
    pseudoClassStateChanged(TileStates.PLAIN, day.plain());
    pseudoClassStateChanged(TileStates.BARE, day.sessions().isEmpty());
    pseudoClassStateChanged(TileStates.RESTING, isResting());
    showType();
    showChosen();
    requestLayout();
  }

  /** Marks the day, and one of its sessions, as the chosen one; only it takes part in Tab. */
  void choose(boolean value, Optional<UUID> session) {
    if (chosen != value || !chosenSession.equals(session)) {
      chosen = value;
      chosenSession = session;
      setFocusTraversable(value);
      showChosen();
    }
  }

  private void showParts(List<SessionTile> sessions) {
    while (parts.size() > sessions.size()) {
      parts.removeLast();
    }
    while (parts.size() < sessions.size()) {
      parts.add(new SessionPart());
    }
    for (int i = 0; i < sessions.size(); i++) {
      parts.get(i).show(sessions.get(i));
      for (Text text :
          List.of(parts.get(i).title, parts.get(i).prescription, parts.get(i).result)) {
        text.pseudoClassStateChanged(TileStates.PLAIN, shown.plain());
      }
    }
  }

  /** Holds only the nodes that are seen: each one more is styled before the first picture. */
  private void showNodes() {
    List<Node> nodes = new ArrayList<>();
    if (shown.today()) {
      nodes.add(todayPill);
    }
    nodes.add(date);
    parts.forEach(part -> nodes.addAll(part.nodes(parts.size() > 1)));
    drop.ifPresent(nodes::add);
    if (!nodes.equals(getChildren())) {
      getChildren().setAll(nodes);
    }
  }

  private boolean isResting() {
    return shown.sessions().size() == 1 && shown.sessions().getFirst().type() == SessionType.REST;
  }

  private void showType() {
    String type =
        shown.sessions().stream()
            .findFirst()
            .map(session -> Styles.TYPE_PREFIX + session.type().name().toLowerCase(Locale.ROOT))
            .orElse("");
    if (!type.isEmpty() && getStyleClass().contains(type)) {
      return;
    }
    getStyleClass().removeIf(SessionPart::isType);
    if (!type.isEmpty()) {
      getStyleClass().add(type);
    }
  }

  private void showChosen() {
    pseudoClassStateChanged(TileStates.CHOSEN, chosen);
    requestLayout();
    for (SessionPart part : parts) {
      boolean own = chosen && chosenSession.equals(Optional.of(part.shown().id()));
      part.band.pseudoClassStateChanged(TileStates.CHOSEN, own);
      part.glyphAccent(chosen || shown.today());
    }
  }

  /** The part whose ring reacts at that point of the tile. */
  Optional<SessionPart> ringAt(double x, double y) {
    double reach = RING_REACH * TileLayout.unit(this);
    return parts.stream()
        .filter(part -> part.shown().tickable() && part.glyph.isVisible())
        .filter(part -> Math.abs(x - TileLayout.centreX(part.glyph)) <= reach)
        .filter(part -> Math.abs(y - TileLayout.centreY(part.glyph)) <= reach)
        .findFirst();
  }

  /** The session at that height of the tile, if there is any. */
  Optional<SessionTile> sessionAt(double y) {
    if (parts.size() > 1) {
      return parts.stream()
          .filter(part -> y <= part.band.getLayoutY() + part.band.getHeight())
          .findFirst()
          .or(() -> Optional.of(parts.getLast()))
          .map(SessionPart::shown);
    }
    return parts.stream().findFirst().map(SessionPart::shown);
  }

  /** Says what dropping here would do; an empty text takes it back. */
  void showDrop(String text) {
    drop = text.isEmpty() ? Optional.empty() : Optional.of(dropLabel(text));
    showNodes();
    requestLayout();
  }

  private static Label dropLabel(String text) {
    Label label = new Label(text);
    label.getStyleClass().add(Styles.TILE_DROP);
    label.setMouseTransparent(true);
    label.setManaged(false);
    label.setWrapText(true);
    return label;
  }

  /** Says so all over the tile while the pointer is on it, else at its foot. */
  void aimDrop(boolean value) {
    drop.ifPresent(label -> label.pseudoClassStateChanged(TileStates.AIMED, value));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (shown == null) {
      return;
    }
    double above =
        drop.map(label -> getHeight() - label.prefHeight(getWidth())).orElse(getHeight());
    boolean keepsDate = TileLayout.layout(this, above);
    drop.ifPresent(label -> placeDrop(label, keepsDate ? above : 0));
  }

  private void placeDrop(Label label, double above) {
    boolean aimed = label.getPseudoClassStates().contains(TileStates.AIMED);
    double top = aimed ? 0 : above;
    label.resizeRelocate(0, top, getWidth(), getHeight() - top);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      whenChosen.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
