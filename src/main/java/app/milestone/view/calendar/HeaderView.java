package app.milestone.view.calendar;

import app.milestone.controller.CalendarController;
import app.milestone.controller.CalendarPage;
import app.milestone.controller.CalendarState;
import app.milestone.controller.GoalStrip;
import app.milestone.controller.MenuAction;
import app.milestone.controller.SpokenWords;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Bar;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.Menu;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.SegmentedControl;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.WindowMode;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws the head of the calendar: title, the way to the target in one line, and the actions. */
final class HeaderView {
  private final CalendarController controller;
  private final CalendarState state;
  private final Overlay overlay;
  private final Texts texts;
  private final WindowMode mode;
  private final Button earlier;
  private final Button later;
  private final HBox root = Buttons.styled(new HBox(), Styles.CALENDAR_HEADER);

  HeaderView(CalendarController controller, Overlay overlay, Texts texts, WindowMode mode) {
    this.controller = controller;
    this.state = controller.state();
    this.overlay = overlay;
    this.texts = texts;
    this.mode = mode;
    earlier =
        Buttons.flatIcon(Icon.LEFT, texts.get("calendar.previousMonth"), () -> controller.turn(-1));
    later = Buttons.flatIcon(Icon.RIGHT, texts.get("calendar.nextMonth"), () -> controller.turn(1));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    root.getChildren().addAll(titles(), arrows(), space, goalLine(), views(), today(), more());
  }

  Region root() {
    return root;
  }

  /** The arrow to the month before. */
  Button earlier() {
    return earlier;
  }

  /** The arrow to the month after. */
  Button later() {
    return later;
  }

  private Node titles() {
    Label title = Buttons.styled(new Label(), Styles.TITLE);
    title.setId("calendar-title");
    title.textProperty().bind(state.page().map(CalendarPage::title));
    Label subtitle = Buttons.styled(new Label(), Styles.SMALL, Styles.MUTED);
    subtitle.setId("calendar-subtitle");
    subtitle.textProperty().bind(state.page().map(CalendarPage::subtitle));
    subtitle.setWrapText(true);
    subtitle.setMinHeight(Region.USE_PREF_SIZE);
    GoalStripView.show(subtitle, state.page().map(page -> !page.subtitle().isEmpty()));
    title.setMinWidth(Region.USE_PREF_SIZE);
    return Buttons.styled(new VBox(title, subtitle), Styles.HEADER_TITLES);
  }

  private Node arrows() {
    earlier.setId("previous-month");
    later.setId("next-month");
    return GoalStripView.place(
        state.page().map(CalendarPage::month),
        () -> Buttons.styled(new HBox(earlier, later), Styles.HEADER_ARROWS));
  }

  private Node goalLine() {
    ObservableValue<GoalStrip> goal = state.goal();
    return GoalStripView.place(
        mode.height()
            .flatMap(
                height ->
                    goal.map(
                        strip ->
                            height != WindowMode.Height.TALL
                                && strip.shown()
                                && !strip.testFirst())),
        this::newGoalLine);
  }

  private Node newGoalLine() {
    ObservableValue<GoalStrip> goal = state.goal();
    SpokenWords spoken = new SpokenWords(texts);
    Label latest = Buttons.styled(new Label(), Styles.STRONG);
    latest.textProperty().bind(goal.map(GoalStrip::latest));
    latest.accessibleTextProperty().bind(latest.textProperty().map(spoken::of));
    Bar bar = Buttons.styled(new Bar(texts.get("calendar.progressToTarget")), Styles.GOAL_BAR);
    bar.fraction.bind(goal.map(GoalStrip::share));
    Label target = Buttons.styled(new Label(), Styles.STRONG);
    target.textProperty().bind(goal.map(GoalStrip::target));
    target.accessibleTextProperty().bind(target.textProperty().map(spoken::of));
    Label left = Buttons.styled(new Label(), Styles.MUTED);
    left.textProperty().bind(goal.map(GoalStrip::line));
    GoalStripView.show(left, mode.height().map(height -> height != WindowMode.Height.VERY_LOW));
    latest.setMinWidth(Region.USE_PREF_SIZE);
    target.setMinWidth(Region.USE_PREF_SIZE);
    left.setMinWidth(0);
    HBox end = new HBox(target, left);
    end.setAlignment(Pos.CENTER_LEFT);
    HBox line = Buttons.styled(new HBox(latest, bar, end), Styles.GOAL_LINE);
    line.setId("goal-line");
    line.accessibleTextProperty().bind(goal.map(strip -> spoken.of(strip.sentence())));
    line.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            controller.links().openProgress().run();
          }
        });
    return line;
  }

  private Node views() {
    SegmentedControl<Boolean> views =
        new SegmentedControl<>(
            texts.get("calendar.view"),
            List.of(false, true),
            month -> texts.get(month ? "calendar.month" : "calendar.plan"));
    views.setId("calendar-view");
    views.setMinWidth(Region.USE_PREF_SIZE);
    state.page().subscribe(page -> views.value.set(page.month()));
    views.value.subscribe(
        (_, month) -> {
          if (month) {
            controller.showMonth();
          } else {
            controller.showPlan();
          }
        });
    return views;
  }

  private Node today() {
    Button today = Buttons.plain(texts.get("calendar.today"), controller::goToToday);
    today.setId("calendar-today");
    today.setMinWidth(Region.USE_PREF_SIZE);
    today.disableProperty().bind(state.atToday());
    return today;
  }

  private Node more() {
    Button more = Buttons.icon(Icon.MORE, texts.get("app.moreActions"), () -> {});
    more.setId("calendar-more");
    more.setOnAction(
        _ -> {
          Menu menu = new Menu(overlay);
          for (MenuAction entry : state.menu) {
            menu.change(new Region(), entry.text(), "", entry.action());
          }
          menu.show(more);
        });
    more.managedProperty().bind(more.visibleProperty());
    more.setVisible(!state.menu.isEmpty());
    state.menu.subscribe(() -> more.setVisible(!state.menu.isEmpty()));
    return more;
  }
}
