package app.milestone.controller;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalRule;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.settings.Settings;
import app.milestone.storage.GoalRepository;
import app.milestone.storage.LogRepository;
import app.milestone.storage.LogRow;
import app.milestone.storage.RunRepository;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.TestRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the log shows; runs on the data's thread alone. */
final class LogReader {
  /** All rows, newest first, and the formats in which they are written. */
  record Rows(List<LogRow> all, Formats formats, LocalDate today) {}

  /**
   * One entry with what the details need.
   *
   * @param cycles how many cycles the plan of its session has
   * @param best the best real mile up to its day
   * @param adopted the goal that was taken from its test, if any
   */
  record Entry(
      LogEntry log,
      Optional<TestResult> test,
      Optional<PlannedSession> planned,
      int cycles,
      Optional<TestResult> best,
      Optional<Goal> adopted) {}

  private final LogRepository logs;
  private final TestRepository tests;
  private final RunRepository runs;
  private final GoalRepository goals;
  private final SettingsRepository settings;
  private final Texts texts;
  private final Clock clock;

  LogReader(
      LogRepository logs,
      TestRepository tests,
      RunRepository runs,
      GoalRepository goals,
      SettingsRepository settings,
      Texts texts,
      Clock clock) {
    this.logs = logs;
    this.tests = tests;
    this.runs = runs;
    this.goals = goals;
    this.settings = settings;
    this.texts = texts;
    this.clock = clock;
  }

  Rows rows() {
    Settings now = settings.load();
    LocalDate today = now.dayOf(ZonedDateTime.now(clock));
    return new Rows(logs.rows(), new Formats(texts, now.units()), today);
  }

  /** Some of the rows in words; one that is gone since they were read stays without. */
  List<LogLine> lines(List<LogRow> some, Rows rows) {
    LogWords words = new LogWords(texts, rows.formats(), rows.today());
    Map<UUID, LogEntry> entries =
        logs.entries(some.stream().map(LogRow::id).toList()).stream()
            .collect(Collectors.toMap(LogEntry::id, Function.identity()));
    return some.stream()
        .map(
            row ->
                Optional.ofNullable(entries.get(row.id()))
                    .map(entry -> words.line(entry, entry.testId().flatMap(tests::find), mark(row)))
                    .orElseGet(() -> LogLine.waiting(row)))
        .toList();
  }

  private String mark(LogRow row) {
    if (row.moved()) {
      return texts.get("log.moved");
    }
    return row.extra() ? texts.get("log.extra") : "";
  }

  Optional<Entry> entry(UUID id) {
    return logs.find(id).map(this::entry);
  }

  private Entry entry(LogEntry log) {
    Optional<PlannedSession> planned = log.plannedId().flatMap(runs::session);
    int cycles = planned.flatMap(session -> runs.find(session.runId())).map(Run::cycles).orElse(0);
    Optional<TestResult> best =
        tests.all().stream()
            .filter(test -> test.kind() == TestKind.MILE && !test.estimated())
            .filter(test -> !test.date().isAfter(log.date()))
            .min(Comparator.comparing(TestResult::time));
    return new Entry(log, log.testId().flatMap(tests::find), planned, cycles, best, adopted(log));
  }

  private Optional<Goal> adopted(LogEntry log) {
    return log.testId().stream()
        .flatMap(
            test ->
                runs.all().stream()
                    .flatMap(run -> goals.forRun(run.id()).stream())
                    .filter(goal -> goal.rule() == GoalRule.FIVE_K_RULE)
                    .filter(goal -> goal.sourceTest().equals(Optional.of(test))))
        .reduce((_, later) -> later);
  }
}
