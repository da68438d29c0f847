package app.milestone.view.calendar;

import app.milestone.controller.MoveController;
import app.milestone.controller.SessionTile;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Focus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
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
  private final EventHandler<MouseEvent> follow = this::follow;
  private final EventHandler<MouseEvent> letGo = this::letGo;
  private final PageTurn pages;
  private Scene scene;
  private DayTile lifted;
  private UUID session;
  private LocalDate from;
  private double startX;
  private double startY;

  /**
   * Drags tiles.
   *
   * @param tiles all tiles of the calendar
   * @param pages what turns while a session is held at an edge
   */
  TileDrag(MoveController moves, Supplier<List<DayTile>> tiles, PageTurn pages) {
    this.moves = moves;
    this.tiles = tiles;
    this.pages = pages;
  }

  void watch(DayTile tile) {
    tile.setOnDragDetected(event -> start(tile, event));
    tile.setOnMouseReleased(_ -> end());
    tile.setOnMouseDragEntered(_ -> tile.aimDrop(isTarget(tile)));
    tile.setOnMouseDragExited(_ -> tile.aimDrop(false));
    tile.setOnMouseDragReleased(event -> drop(tile, event));
  }

  private void start(DayTile tile, MouseEvent event) {
    Optional<SessionTile> dragged = tile.sessionAt(event.getY());
    if (event.getButton() != MouseButton.PRIMARY
        || dragged.isEmpty()
        || Edits.reason(tile).isPresent()
        || !moves.isMovable(dragged.get().id())) {
      return;
    }
    lifted = tile;
    session = dragged.get().id();
    from = tile.shown().date();
    scene = tile.getScene();
    startX = event.getSceneX();
    startY = event.getSceneY();
    tile.setMouseTransparent(true);
    tile.setViewOrder(-1);
    tile.pseudoClassStateChanged(TileStates.LIFTED, true);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, follow);
    scene.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, follow);
    scene.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, letGo);
    tile.startFullDrag();
    tiles.get().forEach(this::offer);
    event.consume();
  }

  private void follow(MouseEvent event) {
    if (lifted != null) {
      lifted.setTranslateX(event.getSceneX() - startX);
      lifted.setTranslateY(event.getSceneY() - startY);
    }
    if (session != null) {
      pages.heldAt(event.getSceneX(), event.getSceneY());
    }
  }

  /** Another page is shown: the tile that was lifted stands for another day now. */
  void turned() {
    if (lifted != null && !lifted.shown().date().equals(from)) {
      settle();
    }
    if (session != null) {
      tiles.get().forEach(this::offer);
    }
  }

  /** Dropped beside the tiles: nothing moves. */
  private void letGo(MouseEvent event) {
    Node target = (Node) event.getTarget();
    if (tiles.get().stream().noneMatch(tile -> Focus.isInside(target, tile))) {
      end();
    }
  }

  private boolean isTarget(DayTile tile) {
    return session != null && !tile.shown().date().equals(from);
  }

  private void offer(DayTile tile) {
    tile.showDrop(isTarget(tile) ? moves.dropText(session, tile.shown().date()) : "");
  }

  private void drop(DayTile tile, MouseDragEvent event) {
    UUID moving = session;
    boolean real = isTarget(tile);
    end();
    if (real) {
      moves.drop(moving, tile.shown().date());
    }
    event.consume();
  }

  private void escaped(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && session != null) {
      end();
      event.consume();
    }
  }

  private void end() {
    if (session == null) {
      return;
    }
    pages.stop();
    scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, follow);
    scene.removeEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, follow);
    scene.removeEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, letGo);
    if (lifted != null) {
      settle();
    }
    session = null;
    tiles.get().forEach(tile -> tile.showDrop(""));
  }

  private void settle() {
    lifted.setMouseTransparent(false);
    lifted.setViewOrder(0);
    lifted.setTranslateX(0);
    lifted.setTranslateY(0);
    lifted.pseudoClassStateChanged(TileStates.LIFTED, false);
    lifted = null;
  }
}
