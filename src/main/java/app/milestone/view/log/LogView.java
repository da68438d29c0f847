package app.milestone.view.log;

import app.milestone.controller.LogController;
import app.milestone.controller.LogPage;
import app.milestone.controller.LogState;
import app.milestone.controller.Texts;
import app.milestone.view.Screen;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.EmptyState;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Skeleton;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.WindowMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Draws the log with the details of the chosen rows beside it, or in a drawer where it is narrow.
 */
public final class LogView implements Screen {
  private static final double NORMAL_SIZE = 13;

  private final LogController controller;
  private final LogState state;
  private final Overlay overlay;
  private final Texts texts;
  private final WindowMode mode;
  private final Supplier<Region> editor;
  private final LogHeaderView header;
  private final LogChipsView chips;
  private final LogTableView table;
  private final LogDetailsView details;
  private final StackPane placeholder = new StackPane();
  private final HBox foot = Buttons.styled(new HBox(), LogStyles.FOOT);
  private final Label measure = new Label();
  private final VBox main;
  private final BorderPane root = Buttons.styled(new BorderPane(), LogStyles.ROOT);
  private Optional<Overlay.Layer> drawer = Optional.empty();

  /**
   * The log.
   *
   * @param editor makes or gives the fields of the session that the controller's link fills
   */
  public LogView(
      LogController controller,
      Overlay overlay,
      Texts texts,
      WindowMode mode,
      Supplier<Region> editor) {
    this.controller = controller;
    this.state = controller.state();
    this.overlay = overlay;
    this.texts = texts;
    this.mode = mode;
    this.editor = editor;
    header = new LogHeaderView(controller, overlay, texts);
    table = new LogTableView(controller, texts, placeholder);
    details = new LogDetailsView(controller, texts, this::closeDetails);
    chips = new LogChipsView(controller, texts);
    VBox card = Buttons.styled(new VBox(table.root(), foot), Styles.CARD, LogStyles.CARD);
    VBox.setVgrow(table.root(), Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    measure.setManaged(false);
    measure.setVisible(false);
    main = new VBox(header.root(), chips.root(), card, measure);
    main.setMinWidth(0);
    root.setCenter(main);
    root.setId("log");
    root.addEventHandler(KeyEvent.KEY_PRESSED, header::escape);
    follow();
  }

  private void follow() {
    state.page().subscribe(this::show);
    state.details().subscribe(_ -> arrange());
    state.edited().subscribe(edited -> edited.ifPresent(_ -> openEditor()));
    mode.width().subscribe(_ -> arrange());
    measure.fontProperty().subscribe(_ -> scale());
    mode.width().subscribe(_ -> scale());
    Skeleton.cover(placeholder, Skeleton.Shape.ROWS, state.loaded());
    root.sceneProperty().subscribe(scene -> controller.shown(scene != null));
    table
        .root()
        .setOnMouseClicked(
            event -> {
              if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
                openDetails();
              }
            });
    table
        .root()
        .setOnKeyPressed(
            event -> {
              if (event.getCode() == KeyCode.SPACE) {
                openDetails();
              }
            });
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public List<Region> regions() {
    return List.of(header.root(), chips.root(), table.root(), details.root());
  }

  @Override
  public Region toastArea() {
    return main;
  }

  /** Puts the cursor into the search. */
  public void focusSearch() {
    header.focusSearch();
  }

  private void scale() {
    table.scale(measure.getFont().getSize() / NORMAL_SIZE, isCompact());
  }

  private boolean isCompact() {
    return mode.width().get() == WindowMode.Width.COMPACT;
  }

  private void show(LogPage page) {
    foot.getChildren().clear();
    foot.getChildren()
        .add(new HBox(FoundText.numbers(page.foot().entries()).toArray(Label[]::new)));
    for (String sum : List.of(page.foot().time(), page.foot().distance())) {
      foot.getChildren().add(Buttons.styled(new Label(sum), Styles.STRONG));
    }
    foot.setVisible(!page.isEmpty());
    foot.setManaged(!page.isEmpty());
    if (page.isEmpty()) {
      placeholder
          .getChildren()
          .setAll(
              new EmptyState(Icon.LOG, texts.get("log.empty"), texts.get("log.emptyText"), null));
    } else if (!page.nothingFound().isEmpty()) {
      Button clear = Buttons.plain(texts.get("log.clearSearch"), controller::clearSearch);
      clear.setId("log-clear");
      placeholder
          .getChildren()
          .setAll(
              new EmptyState(
                  Icon.SEARCH, page.nothingFound(), texts.get("log.nothingText"), clear));
    }
  }

  private void arrange() {
    state.details().get().ifPresent(details::show);
    boolean any = state.details().get().isPresent();
    if (!any || !isCompact()) {
      closeDrawer();
    }
    boolean beside = any && !isCompact();
    if (beside && root.getRight() == null) {
      root.setRight(details.root());
    } else if (!beside && root.getRight() != null) {
      root.setRight(null);
    }
  }

  /** Shows the details in a drawer where they have no room beside the table. */
  private void openDetails() {
    if (isCompact() && state.details().get().isPresent() && drawer.isEmpty()) {
      Overlay.Layer layer = overlay.drawer(details.root());
      layer.onClosed(() -> drawer = Optional.empty());
      drawer = Optional.of(layer);
    }
  }

  private void closeDrawer() {
    drawer.ifPresent(Overlay.Layer::close);
  }

  private void closeDetails() {
    if (drawer.isPresent()) {
      closeDrawer();
    } else {
      controller.choose(List.of());
      table.root().requestFocus();
    }
  }

  private void openEditor() {
    closeDrawer();
    StackPane pane = Buttons.styled(new StackPane(editor.get()), LogStyles.EDITOR);
    overlay.drawer(pane).onClosed(controller::editingEnded);
  }
}
