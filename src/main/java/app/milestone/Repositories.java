package app.milestone;

import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.Database;
import app.milestone.storage.GoalRepository;
import app.milestone.storage.LogRepository;
import app.milestone.storage.PlanRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.TestRepository;

/** Everything that is kept in the data file; only background work may call it. */
record Repositories(
    SeasonRepository seasons,
    RunRepository runs,
    LogRepository logs,
    TestRepository tests,
    GoalRepository goals,
    PlanRepository plans,
    SettingsRepository settings,
    ArchiveRepository archive) {

  Repositories(Database database) {
    this(
        new SeasonRepository(database),
        new RunRepository(database),
        new LogRepository(database),
        new TestRepository(database),
        new GoalRepository(database),
        new PlanRepository(database),
        new SettingsRepository(database),
        new ArchiveRepository(database));
  }
}
