package app.milestone.view.settings;

import app.milestone.controller.BackupsController;
import app.milestone.controller.RestoreForm;
import app.milestone.controller.Texts;
import app.milestone.view.shared.BackupCard;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.DialogFrame;
import app.milestone.view.shared.Overlay;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Opens and closes the list of backups as the state says. */
final class RestoreDialogs {
  private final Overlay overlay;
  private final BackupsController controller;
  private final Texts texts;
  private Optional<Overlay.Layer> layer = Optional.empty();

  /** Follows the state of the controller from now on. */
  RestoreDialogs(Overlay overlay, BackupsController controller, Texts texts) {
    this.overlay = overlay;
    this.controller = controller;
    this.texts = texts;
    controller.state().form().subscribe(this::show);
  }

  private void show(Optional<RestoreForm> form) {
    layer.ifPresent(Overlay.Layer::close);
    layer = form.map(it -> overlay.dialog(dialog(it)).onEscape(controller::cancel));
  }

  private Region dialog(RestoreForm form) {
    VBox list = Buttons.styled(new VBox(), SettingsStyles.RESTORE);
    boolean empty = form.choices().isEmpty();
    list.getChildren().add(words(texts.get(empty ? "backups.noBackups" : "backups.dialogText")));
    ToggleGroup group = new ToggleGroup();
    form.choices().forEach(choice -> list.getChildren().add(card(group, choice, form)));
    DialogFrame frame =
        new DialogFrame(
            texts.get("backups.dialog"), list, null, texts.get("backups.keep"), controller::cancel);
    Button keep = Buttons.plain(texts.get("backups.keep"), controller::cancel);
    Button restore = Buttons.primary(texts.get("backups.restoreChosen"), controller::restore);
    restore.setId("restore-chosen");
    restore.disableProperty().bind(form.chosen().map(Optional::isEmpty));
    Button file = Buttons.plain(texts.get("rescue.otherBackup"), controller::chooseBackupFile);
    file.setId("restore-file");
    return frame.foot(file, keep, restore);
  }

  private Node card(ToggleGroup group, RestoreForm.Choice choice, RestoreForm form) {
    BackupCard card = new BackupCard(group, choice.title(), choice.detail());
    card.setDisable(!choice.isRestorable());
    card.change().textProperty().bind(form.change());
    form.chosen().subscribe(it -> card.button().setSelected(it.equals(Optional.of(choice))));
    card.button().selectedProperty().subscribe(on -> choose(on, choice, form));
    return card;
  }

  private void choose(boolean on, RestoreForm.Choice choice, RestoreForm form) {
    if (on && !form.chosen().get().equals(Optional.of(choice))) {
      controller.choose(choice);
    }
  }

  private static Label words(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
