package app.milestone.view.calendar;

import app.milestone.controller.Appearance;
import app.milestone.controller.Appearance.ThemeChoice;
import app.milestone.controller.CalendarDesk;
import app.milestone.model.session.MoveMode;
import app.milestone.view.Shots;
import app.milestone.view.Shots.Shot;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.WindowMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of the calendar in all its sizes. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class CalendarScreenshotsTest {
  @TempDir Path folder;
  private CalendarView view;

  @Test
  void calendarInAllSizes() {
    CalendarDesk desk = CalendarDesk.season(folder);
    take(desk, "part-01-calendar", 1280, 820, 100);
    take(desk, "part-01d-calendar-960x640", 960, 640, 100);
    take(desk, "part-01e-calendar-text-150", 1280, 820, 150);
    take(desk, "part-01f-calendar-1920x1080", 1920, 1080, 100);
    take(desk, "part-01g-calendar-text-125", 1280, 820, 125);
    take(desk, "part-01h-calendar-2560x1440", 2560, 1440, 100);
    take(desk, "01i-calendar-700x560", 700, 560, 100);
  }

  @Test
  void monthAndAfterMarkDone() {
    CalendarDesk desk = CalendarDesk.season(folder);
    desk.calendar.showMonth();
    take(desk, "part-01c-calendar-month", 1280, 820, 100);
    desk.calendar.showPlan();
    desk.calendar.tick();
    take(desk, "part-01b-calendar-done", 1280, 820, 100);
  }

  @Test
  void testFirstAndPause(@TempDir Path other) {
    CalendarDesk first = CalendarDesk.testFirst(folder, LocalDate.of(2026, 11, 14));
    take(first, "01n-calendar-test-first", 1280, 820, 100);
    CalendarDesk paused = CalendarDesk.season(other);
    paused.pause();
    take(paused, "01o-calendar-paused", 1280, 820, 100);
  }

  @Test
  void aSessionThatIsDoneInALowWindow() {
    CalendarDesk desk = CalendarDesk.season(folder);
    desk.calendar.choose(LocalDate.of(2026, 11, 16));
    take(desk, "01z-calendar-done-960x640", 960, 640, 100);
  }

  @Test
  void sharedDaysAndTheMovePopover() {
    CalendarDesk desk = CalendarDesk.season(folder);
    desk.moves.nudge(7);
    UUID strength = desk.day(LocalDate.of(2026, 11, 20)).sessions().getFirst().id();
    desk.moves.move(strength, LocalDate.of(2026, 11, 19), MoveMode.KEEP_BOTH);
    take(desk, "01l-calendar-shared-day", 1280, 820, 100);
    UUID mile = desk.day(LocalDate.of(2026, 12, 5)).sessions().getFirst().id();
    desk.moves.move(mile, LocalDate.of(2026, 11, 28), MoveMode.KEEP_BOTH);
    take(desk, "01q-calendar-shared-day-960x640", 960, 640, 100);
    take(desk, "01r-calendar-shared-day-text-150", 1280, 820, 150);
    Shot shot = new Shot("01m-calendar-move", 1280, 820, 100, List.of("calendar", "session"));
    for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
      Shots.take(shot, theme, () -> screen(desk, 1280, 820, 100), () -> view.showMove());
    }
  }

  @Test
  void whatADropWouldDo() {
    CalendarDesk desk = CalendarDesk.season(folder);
    UUID strength = desk.day(LocalDate.of(2026, 11, 20)).sessions().getFirst().id();
    desk.moves.move(strength, LocalDate.of(2026, 11, 26), MoveMode.KEEP_BOTH);
    takeDrag(desk, "01s-calendar-drag", 1280, 820, 100);
    takeDrag(desk, "01t-calendar-drag-960x640", 960, 640, 100);
    takeDrag(desk, "01u-calendar-drag-text-150", 1280, 820, 150);
    takeDrag(desk, "01v-calendar-drag-960x640-text-150", 960, 640, 150);
  }

  private void takeDrag(CalendarDesk desk, String name, double width, double height, int textSize) {
    Shot shot = new Shot(name, width, height, textSize, List.of("calendar", "session"));
    for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
      Parent[] root = new Parent[1];
      Shots.take(
          shot,
          theme,
          () -> root[0] = screen(desk, width, height, textSize),
          () -> offer(desk, root[0]));
    }
  }

  private static void offer(CalendarDesk desk, Parent root) {
    UUID dragged = desk.day(CalendarDesk.TODAY).sessions().getFirst().id();
    for (Node node : root.lookupAll(".tile")) {
      DayTile tile = (DayTile) node;
      LocalDate day = tile.shown().date();
      tile.showDrop(day.equals(CalendarDesk.TODAY) ? "" : desk.moves.dropText(dragged, day));
      tile.aimDrop(day.equals(CalendarDesk.TODAY.plusDays(2)));
    }
  }

  @Test
  void withoutPlan() {
    take(CalendarDesk.empty(folder), "01k-calendar-empty", 1280, 820, 100);
  }

  @Test
  void theEnd() {
    CalendarDesk desk = CalendarDesk.ended(folder, 451_400, _ -> {});
    take(desk, "01w-calendar-ended", 1280, 820, 100);
    take(desk, "01x-calendar-ended-960x640", 960, 640, 100);
  }

  @Test
  void aRunADay() {
    take(CalendarDesk.daily(folder), "01y-calendar-daily", 1280, 820, 100);
  }

  private void take(CalendarDesk desk, String name, double width, double height, int textSize) {
    Shot shot = new Shot(name, width, height, textSize, List.of("calendar", "session"));
    for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
      Shots.take(shot, theme, () -> screen(desk, width, height, textSize), () -> {});
    }
  }

  private Parent screen(CalendarDesk desk, double width, double height, int textSize) {
    Appearance appearance = new Appearance();
    appearance.textSize.set(textSize);
    BorderPane frame = new BorderPane();
    Overlay overlay = new Overlay(frame);
    overlay.root().resize(width, height);
    WindowMode mode = new WindowMode(overlay.root(), appearance);
    CalendarHooks hooks = CalendarStage.hooks(desk, overlay);
    view = new CalendarView(desk.calendar, desk.moves, hooks, overlay, desk.texts, mode);
    frame.setCenter(view.root());
    Region rail = new Region();
    rail.setPrefWidth(76 * textSize / 100.0);
    frame.setLeft(rail);
    view.opened();
    return overlay.root();
  }
}
