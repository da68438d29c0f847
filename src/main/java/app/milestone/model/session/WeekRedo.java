package app.milestone.model.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Inserts a copy of a week behind it. */
final class WeekRedo {
  private WeekRedo() {}

  static List<PlannedSession> sessions(Schedule schedule, int cycle, int week, Supplier<UUID> ids) {
    List<PlannedSession> all =
        schedule.sessions().stream()
            .filter(session -> session.cycle() == cycle && session.week() == week)
            .toList();
    int attempt = all.stream().mapToInt(PlannedSession::attempt).max().orElse(0);
    List<PlannedSession> latest =
        all.stream().filter(session -> session.attempt() == attempt).toList();
    return latest.isEmpty() ? schedule.sessions() : inserted(schedule, latest, ids);
  }

  private static List<PlannedSession> inserted(
      Schedule schedule, List<PlannedSession> week, Supplier<UUID> ids) {
    LocalDate last = week.stream().map(PlannedSession::scheduled).max(byDate()).orElseThrow();
    List<PlannedSession> after =
        new ArrayList<>(
            schedule.shifted(
                session -> session.date().isAfter(last) && !week.contains(session), length(week)));
    for (PlannedSession session : week) {
      LocalDate date = last.plusDays(1 + offset(session, week));
      after.add(copy(session, ids.get(), date));
    }
    return after;
  }

  private static PlannedSession copy(PlannedSession session, UUID id, LocalDate date) {
    return new PlannedSession(
        id,
        session.runId(),
        session.slotKey(),
        session.attempt() + 1,
        session.cycle(),
        session.week(),
        session.day(),
        date,
        date,
        date,
        session.content());
  }

  private static int length(List<PlannedSession> week) {
    int first = week.stream().mapToInt(PlannedSession::day).min().orElseThrow();
    return week.stream().mapToInt(PlannedSession::day).max().orElseThrow() - first + 1;
  }

  /** Days after the first one: as scheduled, or as in the plan where a break lies in the week. */
  private static int offset(PlannedSession session, List<PlannedSession> week) {
    LocalDate first = week.stream().map(PlannedSession::scheduled).min(byDate()).orElseThrow();
    LocalDate last = week.stream().map(PlannedSession::scheduled).max(byDate()).orElseThrow();
    if (Schedule.days(first, last) + 1 == length(week)) {
      return Schedule.days(first, session.scheduled());
    }
    return session.day() - week.stream().mapToInt(PlannedSession::day).min().orElseThrow();
  }

  private static Comparator<LocalDate> byDate() {
    return Comparator.naturalOrder();
  }
}
