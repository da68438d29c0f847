package app.milestone.model.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

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
            session ->
                isTestBefore(session)
                    ? testBefore(session, days, schedule.today())
                    : session.shiftedBy(days));
    return schedule.with(sessions).with(schedule.run().withStart(start));
  }

  /**
   * The cycle to go on with so that the last test falls on a race that is too near for all that is
   * left; empty where everything fits, or nothing does.
   */
  static Optional<Integer> laterCycle(Schedule schedule, LocalDate race) {
    LocalDate today = schedule.today();
    int days = daysTo(schedule, race);
    boolean near =
        schedule.sessions().stream()
            .filter(session -> session.cycle() > 0 && schedule.isMovable(session))
            .map(PlannedSession::date)
            .anyMatch(date -> !date.isBefore(today) && date.plusDays(days).isBefore(today));
    return IntStream.rangeClosed(2, schedule.run().cycles())
        .filter(cycle -> near && fits(schedule, race, cycle))
        .boxed()
        .findFirst();
  }

  private static boolean fits(Schedule schedule, LocalDate race, int cycle) {
    return first(schedule, race, cycle).filter(day -> !day.isBefore(schedule.today())).isPresent();
  }

  /** The day on which the sessions left of a cycle and later ones would begin. */
  private static Optional<LocalDate> first(Schedule schedule, LocalDate race, int cycle) {
    return schedule.sessions().stream()
        .filter(session -> session.cycle() >= cycle && schedule.isMovable(session))
        .map(session -> session.date().plusDays(daysTo(schedule, race)))
        .findFirst();
  }

  private static int daysTo(Schedule schedule, LocalDate race) {
    return schedule.lastTest().map(test -> Schedule.days(test.date(), race)).orElse(0);
  }

  /** Leaves out what is left of the cycles before one and moves the rest. */
  static Schedule inCycle(Schedule schedule, LocalDate race, int cycle, Set<UUID> entered) {
    List<PlannedSession> kept =
        schedule.sessions().stream()
            .filter(
                session ->
                    isTestBefore(session)
                        || session.cycle() >= cycle
                        || entered.contains(session.id())
                        || !schedule.isMovable(session))
            .toList();
    boolean begun = kept.stream().anyMatch(one -> one.cycle() > 0 && one.cycle() < cycle);
    LocalDate known = schedule.run().start();
    LocalDate start = begun ? known : first(schedule, race, cycle).orElse(known);
    int days = daysTo(schedule, race);
    Schedule rest = schedule.with(kept).with(schedule.run().withStart(start));
    return rest.with(
        rest.changed(
            session ->
                isTestBefore(session)
                    ? testBefore(session, Schedule.days(known, start), schedule.today())
                    : session.cycle() >= cycle ? session.shiftedBy(days) : session));
  }

  private static PlannedSession testBefore(PlannedSession session, int days, LocalDate today) {
    PlannedSession moved = session.shiftedBy(days);
    return moved.date().isBefore(today) ? moved.scheduledOn(today) : moved;
  }

  private static boolean isTestBefore(PlannedSession session) {
    return session.cycle() == 0;
  }
}
