package app.milestone.view.log;

import app.milestone.controller.LogController;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Menu;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Styles;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Draws the head of the log: its title, the search, export and the button that adds a session. */
final class LogHeaderView {
  private static final double ROOM = 7.5;

  private final LogController controller;
  private final Overlay overlay;
  private final Texts texts;
  private final TextField field = new TextField();
  private final PauseTransition pause = new PauseTransition(Duration.millis(150));
  private final Button export;
  private final HBox root;

  LogHeaderView(LogController controller, Overlay overlay, Texts texts) {
    this.controller = controller;
    this.overlay = overlay;
    this.texts = texts;
    Label title = Buttons.styled(new Label(texts.get("log.title")), Styles.TITLE);
    Label subtitle = Buttons.styled(new Label(), Styles.SMALL, Styles.MUTED);
    controller.state().page().subscribe(page -> subtitle.setText(page.subtitle()));
    VBox titles = Buttons.styled(new VBox(title, subtitle), LogStyles.TITLES);
    titles.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    export = Buttons.plain(Icon.EXPORT, texts.get("log.export"), this::offerExport);
    export.setId("log-export");
    Button add = Buttons.primary(Icon.PLUS, texts.get("log.logSession"), controller::logSession);
    add.setId("log-add");
    root = Buttons.styled(new HBox(titles, space, search(), export, add), LogStyles.HEADER);
    controller.state().page().subscribe(page -> export.setDisable(page.isEmpty()));
  }

  Region root() {
    return root;
  }

  /** Puts the cursor into the search, with what was typed selected. */
  void focusSearch() {
    field.requestFocus();
    field.selectAll();
  }

  private HBox search() {
    field.getStyleClass().add(Styles.FIELD_INNER);
    field.setId("log-search");
    field.setPromptText(texts.get("log.search"));
    field.setAccessibleText(texts.get("log.search"));
    field.textProperty().bindBidirectional(controller.state().query);
    HBox.setHgrow(field, Priority.ALWAYS);
    Label key = Buttons.keyHint(texts.get("log.searchKey"));
    key.setMinWidth(Region.USE_PREF_SIZE);
    Button clear = Buttons.flatIcon(Icon.CLOSE, texts.get("log.clearSearch"), this::clear);
    clear.getStyleClass().add("field-button");
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(controller.state().query.isNotEmpty());
    clear.managedProperty().bind(clear.visibleProperty());
    pause.setOnFinished(_ -> controller.search());
    field.textProperty().subscribe((_, _) -> pause.playFromStart());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox box = new HBox(new IconView(Icon.SEARCH), field, key, clear);
    key.visibleProperty()
        .bind(
            clear
                .visibleProperty()
                .not()
                .and(box.widthProperty().greaterThan(field.heightProperty().multiply(ROOM))));
    key.managedProperty().bind(key.visibleProperty());
    return Buttons.styled(box, Styles.FIELD_BOX, LogStyles.SEARCH);
  }

  /** Esc clears the search, wherever the focus is in the log. */
  void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      clear();
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      escape(event);
    } else if (event.getCode() == KeyCode.ENTER) {
      pause.stop();
      controller.search();
      event.consume();
    }
  }

  private void clear() {
    field.clear();
    pause.stop();
    controller.search();
  }

  private void offerExport() {
    int shown = controller.state().page().get().lines().size();
    Menu menu = new Menu(overlay);
    menu.item(Icon.FILE, texts.get("log.exportShown", shown), "", controller::exportShown);
    menu.item(Icon.FILE, texts.get("log.exportAll", controller.count()), "", controller::exportAll);
    menu.show(export);
  }
}
