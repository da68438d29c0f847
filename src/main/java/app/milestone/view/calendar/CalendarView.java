package app.milestone.view.calendar;

import app.milestone.controller.CalendarController;
import app.milestone.controller.CalendarPage;
import app.milestone.controller.CalendarState;
import app.milestone.controller.MoveController;
import app.milestone.controller.Texts;
import app.milestone.view.Screen;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.EmptyState;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.WindowMode;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Draws the calendar with everything around it. */
public final class CalendarView implements Screen {
  private final CalendarState state;
  private final WindowMode mode;
  private final Overlay overlay;
  private final CalendarHooks hooks;
  private final SessionMenu menu;
  private final CalendarGrid grid;
  private final WeekdayHeads heads = new WeekdayHeads();
  private final GridScroll scroll;
  private final StackPane body = Buttons.styled(new StackPane(), Styles.CALENDAR_BODY);
  private final BorderPane root = Buttons.styled(new BorderPane(), Styles.CALENDAR);
  private final InspectorPane inspectorPane;
  private final HeaderView header;
  private final PageTurn pages;
  private final TileDrag drag;
  private final ActionBarView actionBar;
  private final Node empty;
  private Optional<Overlay.Layer> drawer = Optional.empty();
  private boolean awaitsFocus;

  /**
   * The calendar.
   *
   * @param hooks the inspector and the popovers of the chosen session
   */
  public CalendarView(
      CalendarController controller,
      MoveController moves,
      CalendarHooks hooks,
      Overlay overlay,
      Texts texts,
      WindowMode mode) {
    this.state = controller.state();
    this.mode = mode;
    this.overlay = overlay;
    this.hooks = hooks;
    this.inspectorPane = new InspectorPane(state.inspectorWidth);
    this.menu = new SessionMenu(controller, moves, hooks, overlay, texts);
    this.header = new HeaderView(controller, overlay, texts, mode);
    this.actionBar = new ActionBarView(controller, menu, texts, this::openDetails);
    this.pages =
        new PageTurn(
            body,
            header.earlier(),
            header.later(),
            () -> state.page().get().month(),
            controller::turn);
    this.drag = new TileDrag(moves, this::tiles, pages);
    TileGestures gestures = new TileGestures(controller, menu, drag, this::openDetails);
    this.grid = new CalendarGrid(_ -> gestures.tile(), controller::choose);
    this.scroll = new GridScroll(grid);
    this.empty = empty(controller, texts);
    build(new GoalStripView(controller, texts).root());
    CalendarKeys keys =
        new CalendarKeys(controller, moves, menu, this::chosenTile, this::openDetails);
    grid.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    followFocus();
    hooks.whenLeft().accept(this::leaveInspector);
    state.page().subscribe(this::show);
    state.choice().subscribe(_ -> showChoice());
    body.widthProperty().subscribe(_ -> showNarrow());
    mode.width().subscribe(_ -> arrange());
    mode.height().subscribe(_ -> arrange());
  }

  private void build(Region strip) {
    GoalStripView.show(
        strip,
        mode.height()
            .flatMap(
                height ->
                    state
                        .goal()
                        .map(
                            goal ->
                                (height == WindowMode.Height.TALL || goal.testFirst())
                                    && goal.shown())));
    VBox top = Buttons.styled(new VBox(strip, heads), Styles.CALENDAR_MAIN);
    body.getChildren().setAll(scroll);
    VBox main = new VBox(header.root(), top, body);
    VBox.setVgrow(body, Priority.ALWAYS);
    main.setMinWidth(0);
    root.setCenter(main);
    root.setId("calendar");
    GoalStripView.show(heads, state.page().map(page -> !page.withoutPlan()));
  }

  private static Node empty(CalendarController controller, Texts texts) {
    Button start =
        Buttons.primary(
            texts.get("calendar.startPlan"), () -> controller.links().startPlan().run());
    start.setId("calendar-start-plan");
    return new EmptyState(
        Icon.CALENDAR, texts.get("calendar.noPlan"), texts.get("calendar.noPlanText"), start);
  }

