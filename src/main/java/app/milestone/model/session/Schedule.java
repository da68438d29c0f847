package app.milestone.model.session;

import app.milestone.model.plan.Plan;
import app.milestone.model.plan.SessionType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Where the sessions of a run stand, and every way to reschedule them: each returns a proposal that
 * says what would change and changes nothing itself.
 *
 * <p>Settled sessions, those logged as done, partly done or skipped, never move. An operation that
 * has nothing to change returns a proposal that is empty.
 *
 * @param sessions all sessions of the run, kept by date
 * @param pauses all pauses of the run
 * @param settled identities of the sessions that are settled
 * @param today the runner's calendar day
 */
public record Schedule(
    Run run,
    List<PlannedSession> sessions,
    List<Pause> pauses,
    Set<UUID> settled,
    LocalDate today) {

  /** Keeps the sessions by date. */
  public Schedule {
    sessions = sessions.stream().sorted(RunProgress.BY_DATE).toList();
    pauses = List.copyOf(pauses);
    settled = Set.copyOf(settled);
  }

  /** Identities of the planned sessions that these entries settle: all but open ones. */
  public static Set<UUID> settled(Collection<LogEntry> logs) {
    return logs.stream()
        .filter(log -> log.state() != LogState.OPEN)
        .flatMap(log -> log.plannedId().stream())
        .collect(Collectors.toSet());
  }

  /** Whether a session may still move. */
  public boolean isMovable(PlannedSession session) {
    return !settled.contains(session.id());
  }

  /** The session of this identity. */
  public Optional<PlannedSession> find(UUID id) {
    return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
  }

  /** The sessions of a day. */
  public List<PlannedSession> on(LocalDate day) {
    return sessions.stream().filter(session -> session.date().equals(day)).toList();
  }

  /** What moving a session to a day can mean, the best first; empty where it cannot move. */
  public List<MoveMode> moveModes(UUID id, LocalDate to) {
    return Moves.modes(this, id, to);
  }

  /** Moves one session to a day. */
  public Proposal move(UUID id, LocalDate to, MoveMode mode) {
    return propose(Operation.MOVE, Moves.move(this, id, to, mode));
  }

  /** Swaps all that stands on two days. */
  public Proposal swapDays(LocalDate one, LocalDate other) {
    return propose(Operation.SWAP_DAYS, Moves.swapDays(this, one, other));
  }

  /**
   * Swaps two weekdays in each seven days of the run from now on; weeks in which one of the two
   * days is over or has a settled session stay as they are.
   */
  public Proposal swapWeekdays(DayOfWeek one, DayOfWeek other) {
    return propose(Operation.SWAP_WEEKDAYS, Moves.swapWeekdays(this, one, other));
  }

  /** Inserts empty days before a day: its sessions and all later ones move. */
  public Proposal insertRestDays(LocalDate from, int days) {
    return propose(Operation.INSERT_REST, shifted(session -> isFrom(session, from), days));
  }

  /**
   * Pauses from a day on. With an end, the sessions from that day on move behind it at once;
   * without one they move when the run is resumed.
   *
   * @param id identity of the new pause
   * @param until first day after the pause
   */
  public Proposal pause(UUID id, LocalDate from, Optional<LocalDate> until) {
    return Pauses.pause(this, id, from, until);
  }

  /** Ends the pause that is open or holds this day, so that training goes on on this day. */
  public Proposal resume(LocalDate on) {
    return Pauses.resume(this, on, Operation.RESUME);
  }

  /**
   * Does a week once more: copies of its sessions follow it, later sessions move.
   *
   * @param ids gives the identities of the copies
   */
  public Proposal redoWeek(int cycle, int week, Supplier<UUID> ids) {
    return propose(Operation.REDO_WEEK, WeekRedo.sessions(this, cycle, week, ids));
  }

  /** The first session after the last settled one, with which training would go on. */
  public Optional<PlannedSession> nextUnlogged() {
    Optional<LocalDate> last =
        sessions.stream()
            .filter(session -> !isMovable(session))
            .map(PlannedSession::date)
            .reduce((_, later) -> later);
    return sessions.stream()
        .filter(session -> isMovable(session) && isTraining(session))
        .filter(session -> !session.date().isBefore(last.orElse(run.joined())))
        .findFirst();
  }

  /** Moves what was left behind: the next unlogged session comes to stand on today. */
  public Proposal continueToday() {
    return continueToday(Operation.CONTINUE_TODAY);
  }

  private Proposal continueToday(Operation operation) {
    Schedule resumed = Pauses.ended(this, today);
    Optional<PlannedSession> next = nextUnlogged().filter(one -> one.date().isBefore(today));
    if (next.isEmpty()) {
      return new Proposal(operation, this, resumed);
    }
    LocalDate from = next.get().date();
    int days = days(from, today);
    return new Proposal(
        operation, this, resumed.with(shifted(session -> isFrom(session, from), days)));
  }

  /**
   * Gives Day 1 another date; every session that is not settled moves with it. A test before Day 1
   * that was not run yet keeps its distance or comes to stand on today, and Day 1 follows it.
   */
  public Proposal changeStart(LocalDate start) {
    return propose(Operation.CHANGE_DATES, Starts.moved(this, start));
  }

  /** Gives the last test another date; every session that is not settled moves with it. */
  public Proposal changeRaceDate(LocalDate race) {
    int days = lastTest().map(test -> days(test.date(), race)).orElse(0);
    return changeStart(run.start().plusDays(days));
  }

  /** The cycle to go on with where the race is too near for all that is left, if one fits. */
  public Optional<Integer> laterCycle(LocalDate race) {
    return Starts.laterCycle(this, race);
  }

  /**
   * Gives the last test another date and goes on in a later cycle.
   *
   * @param entered sessions with figures, which stay whatever happens
   */
  public Proposal changeRaceDate(LocalDate race, int cycle, Set<UUID> entered) {
    return propose(Operation.CHANGE_DATES, Starts.inCycle(this, race, cycle, entered));
  }

  /** Chooses options of the plan, such as fresh legs, for the sessions that are not settled. */
  public Proposal changeOptions(Plan plan, Set<String> chosen) {
    return propose(Operation.CHANGE_OPTIONS, Options.choose(this, plan, chosen));
  }

  /** The options of the plan that the sessions show to be chosen. */
  public Set<String> chosenOptions(Plan plan) {
    return Options.chosen(this, plan);
  }

  /** Stops the run today; nothing from today on is due any more. */
  public Proposal stop() {
    Schedule ended = run.isActive() ? with(run.withStopped(Optional.of(today))) : this;
    return new Proposal(Operation.STOP, this, ended);
  }

  /** Takes a stopped run up again: its next unlogged session comes to stand on today. */
  public Proposal startAgain() {
    Schedule active = with(run.withStopped(Optional.empty()));
    Schedule after = active.continueToday(Operation.START_AGAIN).after();
    return new Proposal(Operation.START_AGAIN, this, after);
  }

  /** The last test of the plan: the retest. */
  public Optional<PlannedSession> lastTest() {
    return sessions.stream()
        .filter(session -> session.content().type() == SessionType.TEST)
        .max(RunProgress.IN_PLAN);
  }

  /** The last day that holds a session. */
  public Optional<LocalDate> lastDay() {
    return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.getLast().date());
  }

  Schedule with(List<PlannedSession> value) {
    return new Schedule(run, value, pauses, settled, today);
  }

  Schedule with(Run value) {
    return new Schedule(value, sessions, pauses, settled, today);
  }

  Schedule withPauses(List<Pause> value) {
    return new Schedule(run, sessions, value, settled, today);
  }

  /** All sessions after a change of those that may move. */
  List<PlannedSession> changed(UnaryOperator<PlannedSession> change) {
    return sessions.stream()
        .map(session -> isMovable(session) ? change.apply(session) : session)
        .toList();
  }

  /** All sessions after some that may move were shifted. */
  List<PlannedSession> shifted(Predicate<PlannedSession> which, int days) {
    return changed(session -> which.test(session) ? session.shiftedBy(days) : session);
  }

  static boolean isFrom(PlannedSession session, LocalDate day) {
    return !session.date().isBefore(day);
  }

  static boolean isTraining(PlannedSession session) {
    return session.content().type() != SessionType.REST;
  }

  static int days(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }

  private Proposal propose(Operation operation, List<PlannedSession> after) {
    return new Proposal(operation, this, with(after));
  }

  private Proposal propose(Operation operation, Schedule after) {
    return new Proposal(operation, this, after);
  }
}
