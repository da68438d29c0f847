package app.milestone.view.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.milestone.controller.Appearance.ThemeChoice;
import app.milestone.controller.DateFormats;
import app.milestone.controller.Texts;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Checks that dates are typed and chosen. */
@ExtendWith(ApplicationExtension.class)
final class DateFieldTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  private TextField other;
  private DateField date;
  private Overlay overlay;

  @Start
  void start(Stage stage) {
    other = new TextField();
    VBox content = new VBox(10);
    overlay = new Overlay(content);
    Locale locale = Locale.UK;
    date = new DateField("Date", overlay, new Texts(locale), new DateFormats(locale), () -> TODAY);
    date.value.set(TODAY);
    content.getChildren().addAll(date, other);
    Stages.show(stage, overlay.root(), ThemeChoice.LIGHT);
  }

  @Test
  void aTypedDateIsWrittenInItsUsualForm(FxRobot robot) {
    robot.clickOn(date.field());
    robot.interact(() -> date.field().setText("8.11."));
    robot.clickOn(other);
    assertEquals(LocalDate.of(2026, 11, 8), date.value.get());
    assertEquals("Sun 8 Nov 2026", date.field().getText());
  }

  @Test
  void anUnreadableDateStaysAndTheOldValueToo(FxRobot robot) {
    robot.clickOn(date.field());
    robot.interact(() -> date.field().setText("soon"));
    robot.clickOn(other);
    assertEquals("soon", date.field().getText());
    assertEquals(TODAY, date.value.get());
    FieldMessage message = robot.lookup(".field-message").queryAs(FieldMessage.class);
    assertEquals("Write a date like Wed 18 Nov 2026.", message.getText());
  }

  @Test
  void theMonthWorksByKeyboard(FxRobot robot) {
    robot.clickOn(date.field()).type(KeyCode.DOWN);
    robot.type(KeyCode.UP, KeyCode.RIGHT, KeyCode.PAGE_UP, KeyCode.ENTER);
    assertEquals(LocalDate.of(2026, 10, 12), date.value.get());
    assertFalse(overlay.isBusy());
  }

  @Test
  void theMonthWorksByMouse(FxRobot robot) {
    robot.clickOn(".field-button").clickOn("24");
    assertEquals(LocalDate.of(2026, 11, 24), date.value.get());
  }
}