  private void followFocus() {
    grid.addEventFilter(
        KeyEvent.KEY_PRESSED, _ -> grid.pseudoClassStateChanged(TileStates.KEYED, true));
    grid.addEventFilter(
        MouseEvent.MOUSE_PRESSED, _ -> grid.pseudoClassStateChanged(TileStates.KEYED, false));
  }

  private void show(CalendarPage page) {
    body.getChildren().setAll(page.withoutPlan() ? empty : scroll);
    boolean focused = grid.isFocusWithin();
    grid.show(page);
    heads.show(page);
    drag.turned();
    showChoice();
    if (awaitsFocus || focused && !grid.isFocusWithin()) {
      focusGrid();
    }
  }

  private void showChoice() {
    boolean focused = grid.isFocusWithin();
    state.choice().get().ifPresent(choice -> grid.choose(choice.date(), choice.session()));
    if (grid.tiles().stream().noneMatch(Node::isFocusTraversable)) {
      grid.tiles().stream().findFirst().ifPresent(tile -> tile.setFocusTraversable(true));
    }
    if (focused) {
      focusGrid();
    }
    scrollToChoice();
  }

  /** Moves the focus to the chosen day, as soon as there is one. */
  private void focusGrid() {
    Optional<DayTile> tile = grid.tiles().stream().filter(Node::isFocusTraversable).findFirst();
    awaitsFocus = tile.isEmpty();
    tile.ifPresent(Node::requestFocus);
  }

  private void scrollToChoice() {
    state
        .choice()
        .get()
        .flatMap(choice -> grid.tile(choice.date()))
        .ifPresent(tile -> scroll.reveal(tile));
  }

  /** What turns the months while a session is dragged. */
  PageTurn pages() {
    return pages;
  }

  private List<DayTile> tiles() {
    return grid.tiles();
  }

  private Node chosenTile() {
    return state
        .choice()
        .get()
        .flatMap(choice -> grid.tile(choice.date()))
        .<Node>map(tile -> tile)
        .orElse(grid);
  }

  private void showNarrow() {
    boolean narrow = new GridColumns(body.getWidth(), grid.unit()).narrow();
    root.pseudoClassStateChanged(TileStates.NARROW, narrow);
  }

  /** Asks on which day the chosen session should stand. */
  public void showMove() {
    menu.move(chosenTile());
  }

  private boolean isCompact() {
    return mode.width().get() == WindowMode.Width.COMPACT;
  }

  private void arrange() {
    boolean wide = mode.width().get() == WindowMode.Width.WIDE;
    grid.pseudoClassStateChanged(TileStates.WIDE, wide);
    heads.pseudoClassStateChanged(TileStates.WIDE, wide);
    inspectorPane.scale(grid.unit(), wide);
    if (isCompact()) {
      root.setBottom(actionBar.root());
      if (drawer.isEmpty()) {
        root.setRight(null);
        inspectorPane.clear();
      }
      return;
    }
    drawer.ifPresent(Overlay.Layer::close);
    root.setBottom(null);
    if (root.getRight() == null) {
      inspectorPane.show(hooks.inspector().get());
      root.setRight(inspectorPane.root());
    }
  }

  /** Shows the details of the chosen session: in the inspector, or in a drawer. */
  private void openDetails() {
    if (isCompact() && drawer.isEmpty()) {
      inspectorPane.show(hooks.inspector().get());
      Overlay.Layer layer = overlay.drawer(inspectorPane.root());
      drawer = Optional.of(layer.onClosed(this::drawerClosed));
    }
    hooks.focusFirstField().run();
  }

  private void leaveInspector() {
    drawer.ifPresentOrElse(Overlay.Layer::close, this::focusGrid);
  }

  private void drawerClosed() {
    drawer = Optional.empty();
    inspectorPane.clear();
    if (isCompact()) {
      focusGrid();
    }
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public List<Region> regions() {
    return isCompact()
        ? List.of(header.root(), grid, actionBar.root())
        : List.of(header.root(), grid, inspectorPane.root());
  }

  @Override
  public void opened() {
    inspectorPane.scale(grid.unit(), mode.width().get() == WindowMode.Width.WIDE);
    focusGrid();
  }
}
