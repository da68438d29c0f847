package app.milestone.view.calendar;

import app.milestone.controller.CalendarController;
import app.milestone.controller.GoalStrip;
import app.milestone.controller.SpokenWords;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Bar;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Pill;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.Tips;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** Draws how far the target is: three times, the way, the status and the next test. */
final class GoalStripView {
  private final CalendarController controller;
  private final Texts texts;
  private final SpokenWords spoken;
  private final ObservableValue<GoalStrip> goal;
  private final HBox root = Buttons.styled(new HBox(), Styles.CARD, Styles.GOAL_STRIP);
  private final Pill pill = new Pill(Pill.Kind.NEUTRAL, "");
  private final IconView pillIcon = new IconView(Icon.CHECK, Styles.ICON_12);
  private final Bar bar;

  GoalStripView(CalendarController controller, Texts texts) {
    this.controller = controller;
    this.texts = texts;
    this.spoken = new SpokenWords(texts);
    this.goal = controller.state().goal();
    this.bar = Buttons.styled(new Bar(texts.get("calendar.progressToTarget")), Styles.GOAL_BAR);
    root.setId("goal-strip");
    root.getChildren()
        .addAll(
            number(baselineName(), goal.map(GoalStrip::baseline), false),
            number(always("calendar.latest"), goal.map(GoalStrip::latest), false),
            number(always("calendar.target"), goal.map(GoalStrip::target), true),
            way(),
            acts(),
            next());
    root.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && !goal.getValue().testFirst()) {
            controller.links().openProgress().run();
          }
        });
    goal.subscribe(this::showPill);
  }

  Region root() {
    return root;
  }

  private ObservableValue<String> baselineName() {
    return goal.map(
        strip -> texts.get(strip.estimated() ? "calendar.baselineEstimated" : "calendar.baseline"));
  }

  private ObservableValue<String> always(String key) {
    return goal.map(_ -> texts.get(key));
  }

  private Node number(ObservableValue<String> name, ObservableValue<String> value, boolean flag) {
    Label caption = Buttons.styled(new Label(), Styles.CAPTION, Styles.MUTED);
    caption.textProperty().bind(name);
    if (flag) {
      caption.setGraphic(new IconView(Icon.FLAG, Styles.ICON_12, Styles.ICON_SUCCESS));
    }
    Label number = Buttons.styled(new Label(), Styles.NUMBER);
    number.textProperty().bind(value);
    number.accessibleTextProperty().bind(value.map(spoken::of));
    VBox box = Buttons.styled(new VBox(caption, number), Styles.GOAL_NUMBER);
    box.setAlignment(Pos.CENTER_LEFT);
    show(box, goal.map(strip -> !strip.testFirst()));
    return box;
  }

  private Node way() {
    TextFlow sentence = new TextFlow();
    sentence.setId("goal-sentence");
    sentence.accessibleTextProperty().bind(goal.map(strip -> spoken.of(strip.sentence())));
    goal.subscribe(strip -> sentence.getChildren().setAll(BoldNumbers.of(strip.sentence())));
    bar.knobbed.set(true);
    bar.fraction.bind(goal.map(GoalStrip::share));
    show(bar, goal.map(strip -> !strip.testFirst()));
    pill.textProperty().bind(goal.map(GoalStrip::pill));
    show(pill, goal.map(strip -> !strip.pill().isEmpty()));
    Tips.install(pill, () -> goal.getValue().pillTooltip());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    IconView flag = new IconView(Icon.FLAG, Styles.ICON_15, Styles.ICON_SUCCESS);
    show(flag, goal.map(GoalStrip::reached));
    HBox line = new HBox(6, flag, sentence, space, pill);
    line.setAlignment(Pos.CENTER_LEFT);
    VBox box = Buttons.styled(new VBox(line, bar), Styles.GOAL_WAY);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private void showPill(GoalStrip strip) {
    boolean check = strip.tone() == GoalStrip.Tone.SUCCESS;
    pill.setGraphic(check ? pillIcon : null);
    pill.show(
        switch (strip.tone()) {
          case SUCCESS -> Pill.Kind.SUCCESS;
          case WARNING -> Pill.Kind.WARNING;
          case NEUTRAL -> Pill.Kind.NEUTRAL;
        });
  }

  private Node acts() {
    return place(goal.map(strip -> strip.ended() || strip.testFirst()), this::newActs);
  }

  private Node newActs() {
    Button test =
        Buttons.primary(
            texts.get("calendar.logMileTest"), () -> controller.links().logMileTest().run());
    test.setId("strip-log-mile-test");
    show(test, goal.map(GoalStrip::testFirst));
    Button again = Buttons.primary("", () -> controller.links().runAgain().run());
    again.textProperty().bind(goal.map(GoalStrip::again));
    again.setId("strip-run-again");
    Button progress =
        Buttons.plain(
            texts.get("calendar.seeProgress"), () -> controller.links().openProgress().run());
    show(again, goal.map(GoalStrip::ended));
    show(progress, goal.map(GoalStrip::ended));
    HBox box = new HBox(8, progress, again, test);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private Node next() {
    Label caption =
        Buttons.styled(new Label(texts.get("calendar.nextTest")), Styles.CAPTION, Styles.MUTED);
    Label day = Buttons.styled(new Label(), Styles.STRONG);
    day.textProperty()
        .bind(goal.map(strip -> strip.nextTest().map(GoalStrip.NextTest::day).orElse("")));
    Label detail = Buttons.styled(new Label(), Styles.CAPTION, Styles.MUTED);
    detail
        .textProperty()
        .bind(goal.map(strip -> strip.nextTest().map(GoalStrip.NextTest::detail).orElse("")));
    VBox box = Buttons.styled(new VBox(caption, day, detail), Styles.GOAL_NEXT);
    box.setId("goal-next");
    box.setOnMouseClicked(
        event -> {
          goal.getValue().nextTest().ifPresent(test -> controller.choose(test.date()));
          event.consume();
        });
    show(box, goal.map(strip -> strip.nextTest().isPresent()));
    return box;
  }

  /** A place that holds its node from the first time that it is wanted: it opens faster empty. */
  static Node place(ObservableValue<Boolean> wanted, Supplier<Node> make) {
    StackPane place = new StackPane();
    show(place, wanted);
    wanted.subscribe(
        now -> {
          if (now && place.getChildren().isEmpty()) {
            place.getChildren().add(make.get());
          }
        });
    return place;
  }

  static void show(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }
}
