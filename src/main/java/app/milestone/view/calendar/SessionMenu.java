package app.milestone.view.calendar;

import app.milestone.controller.CalendarController;
import app.milestone.controller.MoveController;
import app.milestone.controller.SelectedSession;
import app.milestone.controller.SessionTile;
import app.milestone.controller.Texts;
import app.milestone.model.plan.SessionType;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.Menu;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.StatusGlyph;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Offers everything that can be done with the chosen session; also runs it for the keys. */
final class SessionMenu {
  private final CalendarController controller;
  private final MoveController moves;
  private final CalendarHooks hooks;
  private final Overlay overlay;
  private final Texts texts;

  SessionMenu(
      CalendarController controller,
      MoveController moves,
      CalendarHooks hooks,
      Overlay overlay,
      Texts texts) {
    this.controller = controller;
    this.moves = moves;
    this.hooks = hooks;
    this.overlay = overlay;
    this.texts = texts;
  }

  /** The menu of a tile, with the main act. */
  Menu full(Node anchor) {
    Menu menu = new Menu(overlay);
    SelectedSession chosen = chosen();
    if (!chosen.button().isEmpty()) {
      menu.change(new StatusGlyph(StatusGlyph.Kind.DONE), chosen.button(), "", controller::tick);
    }
    variants(menu, anchor);
    if (chosen.tile().isPresent()) {
      menu.item(Icon.FILE, texts.get("calendar.copyText"), "", this::copy);
    }
    return menu;
  }

  /** The menu beside the main button: everything but the main act. */
  Menu variants(Node anchor) {
    Menu menu = new Menu(overlay);
    variants(menu, anchor);
    return menu;
  }

  private void variants(Menu menu, Node anchor) {
    if (canPartly()) {
      menu.change(
          new StatusGlyph(StatusGlyph.Kind.PARTLY),
          texts.get("calendar.partlyDone"),
          texts.get("session.key.partly"),
          () -> partly(anchor));
    }
    if (canSkip()) {
      menu.change(
          new StatusGlyph(StatusGlyph.Kind.SKIPPED),
          texts.get("calendar.skip"),
          texts.get("session.key.skip"),
          () -> skip(anchor));
    }
    if (canPartly() || canSkip()) {
      menu.line();
    }
    if (canMove()) {
      menu.change(
          Icon.SWAP,
          texts.get("calendar.moveTo"),
          texts.get("session.key.move"),
          () -> move(anchor));
    }
    menu.change(
        Icon.PLUS, texts.get("calendar.addExtra"), texts.get("session.key.extra"), this::addExtra);
  }

  private SelectedSession chosen() {
    return controller.state().selected().get();
  }

  private Optional<SessionTile> training() {
    return chosen()
        .tile()
        .filter(tile -> !tile.extra() && tile.type() != SessionType.REST && tile.tickable());
  }

  private boolean canPartly() {
    return training().filter(tile -> tile.type() != SessionType.TEST).isPresent();
  }

  private boolean canSkip() {
    return training().isPresent();
  }

  private boolean canMove() {
    return chosen().plannedId().filter(moves::isMovable).isPresent();
  }

  void partly(Node anchor) {
    if (canPartly()) {
      chosen().plannedId().ifPresent(id -> hooks.partly().accept(anchor, id));
    }
  }

  void skip(Node anchor) {
    if (canSkip()) {
      chosen().plannedId().ifPresent(id -> hooks.skip().accept(anchor, id));
    }
  }

  void move(Node anchor) {
    if (canMove()) {
      new MovePopover(moves, overlay, texts, chosen()).show(anchor);
    }
  }

  void addExtra() {
    controller.state().choice().get().ifPresent(choice -> hooks.addExtra().accept(choice.date()));
  }

  void copy() {
    controller
        .text()
        .ifPresent(
            text -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(text);
              Clipboard.getSystemClipboard().setContent(content);
            });
  }
}
