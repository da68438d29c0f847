package app.milestone.view.progress;

import app.milestone.controller.LapsCard;
import app.milestone.controller.LapsCard.Check;
import app.milestone.controller.ProgressController;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.EmptyState;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Pill;
import app.milestone.view.shared.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows the laps of the chosen test with how it was paced. */
final class LapsView extends VBox {
  private final ProgressController controller;
  private final Texts texts;

  LapsView(ProgressController controller, Texts texts) {
    this.controller = controller;
    this.texts = texts;
    getStyleClass().addAll(Styles.CARD, "lower-card");
    setId("lapsCard");
    controller.state().laps().subscribe(this::show);
  }

  private void show(LapsCard card) {
    Node body = card.laps().isEmpty() ? empty(card) : bars(card);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(head(card), body);
    if (!card.checks().isEmpty()) {
      getChildren().add(checks(card));
    }
  }

  private HBox head(LapsCard card) {
    Label title = Buttons.styled(new Label(texts.get("progress.lapSplits")), Styles.HEADING);
    title.setMinWidth(USE_PREF_SIZE);
    Label caption = Buttons.styled(new Label(card.caption()), Styles.SMALL, Styles.MUTED);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = Buttons.styled(new HBox(title, caption, space), "card-head");
    if (!card.verdict().isEmpty()) {
      Pill pill =
          card.isGood()
              ? new Pill(Pill.Kind.SUCCESS, Icon.CHECK, card.verdict())
              : new Pill(Pill.Kind.NEUTRAL, card.verdict());
      pill.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(pill);
    }
    return head;
  }

  private Region bars(LapsCard card) {
    return new LapBars(card, texts.get("progress.even"), texts.get("progress.faster"));
  }

  private Region empty(LapsCard card) {
    Node add =
        card.test().isPresent()
            ? Buttons.plain(texts.get("progress.addLaps"), controller::addLaps)
            : null;
    return new EmptyState(Icon.TEST, texts.get("progress.noLaps"), card.empty(), add);
  }

  private static FlowPane checks(LapsCard card) {
    FlowPane checks = Buttons.styled(new FlowPane(), "lap-checks");
    for (Check check : card.checks()) {
      IconView icon =
          new IconView(
              check.passed() ? Icon.CHECK : Icon.CLOSE,
              Styles.ICON_12,
              check.passed() ? Styles.ICON_SUCCESS : Styles.ICON_WARNING);
      checks
          .getChildren()
          .add(Buttons.styled(new Label(check.words(), icon), Styles.SMALL, Styles.MUTED));
    }
    return checks;
  }
}
