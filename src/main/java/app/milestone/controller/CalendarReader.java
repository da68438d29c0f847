package app.milestone.controller;

import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Run;
import app.milestone.model.session.RunProgress;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.Season;
import app.milestone.storage.SeasonRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a page of the calendar shows; runs on the data's thread alone. */
final class CalendarReader {
  private final SeasonRepository seasons;
  private final RunRepository runs;
  private final LogRepository logs;
  private final Clock clock;

  CalendarReader(SeasonRepository seasons, RunRepository runs, LogRepository logs, Clock clock) {
    this.seasons = seasons;
    this.runs = runs;
    this.logs = logs;
    this.clock = clock;
  }

  /** What the plan shows of a season that was read already. */
  CalendarData of(Season season) {
    LocalDate today = season.settings().dayOf(ZonedDateTime.now(clock));
    return new CalendarData(season, today, List.of(), List.of());
  }

  /** Reads the plan, or a month with all runs. */
  CalendarData read(Optional<YearMonth> month) {
    CalendarData plan = of(seasons.load());
    if (month.isEmpty()) {
      return plan;
    }
    LocalDate from = month.get().atDay(1).minusDays(7);
    LocalDate until = month.get().atEndOfMonth().plusDays(8);
    List<LogEntry> entries = logs.between(from, until);
    return new CalendarData(plan.season(), plan.today(), progresses(plan), entries);
  }

  private List<RunProgress> progresses(CalendarData plan) {
    List<RunProgress> all = new ArrayList<>();
    for (Run run : runs.all()) {
      boolean own = plan.season().run().filter(one -> one.id().equals(run.id())).isPresent();
      all.add(own ? plan.progress().orElseThrow() : progress(run, plan.today()));
    }
    return all;
  }

  private RunProgress progress(Run run, LocalDate today) {
    return new RunProgress(
        run, runs.sessions(run.id()), logs.forRun(run.id()), runs.pauses(run.id()), today);
  }
}
