package app.milestone.model.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A change of the schedule that waits for the runner's yes: what it would change, in figures for
 * the sentence that says so, and what is unwise about it.
 *
 * @param operation what is asked for
 * @param before the schedule as it is
 * @param after the schedule as it would be
 */
public record Proposal(Operation operation, Schedule before, Schedule after) {

  /**
   * A session that would change its day.
   *
   * @param session as it is now
   * @param to the day it would stand on
   */
  public record Move(PlannedSession session, LocalDate to) {
    /** By how many days it moves; negative when it moves to an earlier day. */
    public int days() {
      return Schedule.days(session.date(), to);
    }
  }

  /** Whether nothing would change. */
  public boolean isEmpty() {
    return before.equals(after);
  }

  /** The run as it would be; only its start and its stop ever change. */
  public Run run() {
    return after.run();
  }

  /** Sessions that exist and would change, as they would be. */
  public List<PlannedSession> changed() {
    Map<UUID, PlannedSession> known =
        before.sessions().stream()
            .collect(Collectors.toMap(PlannedSession::id, Function.identity()));
    return after.sessions().stream()
        .filter(session -> known.containsKey(session.id()))
        .filter(session -> !known.get(session.id()).equals(session))
        .toList();
  }

  /** New sessions. */
  public List<PlannedSession> added() {
    return without(after, ids(before));
  }

  /** Sessions that would no longer exist. */
  public List<PlannedSession> removed() {
    return without(before, ids(after));
  }

  /** All pauses of the run as they would be. */
  public List<Pause> pauses() {
    return after.pauses();
  }

  /** Whether any pause would begin, end or change. */
  public boolean changesPauses() {
    return !before.pauses().equals(after.pauses());
  }

  /** What is unwise after the change and was not before. */
  public List<ScheduleWarning> warnings() {
    return ScheduleWarning.added(before.sessions(), after.sessions());
  }

  /** Every session that would change its day, rest days included, by the day it has now. */
  public List<Move> moves() {
    return before.sessions().stream()
        .flatMap(
            session ->
                after.find(session.id()).stream()
                    .filter(moved -> !moved.date().equals(session.date()))
                    .map(moved -> new Move(session, moved.date())))
        .toList();
  }

  /** The moves of sessions other than rest days. */
  public List<Move> trainingMoves() {
    return moves().stream().filter(move -> Schedule.isTraining(move.session())).toList();
  }

  /** Sessions that would have another content but keep their day. */
  public List<PlannedSession> refilled() {
    return changed().stream()
        .filter(
            session -> !before.find(session.id()).orElseThrow().content().equals(session.content()))
        .toList();
  }

  /** By how many days the sessions move, where all move alike. */
  public OptionalInt days() {
    List<Integer> days = moves().stream().map(Move::days).distinct().toList();
    return days.size() == 1 ? OptionalInt.of(days.getFirst()) : OptionalInt.empty();
  }

  /** The last day of the plan as it would be, where that changes. */
  public Optional<LocalDate> newEnd() {
    return after.lastDay().filter(day -> !before.lastDay().equals(Optional.of(day)));
  }

  /** The date of the last test as it would be, where that changes. */
  public Optional<LocalDate> newTestDate() {
    Optional<LocalDate> known = before.lastTest().map(PlannedSession::date);
    return after
        .lastTest()
        .map(PlannedSession::date)
        .filter(day -> !known.equals(Optional.of(day)));
  }

  /** Day 1 as it would be, where that changes. */
  public Optional<LocalDate> newStart() {
    return Optional.of(after.run().start()).filter(day -> !day.equals(before.run().start()));
  }

  /** This change followed by another, as one. */
  public Proposal then(Function<Schedule, Proposal> next) {
    return new Proposal(operation, before, next.apply(after).after());
  }

  private static List<PlannedSession> without(Schedule schedule, Set<UUID> ids) {
    return schedule.sessions().stream().filter(session -> !ids.contains(session.id())).toList();
  }

  private static Set<UUID> ids(Schedule schedule) {
    return schedule.sessions().stream().map(PlannedSession::id).collect(Collectors.toSet());
  }
}
