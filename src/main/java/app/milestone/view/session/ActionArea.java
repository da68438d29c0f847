package app.milestone.view.session;

import app.milestone.controller.SessionController;
import app.milestone.controller.SessionState;
import app.milestone.controller.SessionState.Act;
import app.milestone.controller.SessionState.Action;
import app.milestone.controller.Texts;
import app.milestone.model.session.Status;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Menu;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.SplitButton;
import app.milestone.view.shared.StatusGlyph;
import app.milestone.view.shared.Styles;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Ticks the session off with one button and offers the other ways in a menu beside it. */
final class ActionArea {
  private static final String LOOK = "act-";

  private final SessionState state;
  private final SessionController controller;
  private final Texts texts;
  private final Overlay overlay;
  private final SessionPopovers popovers;
  private final Runnable toEffort;
  private final Button main = new Button();
  private final SplitButton split;
  private final Label help = Buttons.styled(new Label(), Styles.SMALL, Styles.MUTED);
  private final Button extra;
  private final VBox root = Buttons.styled(new VBox(), Styles.SESSION_ACTION);

  ActionArea(
      SessionState state,
      SessionController controller,
      Texts texts,
      Overlay overlay,
      SessionPopovers popovers,
      Runnable toEffort) {
    this.state = state;
    this.controller = controller;
    this.texts = texts;
    this.overlay = overlay;
    this.popovers = popovers;
    this.toEffort = toEffort;
    main.setOnAction(_ -> controller.act());
    main.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    main.addEventFilter(KeyEvent.KEY_PRESSED, this::tabToEffort);
    split = new SplitButton(main, texts.get("session.menu"), this::menu);
    extra = Buttons.plain(Icon.PLUS, texts.get("session.extraMenu"), this::addExtra);
    help.setWrapText(true);
    help.setMinHeight(Region.USE_PREF_SIZE);
    root.getChildren().addAll(Edits.mark(split), help, Edits.mark(extra));
    state.action().subscribe(this::show);
  }

  Region root() {
    return root;
  }

  void focus() {
    if (split.isVisible()) {
      main.requestFocus();
    } else {
      extra.requestFocus();
    }
  }

  private void show(Action action) {
    boolean isIdle = action.act() == Act.NONE && action.status() == Status.REST;
    present(split, !isIdle);
    present(extra, isIdle);
    help.setText(isIdle ? action.text() : action.help());
    present(help, !help.getText().isEmpty());
    main.setText(action.text());
    main.setAccessibleText(action.text());
    main.setGraphic(content(action));
    split.getStyleClass().removeIf(name -> name.startsWith(LOOK));
    split.getStyleClass().add(LOOK + look(action).name().toLowerCase(Locale.ROOT));
  }

  private static Status look(Action action) {
    return action.act() == Act.LOG_RESULT || action.act() == Act.MARK_DONE
        ? Status.PLANNED
        : action.status();
  }

  private static void present(Region node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private Node content(Action action) {
    Label words = new Label(action.text());
    HBox box = Buttons.styled(new HBox(graphic(action), words), Styles.SESSION_BUTTON);
    if (action.act() == Act.MARK_DONE) {
      box.getChildren().add(Buttons.keyHint(texts.get("session.key.done")));
    }
    return box;
  }

  private static Node graphic(Action action) {
    return switch (look(action)) {
      case DONE -> new StatusGlyph(StatusGlyph.Kind.DONE);
      case PARTLY -> new StatusGlyph(StatusGlyph.Kind.PARTLY);
      case SKIPPED -> new StatusGlyph(StatusGlyph.Kind.SKIPPED);
      default ->
          new IconView(action.act() == Act.LOG_RESULT ? Icon.TEST : Icon.CHECK, Styles.ICON_18);
    };
  }

  /** After ticking off, the next thing worth saying is the effort. */
  private void tabToEffort(KeyEvent event) {
    boolean isDone = state.action().get().act() == Act.TAKE_BACK;
    boolean hasFields = state.hints().get().hasFigures();
    if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && isDone && hasFields) {
      toEffort.run();
      event.consume();
    }
  }

  private Menu menu() {
    Menu menu = new Menu(overlay);
    state.plannedId().get().ifPresent(id -> fill(menu, id));
    menu.change(
        Icon.PLUS, texts.get("session.extraMenu"), texts.get("session.key.extra"), this::addExtra);
    if (state.plannedId().get().isEmpty()) {
      state
          .entryId()
          .get()
          .ifPresent(
              id ->
                  menu.change(
                      Icon.TRASH,
                      texts.get("session.deleteMenu"),
                      "",
                      () -> controller.delete(id)));
    }
    return menu;
  }

  private void fill(Menu menu, UUID id) {
    Action action = state.action().get();
    if (action.canPartly()) {
      menu.change(
          new StatusGlyph(StatusGlyph.Kind.PARTLY),
          texts.get("session.partlyMenu"),
          texts.get("session.key.partly"),
          () -> popovers.partly(split, id));
    }
    if (action.act() != Act.OPEN_RESULT) {
      menu.change(
          new StatusGlyph(StatusGlyph.Kind.SKIPPED),
          texts.get("session.skipMenu"),
          texts.get("session.key.skip"),
          () -> popovers.skip(split, id));
      menu.line();
    }
    if (action.canMove()) {
      menu.change(
          Icon.SWAP,
          texts.get("session.moveMenu"),
          texts.get("session.key.move"),
          () -> controller.move(id));
    }
  }

  private void addExtra() {
    popovers.extra(state.date().get());
  }
}
