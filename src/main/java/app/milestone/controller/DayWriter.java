package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.RunProgress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes one day of the calendar from what stands on it. */
final class DayWriter {
  private final TileWriter tiles;
  private final Texts texts;
  private final Formats formats;
  private final LocalDate today;

  DayWriter(CalendarData data, Texts texts, Formats formats) {
    this.tiles = new TileWriter(data, texts, formats);
    this.texts = texts;
    this.formats = formats;
    this.today = data.today();
  }

  /** A session with the run it belongs to. */
  record Owned(RunProgress run, PlannedSession session) {}

  /**
   * Writes a day.
   *
   * @param withMonth whether the label names the month
   * @param plain whether it lies outside the month that is shown
   */
  DayState day(
      LocalDate date,
      boolean withMonth,
      boolean plain,
      List<Owned> sessions,
      List<LogEntry> extras) {
    List<SessionTile> shown = new ArrayList<>();
    boolean restAlone = extras.isEmpty() && sessions.size() == 1;
    for (Owned owned : sessions) {
      if (restAlone || owned.session().content().type() != SessionType.REST) {
        shown.add(tiles.planned(owned.run(), owned.session()));
      }
    }
    extras.forEach(entry -> shown.add(tiles.extra(entry)));
    if (shown.isEmpty()) {
      sessions.stream()
          .limit(1)
          .forEach(owned -> shown.add(tiles.planned(owned.run(), owned.session())));
    }
    String label =
        withMonth ? formats.dates().dayMonth(date) : formats.decimal(date.getDayOfMonth(), 0);
    return new DayState(date, label, date.equals(today), plain, shown, spoken(date, shown));
  }

  private String spoken(LocalDate date, List<SessionTile> sessions) {
    String key = date.equals(today) ? "calendar.spoken.today" : "calendar.spoken.day";
    StringBuilder words = new StringBuilder(texts.get(key, formats.dates().longDate(date)));
    for (SessionTile session : sessions) {
      words.append(' ').append(session.spoken());
    }
    if (sessions.isEmpty()) {
      words.append(' ').append(texts.get("calendar.spoken.nothing"));
    }
    return words.toString();
  }
}
