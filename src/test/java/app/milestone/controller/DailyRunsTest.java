package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.model.session.Status;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the calendar says of a plan with one run a day. */
final class DailyRunsTest {
  @TempDir Path folder;

  @Test
  void aRunADayCountsItsDaysAndFollowsTheTimedOnes() {
    CalendarDesk desk = CalendarDesk.daily(folder);
    assertEquals("0 of 30 days run", count(desk));
    List.of("9:12", "8:40", "8:47").forEach(time -> runOn(desk, time));
    assertEquals("3 of 30 days run  ·  timed: first 9:12, latest 8:47, best 8:40", count(desk));
  }

  private static String count(CalendarDesk desk) {
    return ((CalendarRow.Cycle) desk.calendar.state().page().get().rows().getFirst()).count();
  }

  private static void runOn(CalendarDesk desk, String time) {
    CalendarPage page = desk.calendar.state().page().get();
    DayState day =
        page.days().stream()
            .filter(it -> it.sessions().getFirst().status() != Status.DONE)
            .findFirst()
            .orElseThrow();
    desk.session.show(day.sessions().getFirst().id());
    desk.session.state().steps().get().fields().getFirst().text.set(time);
    desk.session.leave();
    desk.session.act();
  }
}
