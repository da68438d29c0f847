package app.milestone.model.session;

import app.milestone.model.plan.SessionType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run with its sessions and everything logged, as seen on one day: where statuses, day numbers
 * and completion come from.
 *
 * @param sessions the run's sessions; they are kept by date, then by place in the plan
 * @param logs log entries, of this run and extra ones; those of other runs do no harm
 * @param pauses the run's pauses
 * @param today the runner's calendar day
 */
public record RunProgress(
    Run run,
    List<PlannedSession> sessions,
    List<LogEntry> logs,
    List<Pause> pauses,
    LocalDate today) {

  static final Comparator<PlannedSession> IN_PLAN =
      Comparator.comparingInt(PlannedSession::cycle)
          .thenComparingInt(PlannedSession::week)
          .thenComparingInt(PlannedSession::attempt)
          .thenComparingInt(PlannedSession::day);
  static final Comparator<PlannedSession> BY_DATE =
      Comparator.comparing(PlannedSession::date).thenComparing(IN_PLAN);

  /** Keeps the sessions by date. */
  public RunProgress {
    sessions = sessions.stream().sorted(BY_DATE).toList();
    logs = List.copyOf(logs);
    pauses = List.copyOf(pauses);
  }

  /** What was logged for a session, if anything. */
  public Optional<LogEntry> log(PlannedSession session) {
    return logs.stream().filter(log -> log.plannedId().equals(Optional.of(session.id()))).findAny();
  }

  /** How a session stands today. */
  public Status status(PlannedSession session) {
    return Status.of(session, log(session), run, pauses, today);
  }

  /** The status of every session by its identity. */
  public Map<UUID, Status> statuses() {
    return sessions.stream().collect(Collectors.toMap(PlannedSession::id, this::status));
  }

  /** How a session counts in the figures. */
  public Tally tally(PlannedSession session) {
    return switch (status(session)) {
      case DONE -> Tally.DONE;
      case PARTLY -> Tally.PARTLY;
      case SKIPPED -> Tally.SKIPPED;
      case MISSED -> Tally.MISSED;
      case REST, BEFORE_JOINED -> Tally.NOT_COUNTED;
      case PLANNED -> tallyPlanned(session);
    };
  }

  private Tally tallyPlanned(PlannedSession session) {
    if (run.stopped().filter(day -> !session.date().isBefore(day)).isPresent()) {
      return Tally.NOT_COUNTED;
    }
    boolean over = session.date().isBefore(today) && !Status.isExcused(session, run, pauses);
    return over ? Tally.OPEN : Tally.TO_COME;
  }

  /** Completion of the whole run. */
  public Completion completion() {
    return completion(_ -> true);
  }

  /** Completion of one cycle; extra sessions count for the cycle whose days they fall on. */
  public Completion cycle(int cycle) {
    return completion(session -> session.cycle() == cycle);
  }

  /** Completion of one week of the plan as it was run the given time. */
  public Completion week(int cycle, int week, int attempt) {
    return completion(
        session ->
            session.cycle() == cycle && session.week() == week && session.attempt() == attempt);
  }

  private Completion completion(Predicate<PlannedSession> part) {
    List<PlannedSession> chosen = sessions.stream().filter(part).toList();
    if (chosen.isEmpty()) {
      return Completion.NONE;
    }
    return completion(chosen, chosen.getFirst().date(), chosen.getLast().date());
  }

  /** Completion of some sessions, with the extra ones from one day to another, both included. */
  Completion completion(List<PlannedSession> chosen, LocalDate from, LocalDate to) {
    Set<UUID> ids = chosen.stream().map(PlannedSession::id).collect(Collectors.toSet());
    List<LogEntry> counted =
        logs.stream()
            .filter(
                log ->
                    log.plannedId()
                        .map(ids::contains)
                        .orElse(!log.date().isBefore(from) && !log.date().isAfter(to)))
            .toList();
    return Completion.of(chosen.stream().map(this::tally).toList(), counted);
  }

  /** Weeks of the plan of which every session that counts was trained. */
  public int weeksCompleted() {
    return (int)
        sessions.stream()
            .filter(session -> session.cycle() > 0)
            .map(WeekLabel::of)
            .distinct()
            .filter(label -> week(label.cycle(), label.week(), label.attempt()).isComplete())
            .count();
  }

  /** First day of the run: Day 1, or an earlier day that a session of the plan was moved to. */
  public LocalDate firstDay() {
    return planDates().min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Last day that holds a session; Day 1 when there is none. */
  public LocalDate lastDay() {
    return planDates().max(Comparator.naturalOrder()).orElseThrow();
  }

  private Stream<LocalDate> planDates() {
    return Stream.concat(
        Stream.of(run.start()),
        sessions.stream().filter(session -> session.cycle() > 0).map(PlannedSession::date));
  }

  /** Days from the first to the last. */
  public int dayCount() {
    return (int) ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
  }

  /** Number of a day of the run from 1; empty outside it. */
  public OptionalInt dayNumber(LocalDate day) {
    return day.isBefore(firstDay()) || day.isAfter(lastDay())
        ? OptionalInt.empty()
        : OptionalInt.of((int) ChronoUnit.DAYS.between(firstDay(), day) + 1);
  }

  /** The week of the plan that a day belongs to: of its session, or of the last one before it. */
  public Optional<WeekLabel> weekOn(LocalDate day) {
    return sessions.stream()
        .filter(session -> session.cycle() > 0 && !session.date().isAfter(day))
        .reduce((_, later) -> later)
        .map(WeekLabel::of);
  }

  /** The next test that is neither logged nor over, if any. */
  public Optional<PlannedSession> nextTest() {
    return sessions.stream()
        .filter(session -> session.content().type() == SessionType.TEST)
        .filter(session -> tally(session) == Tally.TO_COME && !session.date().isBefore(today))
        .findFirst();
  }

  /** The next session to do, today's included. */
  public Optional<PlannedSession> nextSession() {
    return sessions.stream()
        .filter(session -> tally(session) == Tally.TO_COME && !session.date().isBefore(today))
        .findFirst();
  }

  /** Whether every session of the plan lies behind: its last day is over or its last one logged. */
  public boolean isOver() {
    return !sessions.isEmpty()
        && (lastDay().isBefore(today)
            || sessions.stream().noneMatch(session -> tally(session) == Tally.TO_COME));
  }

  /** The pause that today lies in, if any. */
  public Optional<Pause> currentPause() {
    return pauses.stream().filter(pause -> pause.contains(today)).findFirst();
  }

  /** The same run for rescheduling. */
  public Schedule schedule() {
    return new Schedule(run, sessions, pauses, Schedule.settled(logs), today);
  }
}
