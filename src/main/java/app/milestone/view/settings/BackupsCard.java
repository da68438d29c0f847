package app.milestone.view.settings;

import app.milestone.controller.BackupsController;
import app.milestone.controller.BackupsState;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.FieldMessage;
import app.milestone.view.shared.Fields;
import app.milestone.view.shared.Styles;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws when the data was backed up last, where backups go, and what a check of the data found. */
final class BackupsCard {
  private final BackupsController controller;
  private final BackupsState state;
  private final Texts texts;

  BackupsCard(BackupsController controller, Texts texts) {
    this.controller = controller;
    this.state = controller.state();
    this.texts = texts;
  }

  VBox fill(VBox card, Function<String, Node> help) {
    Label last = wrapped(state.last());
    last.setId("backups-last");
    last.getStyleClass().add(Styles.STRONG);
    FieldMessage problem = new FieldMessage(state.problem());
    problem.setId("backups-problem");
    Button now = button("backups.now", "backups-now", controller::backUpNow);
    now.disableProperty().bind(state.busy());
    Button restore = button("backups.restore", "backups-restore", controller::chooseBackup);
    restore.disableProperty().bind(state.busy());
    VBox words = new VBox(last, problem);
    card.getChildren().addAll(words, row(now, restore), help.apply("backups.help"), second());
    return card;
  }

  private Node second() {
    Label folder =
        wrapped(
            state
                .second()
                .map(
                    chosen ->
                        chosen.map(Object::toString).orElse(texts.get("backups.secondNone"))));
    folder.setId("backups-second");
    Button choose = button("backups.chooseSecond", "backups-choose", controller::chooseSecond);
    Button remove = button("backups.removeSecond", "backups-remove", controller::removeSecond);
    remove.visibleProperty().bind(state.second().map(Optional::isPresent));
    remove.managedProperty().bind(remove.visibleProperty());
    FieldMessage problem = new FieldMessage(state.secondProblem());
    problem.setId("backups-second-problem");
    return Fields.labelled(
        texts.get("backups.second"),
        Buttons.styled(new VBox(folder, row(choose, remove), problem), SettingsStyles.GROUP));
  }

  /** What belongs into the card about the data: a check of everything. */
  Node check() {
    Button check = button("backups.check", "check-data", controller::check);
    check.disableProperty().bind(state.busy());
    Button copy = button("backups.copyDetails", "copy-details", controller::copyDetails);
    Label found = wrapped(state.checked());
    found.setId("check-found");
    found.getStyleClass().add(Styles.SMALL);
    state.damaged().subscribe(damaged -> mark(found, damaged));
    for (Node node : new Node[] {found, copy}) {
      node.visibleProperty().bind(state.checked().isNotEmpty());
      node.managedProperty().bind(node.visibleProperty());
    }
    return Buttons.styled(new VBox(row(check, copy), found), SettingsStyles.GROUP);
  }

  private static void mark(Label found, boolean damaged) {
    found.getStyleClass().removeAll(Styles.MUTED, Styles.DANGER_TEXT);
    found.getStyleClass().add(damaged ? Styles.DANGER_TEXT : Styles.MUTED);
  }

  private Button button(String key, String id, Runnable act) {
    Button button = Buttons.plain(texts.get(key), act);
    button.setId(id);
    return button;
  }

  private static FlowPane row(Node... buttons) {
    return Buttons.styled(new FlowPane(buttons), SettingsStyles.BUTTONS);
  }

  private static Label wrapped(ObservableValue<String> text) {
    Label label = new Label();
    label.textProperty().bind(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
