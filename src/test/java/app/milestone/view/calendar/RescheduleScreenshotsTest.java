package app.milestone.view.calendar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance.ThemeChoice;
import app.milestone.controller.FormField;
import app.milestone.controller.RescheduleDesk;
import app.milestone.controller.RescheduleForm;
import app.milestone.controller.RescheduleKind;
import app.milestone.view.Shots;
import app.milestone.view.Shots.Shot;
import app.milestone.view.shared.Overlay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of the rescheduling dialogs. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class RescheduleScreenshotsTest {
  @TempDir Path folder;
  private RescheduleDesk desk;

  @BeforeEach
  void open() {
    desk = RescheduleDesk.season(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void formsOfTheActivePlan() {
    take("reschedule-insert", RescheduleKind.INSERT, form -> amount(form, "3"));
    take("reschedule-insert-error", RescheduleKind.INSERT, form -> amount(form, "many"));
    take("reschedule-pause", RescheduleKind.PAUSE, form -> choice(form, 0, 1));
    take("reschedule-redo", RescheduleKind.REDO, _ -> {});
    take("reschedule-continue", RescheduleKind.CONTINUE, _ -> {});
    take("reschedule-swap", RescheduleKind.SWAP, form -> choice(form, 1, 1));
    take("reschedule-dates", RescheduleKind.DATES, RescheduleScreenshotsTest::race);
    take("reschedule-target", RescheduleKind.TARGET, form -> amount(form, "40"));
    take("reschedule-target-record", RescheduleKind.TARGET, form -> amount(form, "239"));
    take("reschedule-stop", RescheduleKind.STOP, _ -> {});
    assertTrue(desk.runs.active().isPresent());
  }

  @Test
  void formsOfAPausedAndAStoppedPlan() {
    desk.open(RescheduleKind.PAUSE);
    desk.controller.submit();
    take("reschedule-resume", RescheduleKind.RESUME, _ -> {});
    desk.open(RescheduleKind.STOP);
    desk.controller.submit();
    take("reschedule-again", RescheduleKind.AGAIN, _ -> {});
    assertTrue(desk.runs.active().isEmpty());
  }

  @Test
  void theLargestFormsInASmallWindowWithLargeText() {
    take("reschedule-target-150", 150, RescheduleKind.TARGET, form -> amount(form, "239"));
    take("reschedule-dates-150", 150, RescheduleKind.DATES, RescheduleScreenshotsTest::race);
    assertTrue(desk.runs.active().isPresent());
  }

  private static <T extends FormField> T field(RescheduleForm form, Class<T> type, int at) {
    return form.fields().stream().filter(type::isInstance).map(type::cast).toList().get(at);
  }

  private static void amount(RescheduleForm form, String text) {
    field(form, FormField.Amount.class, 0).text.set(text);
  }

  private static void choice(RescheduleForm form, int at, int chosen) {
    field(form, FormField.Choice.class, at).chosen.set(chosen);
  }

  private static void race(RescheduleForm form) {
    choice(form, 0, 1);
    field(form, FormField.Day.class, 1).value.set(LocalDate.of(2026, 12, 3));
    field(form, FormField.Check.class, 0).on.set(true);
  }

  private void take(String name, RescheduleKind kind, Consumer<RescheduleForm> fill) {
    take(name, 100, kind, fill);
  }

  private void take(String name, int text, RescheduleKind kind, Consumer<RescheduleForm> fill) {
    Shot shot = new Shot(name, 960, 640, text, List.of("calendar", "reschedule"));
    for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
      Overlay overlay = new Overlay(new Region());
      Shots.take(
          shot,
          theme,
          () -> {
            fill.accept(desk.open(kind));
            new RescheduleView(desk.controller, overlay, desk.texts);
            return overlay.root();
          },
          () -> {});
      Shots.onScreen(desk.controller::cancel);
    }
  }
}
