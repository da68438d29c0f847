package app.milestone.view.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance.ThemeChoice;
import app.milestone.controller.Notices.Action;
import app.milestone.controller.Notices.Kind;
import app.milestone.controller.Notices.Notice;
import app.milestone.controller.Notices.Stay;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ToastTest {
  private static final String WORDS =
      "Could not save. Your entry is kept here. An older copy has taken the place of the data file,"
          + " and nothing is written into it: close Milestone and open it again to choose."
          + " The data file is /home/runner/.local/share/milestone/milestone.db";

  private Toast toast;

  @Start
  void start(Stage stage) {
    Action again = new Action("Try again", false, () -> {});
    toast =
        new Toast(
            new Notice(Kind.FAILED, WORDS, Stay.ALWAYS, Optional.of(again)), "Close", () -> {});
    toast.setMaxHeight(Toast.USE_PREF_SIZE);
    Stages.show(stage, new StackPane(toast), ThemeChoice.LIGHT);
  }

  @Test
  void aLongReasonIsWrittenInFull(FxRobot robot) {
    Label label = robot.lookup(".toast-text").queryAs(Label.class);
    Text drawn = (Text) label.lookup(".text");
    assertEquals(WORDS, drawn.getText().replace("\n", ""));
    assertTrue(toast.getWidth() <= 640, toast.getWidth() + " wide");
    assertTrue(label.getHeight() <= toast.getHeight(), "inside");
  }
}
