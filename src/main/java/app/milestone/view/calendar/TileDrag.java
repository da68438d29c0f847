package app.milestone.view.calendar;

import app.milestone.controller.MoveController;
import app.milestone.controller.SessionTile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;

/** Lifts a tile, says on the others what dropping there would do, and drops it; Esc cancels. */
final class TileDrag {
  private final MoveController moves;
  private final Supplier<List<DayTile>> tiles;
  private final EventHandler<KeyEvent> escape = this::escaped;
  private DayTile lifted;
  private UUID session;
  private double startX;
  private double startY;

  /**
   * Drags tiles.
   *
   * @param tiles all tiles of the calendar
   */
  TileDrag(MoveController moves, Supplier<List<DayTile>> tiles) {
    this.moves = moves;
    this.tiles = tiles;
  }

  void watch(DayTile tile) {
    tile.setOnDragDetected(event -> start(tile, event));
    tile.setOnMouseDragged(this::follow);
    tile.setOnMouseReleased(_ -> end());
    tile.setOnMouseDragEntered(_ -> tile.aimDrop(lifted != null && tile != lifted));
    tile.setOnMouseDragExited(_ -> tile.aimDrop(false));
    tile.setOnMouseDragReleased(event -> drop(tile, event));
  }

  private void start(DayTile tile, MouseEvent event) {
    Optional<SessionTile> dragged = tile.sessionAt(event.getY());
    if (event.getButton() != MouseButton.PRIMARY
        || dragged.isEmpty()
        || !moves.isMovable(dragged.get().id())) {
      return;
    }
    lifted = tile;
    session = dragged.get().id();
    startX = event.getSceneX();
    startY = event.getSceneY();
    tile.setMouseTransparent(true);
    tile.setViewOrder(-1);
    tile.pseudoClassStateChanged(TileStates.LIFTED, true);
    tile.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
    tile.startFullDrag();
    tiles.get().forEach(this::offer);
    event.consume();
  }

  private void follow(MouseEvent event) {
    if (lifted != null) {
      lifted.setTranslateX(event.getSceneX() - startX);
      lifted.setTranslateY(event.getSceneY() - startY);
    }
  }

  private void offer(DayTile tile) {
    if (tile != lifted) {
      tile.showDrop(moves.dropText(session, tile.shown().date()));
    }
  }

  private void drop(DayTile tile, MouseDragEvent event) {
    UUID moving = session;
    boolean real = lifted != null && tile != lifted;
    end();
    if (real) {
      moves.drop(moving, tile.shown().date());
    }
    event.consume();
  }

  private void escaped(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && lifted != null) {
      end();
      event.consume();
    }
  }

  private void end() {
    if (lifted == null) {
      return;
    }
    Scene scene = lifted.getScene();
    if (scene != null) {
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
    lifted.setMouseTransparent(false);
    lifted.setViewOrder(0);
    lifted.setTranslateX(0);
    lifted.setTranslateY(0);
    lifted.pseudoClassStateChanged(TileStates.LIFTED, false);
    lifted = null;
    session = null;
    tiles.get().forEach(tile -> tile.showDrop(""));
  }
}
