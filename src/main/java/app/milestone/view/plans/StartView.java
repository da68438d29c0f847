package app.milestone.view.plans;

import app.milestone.controller.ArchiveController;
import app.milestone.controller.StartController;
import app.milestone.controller.StartPage;
import app.milestone.controller.StartState;
import app.milestone.controller.StartState.Step;
import app.milestone.controller.Texts;
import app.milestone.view.Screen;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Reveal;
import app.milestone.view.shared.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Draws the start of a plan: the first run, or a plan chosen on the plans screen. */
public final class StartView implements Screen {
  private final StartController controller;
  private final StartState state;
  private final Texts texts;
  private final BorderPane root = Buttons.styled(new BorderPane(), PlanStyles.START);
  private final ScrollPane scroll = Buttons.styled(new ScrollPane(), PlanStyles.START_SCROLL);
  private final StartMileCard mile;
  private final StartPreviewPane preview;
  private final StartChoice choice;
  private final StartImport archive;
  private final Region form;

  /** The start; its calendars and menus open in the overlay. */
  public StartView(
      StartController controller, ArchiveController archive, Overlay overlay, Texts texts) {
    this.controller = controller;
    this.texts = texts;
    state = controller.state();
    mile = new StartMileCard(controller, texts, overlay);
    preview = new StartPreviewPane(texts);
    choice = new StartChoice(controller, texts);
    this.archive = new StartImport(controller, archive, texts);
    form = form(overlay);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    Reveal.focusIn(scroll);
    root.setTop(top());
    root.setCenter(scroll);
    root.setBottom(foot());
    state.page().subscribe(page -> page.ifPresent(preview::show));
    state.step().subscribe(this::show);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public List<Region> regions() {
    return List.of(scroll, (Region) root.getBottom());
  }

  @Override
  public void opened() {
    if (state.asksTarget.get()) {
      state.asksTarget.set(false);
      mile.focusGain();
    } else {
      focus(state.step().get());
    }
  }

  private void show(Step step) {
    Region shown = step == Step.CHOOSE ? choice.root() : form;
    StackPane middle = new StackPane(shown);
    middle.getStyleClass().add("start-middle");
    scroll.setContent(middle);
    scroll.setVvalue(0);
    focus(step);
  }

  private void focus(Step step) {
    if (step == Step.CHOOSE) {
      choice.focus();
    } else {
      mile.focus();
    }
  }

  private Region form(Overlay overlay) {
    VBox fields =
        Buttons.styled(
            new VBox(
                mile.root(),
                new StartDatesCard(controller, texts, overlay).root(),
                new StartWeekCard(controller, texts).root(),
                new StartAboutCard(controller, texts).root()),
            PlanStyles.START_FORM);
    VBox head =
        Buttons.styled(
            new VBox(
                Labels.following(page(StartPage::title), it -> it, Styles.PAGE_TITLE),
                Labels.following(page(StartPage::subtitle), it -> it, Styles.MUTED)),
            PlanStyles.START_HEAD);
    return Buttons.styled(
        new VBox(head, new StartColumns(fields, preview.root())), PlanStyles.START_BODY);
  }

  private <T> ObservableValue<T> page(Function<StartPage, T> part) {
    return state.page().map(page -> page.map(part).orElse(null));
  }

  private Node top() {
    StackPane logo =
        Buttons.styled(new StackPane(new IconView(Icon.FLAG, Styles.ICON_18)), Styles.RAIL_LOGO);
    Label name = Labels.of(texts.get("app.name"), Styles.HEADING);
    HBox brand = Buttons.styled(new HBox(logo, name), "start-brand");
    Region line = Buttons.styled(new Region(), PlanStyles.START_LINE);
    HBox steps =
        Buttons.styled(
            new HBox(
                step(Step.CHOOSE, 1, "start.chooseStep"),
                line,
                step(Step.FILL_IN, 2, "start.fillStep")),
            PlanStyles.START_STEPS);
    brand.setMaxWidth(Region.USE_PREF_SIZE);
    steps.setMaxWidth(Region.USE_PREF_SIZE);
    StackPane top = Buttons.styled(new StackPane(steps, brand), PlanStyles.START_TOP);
    StackPane.setAlignment(brand, Pos.CENTER_LEFT);
    return top;
  }

  private Node step(Step step, int number, String key) {
    Label disc = Labels.of("", "start-disc");
    Label words = Labels.of(texts.get(key), Styles.SMALL);
    HBox box = Buttons.styled(new HBox(disc, words), PlanStyles.START_STEP);
    state
        .step()
        .subscribe(
            now -> {
              boolean done = step == Step.CHOOSE && now == Step.FILL_IN;
              disc.setText(done ? "" : Integer.toString(number));
              disc.setGraphic(
                  done ? new IconView(Icon.CHECK, Styles.ICON_12, Styles.ICON_STRONG) : null);
              box.getStyleClass()
                  .setAll(
                      PlanStyles.START_STEP,
                      done ? "step-done" : now == step ? "step-now" : "step-next");
              String name = texts.get(key);
              words.setAccessibleText(
                  done
                      ? texts.get("start.stepDone", name)
                      : texts.get("start.stepNow", name, number));
            });
    return box;
  }

  private Node foot() {
    Button back =
        Buttons.styled(Buttons.plain(texts.get("start.back"), controller::back), Styles.LARGE);
    back.setId("start-back");
    Button sample = Buttons.link(texts.get("start.sample"), controller::showSample);
    sample.setId("start-sample");
    Button notNow =
        Buttons.styled(Buttons.flat(texts.get("start.notNow"), controller::notNow), Styles.LARGE);
    notNow.setId("start-not-now");
    Label problem =
        Labels.following(page(StartPage::problem), it -> it, Styles.SMALL, Styles.MUTED);
    problem.setId("start-problem");
    Button start = Buttons.styled(Buttons.primary("", controller::start), Styles.LARGE);
    start.setId("start-start");
    start.textProperty().bind(page(StartPage::startText));
    start.disableProperty().bind(page(it -> !it.problem().isEmpty()).orElse(true));
    HBox problemBox = Buttons.styled(new HBox(problem), PlanStyles.START_ROW);
    HBox.setHgrow(problemBox, Priority.ALWAYS);
    problemBox.setAlignment(Pos.CENTER_RIGHT);
    for (Node node : List.of(start, problemBox)) {
      Labels.showWhen(node, state.step().map(step -> step == Step.FILL_IN));
    }
    HBox row =
        Buttons.styled(
            new HBox(
                back,
                sample,
                archive.link(),
                Labels.space(),
                problemBox,
                notNow,
                Edits.mark(start)),
            "start-foot-row");
    VBox column = Buttons.styled(new VBox(archive.line(), row), "start-foot-column");
    return Buttons.styled(new StackPane(column), PlanStyles.START_FOOT);
  }
}
