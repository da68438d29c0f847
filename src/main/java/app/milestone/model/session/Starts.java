package app.milestone.model.session;

import java.time.LocalDate;
import java.util.List;

/** Gives the first day of a run another date. */
final class Starts {
  private Starts() {}

  static Schedule moved(Schedule schedule, LocalDate wanted) {
    boolean testFirst =
        schedule.sessions().stream().anyMatch(one -> isTestBefore(one) && schedule.isMovable(one));
    LocalDate tomorrow = schedule.today().plusDays(1);
    LocalDate start = testFirst && wanted.isBefore(tomorrow) ? tomorrow : wanted;
    int days = Schedule.days(schedule.run().start(), start);
    if (days == 0) {
      return schedule;
    }
    List<PlannedSession> sessions =
        schedule.changed(
            session -> {
              PlannedSession moved = session.shiftedBy(days);
              boolean over = isTestBefore(session) && moved.date().isBefore(schedule.today());
              return over ? moved.scheduledOn(schedule.today()) : moved;
            });
    return schedule.with(sessions).with(schedule.run().withStart(start));
  }

  private static boolean isTestBefore(PlannedSession session) {
    return session.cycle() == 0;
  }
}
