package app.milestone.storage;

import app.milestone.model.plan.Plan;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.MoveMode;
import app.milestone.model.session.Pause;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Proposal;
import app.milestone.model.session.Run;
import app.milestone.model.session.Schedule;
import app.milestone.model.session.WeekOrder;
import app.milestone.transfer.BuiltInPlans;
import app.milestone.transfer.PlanFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Starts a real plan and changes its dates in every way that a runner can. */
final class RandomDates {
  private static final String SHORT =
      """
      milestonePlan: 1
      name: Two weeks
      cycles: 2
      weeks: 1
      options:
        gentle: {name: Gentle}
      before: {daysBefore: 2, type: test, title: Mile test, steps: [mile test]}
      schedule:
        - key: hills
          day: 2
          type: hills
          title: Hills
          steps: ["3-5 x 2-4 min @ effort, jog 90 s"]
          variants:
            - {option: gentle, tile: Easy hills}
            - {tile: Hard hills}
        - {key: power, day: 4, type: power, title: Power, steps: ["6 x 200 m @ goal mile, rest 90 s"]}
        - {key: test, day: 6, type: test, title: Mile test, steps: [mile test]}
        - {key: rest, day: "1, 3, 5, 7", type: rest, title: Rest}
      """;
  private static final List<Plan> PLANS =
      List.of(
          PlanFile.read(SHORT, "short.yaml").plan().orElseThrow(),
          BuiltInPlans.plan("fastest-mile"));

  private final Example example;
  private final RunRepository runs;
  private final LogRepository logs;

  RandomDates(Database database, Example example) {
    this.example = example;
    runs = new RunRepository(database);
    logs = new LogRepository(database);
  }

  void start() {
    var started =
        new app.milestone.model.session.RunStart(
                PLANS.get(example.number(8) / 7),
                day(0, 14),
                WeekOrder.PRINTED,
                Set.of(),
                example.number(2) == 0,
                1,
                Example.START,
                30_000)
            .begin(example::id);
    runs.start(
        Store.STEP,
        new RunStart(
            started.run(),
            "milestonePlan: 1",
            started.sessions(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of()),
        Example.START);
  }

  /** Changes the dates of a run that comes from the plan; nothing where it does not. */
  void change(Run run) {
    List<PlannedSession> sessions = runs.sessions(run.id());
    Optional<Plan> plan = PLANS.stream().filter(p -> p.id().equals(run.planId())).findFirst();
    if (plan.isEmpty() || sessions.size() < 14) {
      return;
    }
    List<LogEntry> entries = logs.forRun(run.id());
    List<Pause> pauses = runs.pauses(run.id());
    Schedule schedule = new Schedule(run, sessions, pauses, Schedule.settled(entries), day(0, 28));
    Proposal proposal =
        run.isActive() ? propose(schedule, plan.get(), entries) : schedule.startAgain();
    save(proposal, entries);
  }

  private Proposal propose(Schedule schedule, Plan plan, List<LogEntry> entries) {
    return switch (example.number(12)) {
      case 0, 1 -> move(schedule);
      case 2 -> schedule.swapDays(day(0, 28), day(0, 28));
      case 3 -> schedule.swapWeekdays(weekday(), weekday());
      case 4 -> schedule.insertRestDays(day(0, 28), 1 + example.number(3));
      case 5 -> schedule.pause(example.id(), day(0, 28), pauseEnd());
      case 6 -> schedule.resume(day(0, 28));
      case 7 -> schedule.redoWeek(1, 1 + example.number(2), example::id);
      case 8 -> schedule.continueToday();
      case 9 -> schedule.changeStart(day(-7, 28));
      case 10 -> changeRace(schedule, entries);
      default -> example.number(2) == 0 ? schedule.stop() : options(schedule, plan);
    };
  }

  private Proposal move(Schedule schedule) {
    UUID session = example.oneOf(schedule.sessions()).id();
    LocalDate to = day(0, 28);
    List<MoveMode> modes = schedule.moveModes(session, to);
    return modes.isEmpty()
        ? schedule.swapDays(to, to.plusDays(1))
        : schedule.move(session, to, example.oneOf(modes));
  }

  private Proposal changeRace(Schedule schedule, List<LogEntry> entries) {
    LocalDate race = day(7, 35);
    Set<UUID> entered = Set.copyOf(entries.stream().flatMap(e -> e.plannedId().stream()).toList());
    return schedule
        .laterCycle(race)
        .map(cycle -> schedule.changeRaceDate(race, cycle, entered))
        .orElseGet(() -> schedule.changeRaceDate(race));
  }

  private Proposal options(Schedule schedule, Plan plan) {
    List<String> keys = plan.options().stream().map(option -> option.key()).toList();
    Set<String> chosen = Set.copyOf(keys.stream().filter(_ -> example.number(2) == 0).toList());
    return schedule.changeOptions(plan, chosen);
  }

  private void save(Proposal proposal, List<LogEntry> entries) {
    Set<UUID> entered = Set.copyOf(entries.stream().flatMap(e -> e.plannedId().stream()).toList());
    List<UUID> removed =
        proposal.removed().stream()
            .map(PlannedSession::id)
            .filter(id -> !entered.contains(id))
            .toList();
    runs.reschedule(
        Store.STEP,
        new Reschedule(
            proposal.run(),
            Stream.concat(proposal.changed().stream(), proposal.added().stream()).toList(),
            removed,
            proposal.pauses()));
  }

  private Optional<LocalDate> pauseEnd() {
    return example.number(2) == 0 ? Optional.empty() : Optional.of(day(28, 35));
  }

  private DayOfWeek weekday() {
    return example.oneOf(DayOfWeek.values());
  }

  private LocalDate day(int from, int until) {
    return Example.START.plusDays(from + example.number(until - from));
  }
}
