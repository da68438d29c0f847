package app.milestone.model.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Moves single sessions, days and weekdays. */
final class Moves {
  private Moves() {}

  static List<MoveMode> modes(Schedule schedule, UUID id, LocalDate to) {
    Optional<PlannedSession> moving = movable(schedule, id).filter(one -> !one.date().equals(to));
    if (moving.isEmpty()) {
      return List.of();
    }
    List<PlannedSession> there = schedule.on(to).stream().filter(schedule::isMovable).toList();
    boolean onlyRest = there.stream().noneMatch(Schedule::isTraining);
    boolean wouldBeMissed =
        moving.get().date().isBefore(schedule.today()) && !to.isBefore(schedule.today());
    return there.isEmpty() || (wouldBeMissed && !onlyRest)
        ? List.of(MoveMode.KEEP_BOTH, MoveMode.SHIFT_LATER)
        : List.of(MoveMode.SWAP, MoveMode.KEEP_BOTH, MoveMode.SHIFT_LATER);
  }

  static List<PlannedSession> move(Schedule schedule, UUID id, LocalDate to, MoveMode mode) {
    Optional<PlannedSession> moving = movable(schedule, id);
    if (moving.isEmpty()) {
      return schedule.sessions();
    }
    LocalDate from = moving.get().date();
    return switch (mode) {
      case KEEP_BOTH -> schedule.changed(one -> one.id().equals(id) ? one.movedTo(to) : one);
      case SWAP -> schedule.changed(one -> swapped(one, id, from, to));
      case SHIFT_LATER ->
          schedule.shifted(
              one -> one.id().equals(id) || one.date().isAfter(from), Schedule.days(from, to));
    };
  }

  private static PlannedSession swapped(
      PlannedSession session, UUID moving, LocalDate from, LocalDate to) {
    if (session.id().equals(moving)) {
      return session.movedTo(to);
    }
    return session.date().equals(to) ? session.movedTo(from) : session;
  }

  private static Optional<PlannedSession> movable(Schedule schedule, UUID id) {
    return schedule.find(id).filter(schedule::isMovable);
  }

  static List<PlannedSession> swapDays(Schedule schedule, LocalDate one, LocalDate other) {
    return schedule.changed(
        session ->
            session.date().equals(one)
                ? session.movedTo(other)
                : session.date().equals(other) ? session.movedTo(one) : session);
  }

  static List<PlannedSession> swapWeekdays(Schedule schedule, DayOfWeek one, DayOfWeek other) {
    return schedule.changed(
        session -> {
          DayOfWeek weekday = session.date().getDayOfWeek();
          if (weekday != one && weekday != other) {
            return session;
          }
          int days = distance(schedule, weekday, weekday == one ? other : one);
          return mayTrade(schedule, session.date(), session.date().plusDays(days))
              ? session.shiftedBy(days)
              : session;
        });
  }

  private static int distance(Schedule schedule, DayOfWeek from, DayOfWeek to) {
    DayOfWeek first = schedule.run().start().getDayOfWeek();
    return Math.floorMod(to.getValue() - first.getValue(), 7)
        - Math.floorMod(from.getValue() - first.getValue(), 7);
  }

  private static boolean mayTrade(Schedule schedule, LocalDate from, LocalDate to) {
    return !from.isBefore(schedule.today())
        && !to.isBefore(schedule.today())
        && schedule.on(from).stream().allMatch(schedule::isMovable)
        && schedule.on(to).stream().allMatch(schedule::isMovable);
  }
}
