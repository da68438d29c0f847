package app.milestone;

import app.milestone.controller.Texts;
import app.milestone.model.race.TestResult;
import app.milestone.storage.Consequences;
import app.milestone.storage.Database;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.RunStart;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.TestRepository;
import app.milestone.storage.UndoStep;
import app.milestone.transfer.BuiltInPlans;
import java.time.LocalDate;
import java.util.Optional;

/** Fills an empty data file with the sample season. */
public final class SampleData {
  private static final String PLAN = "fastest-mile";
  private static final UndoStep STEP = UndoStep.of("sample.step");

  private SampleData() {}

  /** Writes the season whose 24th day is {@code today}; only into a data file of its own. */
  public static void write(Database database, LocalDate today, Texts texts) {
    SampleSeason season = new SampleSeason(BuiltInPlans.plan(PLAN), today, texts);
    new SettingsRepository(database).save(STEP, season.settings());
    start(new RunRepository(database), season, today);
    TestRepository tests = new TestRepository(database);
    for (TestResult test : season.tests()) {
      tests.save(STEP, test, season.entryOf(test), Consequences.NONE);
    }
    LogRepository log = new LogRepository(database);
    season.otherEntries().forEach(entry -> log.save(STEP, entry));
  }

  private static void start(RunRepository runs, SampleSeason season, LocalDate today) {
    TestResult baseline = season.sampleTests().baseline();
    RunStart start =
        new RunStart(
            season.run(),
            BuiltInPlans.text(PLAN),
            season.sessions(),
            Optional.of(baseline),
            Optional.of(season.entryOf(baseline)),
            season.goals(),
            season.sources());
    runs.start(STEP, start, today);
  }
}
