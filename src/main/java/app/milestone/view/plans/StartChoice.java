package app.milestone.view.plans;

import app.milestone.controller.LibraryPlan;
import app.milestone.controller.StartController;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Focus;
import app.milestone.view.shared.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Offers the plans as cards: the first step of a start. */
final class StartChoice {
  private final StartController controller;
  private final Texts texts;
  private final FlowPane cards = Buttons.styled(new FlowPane(), PlanStyles.START_PLANS);
  private final VBox root;

  StartChoice(StartController controller, Texts texts) {
    this.controller = controller;
    this.texts = texts;
    root =
        Buttons.styled(
            new VBox(
                Labels.of(texts.get("start.chooseTitle"), Styles.PAGE_TITLE),
                Labels.wrapped(texts.get("start.chooseText"), Styles.MUTED),
                cards),
            PlanStyles.START_BODY);
    controller.state().plans().subscribe(this::show);
  }

  VBox root() {
    return root;
  }

  /** Puts the keyboard on the first plan. */
  void focus() {
    Focus.first(cards);
  }

  private void show(List<LibraryPlan> plans) {
    cards.getChildren().setAll(plans.stream().map(this::card).toList());
  }

  private Node card(LibraryPlan plan) {
    Button choose =
        Buttons.plain(
            texts.get("start.choose", plan.plan().name()), () -> controller.choosePlan(plan.key()));
    choose.setId("start-choose-" + plan.key());
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    return Buttons.styled(
        new VBox(
            Labels.wrapped(plan.plan().name(), Styles.HEADING),
            Labels.wrapped(plan.plan().description(), Styles.BODY),
            Labels.wrapped(plan.plan().credit(), Styles.SMALL, Styles.MUTED),
            space,
            choose),
        Styles.CARD,
        PlanStyles.START_CARD,
        "start-plan");
  }
}
