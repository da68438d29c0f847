package app.milestone.view.calendar;

import app.milestone.controller.CalendarController;
import app.milestone.controller.SessionTile;
import app.milestone.model.session.Status;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Tips;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Turns what the mouse does on a tile into acts of the calendar. */
final class TileGestures {
  private final CalendarController controller;
  private final SessionMenu menu;
  private final Runnable openDetails;
  private final TileDrag drag;

  TileGestures(
      CalendarController controller, SessionMenu menu, TileDrag drag, Runnable openDetails) {
    this.controller = controller;
    this.menu = menu;
    this.drag = drag;
    this.openDetails = openDetails;
  }

  /** A tile that reacts. */
  DayTile tile() {
    DayTile[] self = new DayTile[1];
    DayTile tile = new DayTile(() -> controller.choose(self[0].shown().date()));
    self[0] = tile;
    tile.setOnMouseClicked(event -> clicked(tile, event));
    tile.setOnMousePressed(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            tile.requestFocus();
            event.consume();
          }
        });
    tile.setOnMouseMoved(event -> moved(tile, event));
    tile.setOnMouseExited(_ -> tile.parts().forEach(part -> part.offer(false)));
    tile.setOnContextMenuRequested(event -> menu(tile, event));
    drag.watch(tile);
    return tile;
  }

  private void clicked(DayTile tile, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    Optional<SessionPart> ring = tile.ringAt(event.getX(), event.getY());
    Optional<UUID> session =
        ring.map(SessionPart::shown).or(() -> tile.sessionAt(event.getY())).map(SessionTile::id);
    controller.choose(tile.shown().date(), session);
    if (ring.isPresent()) {
      controller.tick(ring.get().shown());
    } else if (event.getClickCount() == 2) {
      openDetails.run();
    }
  }

  private void moved(DayTile tile, MouseEvent event) {
    Optional<SessionPart> ring = tile.ringAt(event.getX(), event.getY());
    Optional<String> held = Edits.reason(tile);
    for (SessionPart part : tile.parts()) {
      part.offer(held.isEmpty() && ring.filter(part::equals).isPresent());
    }
    String text =
        ring.map(part -> held.orElseGet(() -> ringTip(part.shown())))
            .orElseGet(() -> about(tile, event.getY()));
    show(tile, text);
  }

  private static String ringTip(SessionTile session) {
    boolean isPlanned = session.status() == Status.PLANNED;
    return isPlanned ? session.ringTip() : session.statusWord() + "\n" + session.ringTip();
  }

  private static String about(DayTile tile, double y) {
    return tile.sessionAt(y).map(SessionTile::about).orElse("");
  }

  private static void show(DayTile tile, String text) {
    Tooltip known = tile.tooltip();
    if (text.isEmpty()) {
      return;
    }
    if (known == null) {
      tile.tooltip(Tips.attach(tile, text));
    } else if (!known.getText().equals(text)) {
      known.setText(text);
    }
  }

  private void menu(DayTile tile, ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      tile.requestFocus();
      controller.choose(tile.shown().date(), tile.sessionAt(event.getY()).map(SessionTile::id));
      menu.full(tile).show(tile);
    }
    event.consume();
  }
}
