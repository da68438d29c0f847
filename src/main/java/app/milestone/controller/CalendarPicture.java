package app.milestone.controller;

import app.milestone.storage.Season;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Everything the calendar shows at one moment, worked out on the data's thread so that the screen
 * only has to draw it.
 *
 * @param data what was read
 * @param page the plan or a month
 * @param goal the strip above it
 */
public record CalendarPicture(CalendarData data, CalendarPage page, GoalStrip goal) {

  /** The plan of a season that was read already, such as at the start of the program. */
  public static CalendarPicture of(Season season, Clock clock, Texts texts) {
    return of(read(season, clock), Optional.empty(), texts);
  }

  static CalendarPicture of(CalendarData data, Optional<YearMonth> month, Texts texts) {
    Formats formats = formats(data, texts);
    CalendarPage page =
        month
            .map(shown -> MonthPage.of(data, shown, texts, formats))
            .orElseGet(() -> PlanPage.of(data, texts, formats));
    return new CalendarPicture(data, page, GoalStripWriter.of(data, texts, formats));
  }

  static CalendarData read(Season season, Clock clock) {
    return new CalendarData(
        season, season.settings().dayOf(ZonedDateTime.now(clock)), List.of(), List.of());
  }

  static Formats formats(CalendarData data, Texts texts) {
    return new Formats(texts, data.season().settings().units());
  }

  /** The season it shows. */
  public Season season() {
    return data.season();
  }
}
