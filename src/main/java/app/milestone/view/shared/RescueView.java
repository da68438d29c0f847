package app.milestone.view.shared;

import app.milestone.controller.Dialogs.Answer;
import app.milestone.controller.RescuePage;
import app.milestone.controller.RescuePage.Option;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Fills the window with one page on the way to data that can be used: words, choices, buttons. */
public final class RescueView {
  private final RescuePage page;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<Toggle, Option> options = new HashMap<>();
  private final StackPane root;

  /** Draws the page; its buttons run what they name. */
  public RescueView(RescuePage page) {
    this.page = page;
    Label title = Buttons.styled(new Label(page.title()), Styles.TITLE);
    title.setWrapText(true);
    VBox card = Buttons.styled(new VBox(title), Styles.PROBLEM_CARD);
    page.lines().forEach(line -> card.getChildren().add(words(line)));
    if (!page.options().isEmpty()) {
      card.getChildren().add(choices());
    }
    card.getChildren().add(buttons());
    card.setMaxHeight(Region.USE_PREF_SIZE);
    root = Buttons.styled(new StackPane(card), Styles.PROBLEM);
  }

  public Region root() {
    return root;
  }

  private static Label words(String line) {
    Label words = new Label(line);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }

  private Node choices() {
    VBox list = Buttons.styled(new VBox(), Styles.PROBLEM_CHOICES);
    page.options().forEach(option -> list.getChildren().add(choice(option)));
    group.selectToggle(group.getToggles().getFirst());
    ScrollPane pane = Buttons.styled(new ScrollPane(list), Styles.PROBLEM_LIST);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    Reveal.focusIn(pane);
    return pane;
  }

  private BackupCard choice(Option option) {
    BackupCard card = new BackupCard(group, option.title(), option.detail());
    card.change().setText(option.change());
    options.put(card.button(), option);
    return card;
  }

  private FlowPane buttons() {
    FlowPane buttons = Buttons.styled(new FlowPane(), Styles.PROBLEM_WAYS);
    if (!page.options().isEmpty()) {
      Button button = Buttons.primary(page.chosen(), this::takeChosen);
      button.setId("takeChosen");
      button.setDefaultButton(true);
      buttons.getChildren().add(button);
    }
    for (Answer answer : page.answers()) {
      buttons.getChildren().add(button(answer));
    }
    return buttons;
  }

  private void takeChosen() {
    options.get(group.getSelectedToggle()).act().run();
  }

  private static Button button(Answer answer) {
    return switch (answer.kind()) {
      case PRIMARY -> Buttons.primary(answer.text(), answer.act());
      case DANGER -> Buttons.danger(answer.text(), answer.act());
      case PLAIN -> Buttons.plain(answer.text(), answer.act());
    };
  }
}
