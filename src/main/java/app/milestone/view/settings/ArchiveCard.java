package app.milestone.view.settings;

import app.milestone.controller.ArchiveController;
import app.milestone.controller.ArchiveState;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Bar;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.FieldMessage;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws how to export everything and to import an archive, with the progress of either. */
final class ArchiveCard {
  private final ArchiveController controller;
  private final ArchiveState state;
  private final Texts texts;
  private final Button exportButton;
  private final Button importButton;
  private final Button cancelButton;

  ArchiveCard(ArchiveController controller, Texts texts) {
    this.controller = controller;
    this.state = controller.state();
    this.texts = texts;
    exportButton =
        Buttons.plain(Icon.EXPORT, texts.get("archive.export"), controller::exportEverything);
    exportButton.setId("archive-export");
    exportButton.disableProperty().bind(state.running());
    importButton =
        Buttons.plain(Icon.IMPORT, texts.get("archive.import"), controller::importArchive);
    importButton.setId("archive-import");
    importButton.disableProperty().bind(state.running());
    cancelButton = Buttons.plain(texts.get("app.cancel"), controller::cancel);
    cancelButton.setId("archive-cancel");
  }

  VBox fill(VBox card) {
    card.getChildren()
        .addAll(
            part(exportButton, "archive.exportHelp"),
            part(Edits.mark(importButton), "archive.importHelp"),
            new FieldMessage(state.problem()),
            progress());
    return card;
  }

  private VBox part(Button button, String helpKey) {
    Label help = Buttons.styled(new Label(texts.get(helpKey)), Styles.SMALL, Styles.MUTED);
    help.setWrapText(true);
    help.setMinHeight(Region.USE_PREF_SIZE);
    return Buttons.styled(new VBox(button, help), Styles.LABELLED);
  }

  private Node progress() {
    Label text = Buttons.styled(new Label(), Styles.SMALL);
    text.textProperty().bind(state.progress());
    Bar bar = new Bar(texts.get("archive.progress"));
    bar.fraction.bind(state.fraction());
    VBox way = Buttons.styled(new VBox(text, bar), Styles.LABELLED);
    HBox.setHgrow(way, Priority.ALWAYS);
    HBox row = Buttons.styled(new HBox(way, cancelButton), SettingsStyles.ROW);
    row.setId("archive-progress");
    row.visibleProperty().bind(state.running());
    row.managedProperty().bind(row.visibleProperty());
    keepFocus();
    return row;
  }

  /** The keys go on from the button that was pressed: to Cancel, and back at the end. */
  private void keepFocus() {
    Node[] pressed = {exportButton};
    exportButton
        .focusedProperty()
        .subscribe(focused -> pressed[0] = focused ? exportButton : pressed[0]);
    importButton
        .focusedProperty()
        .subscribe(focused -> pressed[0] = focused ? importButton : pressed[0]);
    state
        .running()
        .subscribe(
            (_, running) -> {
              if (running) {
                cancelButton.requestFocus();
              } else if (cancelButton.isFocused()) {
                pressed[0].requestFocus();
              }
            });
  }
}
