package app.milestone;

import app.milestone.controller.Texts;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.PlannedSession;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sample season as it stood on an earlier day. */
final class SampleMoment {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
  private static final UndoStep STEP = UndoStep.of("sample.step");

  private SampleMoment() {}

  /** Writes what was known on the morning of a day, when the baseline was the only test. */
  static void onlyBaseline(Database database, LocalDate day, Texts texts) {
    SampleSeason season = new SampleSeason(BuiltInPlans.plan("fastest-mile"), TODAY, texts);
    TestResult baseline = season.sampleTests().baseline();
    new SettingsRepository(database).save(STEP, season.settings());
    List<PlannedSession> asPlanned =
        season.sessions().stream().map(session -> session.movedTo(session.original())).toList();
    RunStart start =
        new RunStart(
            season.run(),
            BuiltInPlans.text("fastest-mile"),
            asPlanned,
            Optional.of(baseline),
            Optional.of(season.entryOf(baseline)),
            season.goals(),
            List.of(PaceSource.of(new UUID(1, 1), season.run().id(), baseline)));
    new RunRepository(database).start(STEP, start, day);
    LogRepository log = new LogRepository(database);
    season.otherEntries().stream()
        .filter(entry -> entry.date().isBefore(day))
        .forEach(entry -> log.save(STEP, entry));
  }

  /** The same with the 5K race from before the plan. */
  static void withRace(Database database, LocalDate day, Texts texts) {
    onlyBaseline(database, day, texts);
    SampleSeason season = new SampleSeason(BuiltInPlans.plan("fastest-mile"), TODAY, texts);
    TestResult race = season.sampleTests().race();
    PaceSource source = PaceSource.of(new UUID(1, 2), season.run().id(), race);
    Consequences consequences =
        new Consequences(List.of(), List.of(), List.of(), List.of(source), List.of());
    new TestRepository(database).save(STEP, race, season.entryOf(race), consequences);
  }
}
