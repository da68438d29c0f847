package app.milestone.view.shared;

import app.milestone.controller.Dialogs.Answer;
import app.milestone.controller.Dialogs.Kind;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks one question with a few answers, each a button that names its act. */
public final class ConfirmDialog {
  private ConfirmDialog() {}

  /** Shows the question; the first plain answer is run by Esc, else Esc only closes. */
  public static Overlay.Layer show(
      Overlay overlay, String title, String text, List<Answer> answers) {
    VBox card = Buttons.styled(new VBox(), Styles.DIALOG, Styles.CONFIRM);
    card.setAccessibleRole(AccessibleRole.DIALOG);
    card.setAccessibleText(title + ". " + text);
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label titleLabel = Buttons.styled(new Label(title), Styles.HEADING);
    Label textLabel = new Label(text);
    titleLabel.setWrapText(true);
    textLabel.setWrapText(true);
    FlowPane buttons = Buttons.styled(new FlowPane(), "confirm-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    List<Overlay.Layer> layer = new ArrayList<>();
    for (Answer answer : answers) {
      buttons.getChildren().add(button(answer, layer));
    }
    card.getChildren().addAll(titleLabel, textLabel, buttons);
    layer.add(overlay.dialog(card));
    answers.stream()
        .filter(answer -> answer.kind() == Kind.PLAIN)
        .findFirst()
        .ifPresent(plain -> layer.getFirst().onEscape(() -> run(plain, layer)));
    return layer.getFirst();
  }

  private static Button button(Answer answer, List<Overlay.Layer> layer) {
    Runnable act = () -> run(answer, layer);
    return switch (answer.kind()) {
      case PRIMARY -> Buttons.primary(answer.text(), act);
      case DANGER -> Buttons.danger(answer.text(), act);
      case PLAIN -> Buttons.plain(answer.text(), act);
    };
  }

  private static void run(Answer answer, List<Overlay.Layer> layer) {
    layer.getFirst().close();
    answer.act().run();
  }
}
