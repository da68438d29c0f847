package app.milestone.view.test;

import app.milestone.controller.GoalChoice;
import app.milestone.controller.GoalChoice.Offer;
import app.milestone.controller.TestController;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.DialogFrame;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Pill;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws the two goals after a 5K, where they come from, and the choice between them. */
final class GoalChoiceView {
  private final DialogFrame root;

  GoalChoiceView(GoalChoice choice, TestController controller, Texts texts) {
    Label said = new Label(choice.said());
    said.setWrapText(true);
    said.setId("goal-said");
    HBox cards = Buttons.styled(new HBox(), "goal-cards");
    choice.offers().forEach(offer -> cards.getChildren().add(card(offer)));
    VBox form = Buttons.styled(new VBox(said, cards), "goal-choice");
    root =
        new DialogFrame(choice.title(), form, null, texts.get("app.close"), controller::keepGoal);
    root.setId("goal-dialog");
    root.foot(new Region(), buttons(choice, controller));
  }

  Region root() {
    return root;
  }

  private static Node card(Offer offer) {
    Label name = Buttons.styled(new Label(offer.name()), Styles.STRONG);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = Buttons.styled(new HBox(name, space), "test-result-head");
    if (!offer.tag().isEmpty()) {
      head.getChildren().add(new Pill(Pill.Kind.NEUTRAL, offer.tag()));
    }
    Label value = Buttons.styled(new Label(offer.value()), Styles.DISPLAY);
    HBox line = Buttons.styled(new HBox(value), "goal-value");
    VBox card = Buttons.styled(new VBox(head, line), Styles.CARD, "goal-card");
    if (offer.inForce()) {
      line.getChildren().addFirst(new IconView(Icon.FLAG, Styles.ICON_24, Styles.ICON_SUCCESS));
      card.getStyleClass().add(Styles.CARD_SELECTED);
    }
    for (String step : offer.arithmetic()) {
      Label label = Buttons.styled(new Label(step), Styles.SMALL, Styles.MUTED);
      label.setWrapText(true);
      card.getChildren().add(label);
    }
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private static Node[] buttons(GoalChoice choice, TestController controller) {
    List<Node> buttons = new ArrayList<>();
    choice
        .testAgain()
        .ifPresent(text -> buttons.add(large("goal-again", text, controller::testAgain)));
    choice.adopt().ifPresent(text -> buttons.add(large("goal-adopt", text, controller::adoptGoal)));
    Button keep = large("goal-keep", choice.keep(), controller::keepGoal);
    keep.getStyleClass().add(Styles.PRIMARY);
    buttons.add(keep);
    return buttons.toArray(Node[]::new);
  }

  private static Button large(String id, String text, Runnable act) {
    Button button = Buttons.styled(Buttons.plain(text, act), Styles.LARGE);
    button.setId(id);
    return Edits.mark(button);
  }
}
