package app.milestone.view.plans;

import app.milestone.controller.ArchiveController;
import app.milestone.controller.StartController;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.FieldMessage;
import app.milestone.view.shared.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Offers to bring in an archive on the first page, for those who come from another computer. */
final class StartImport {
  private final Button link;
  private final VBox line;

  StartImport(StartController controller, ArchiveController archive, Texts texts) {
    link = Buttons.link(texts.get("archive.import"), controller::importArchive);
    link.setId("start-import");
    link.disableProperty().bind(archive.state().running());
    Labels.showWhen(link, controller.state().offersImport());
    Label progress = Buttons.styled(new Label(), Styles.SMALL, Styles.MUTED);
    progress.textProperty().bind(archive.state().progress());
    Button cancel = Buttons.link(texts.get("app.cancel"), archive::cancel);
    cancel.setId("start-import-cancel");
    HBox under = Buttons.styled(new HBox(progress, cancel), PlanStyles.START_ROW);
    Labels.showWhen(under, archive.state().running());
    line = new VBox(under, new FieldMessage(archive.state().problem()));
    Labels.showWhen(line, controller.state().offersImport());
  }

  /** What begins it. */
  Button link() {
    return link;
  }

  /** How far it has got, or why nothing was imported. */
  VBox line() {
    return line;
  }
}
