package app.milestone.controller;

import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Run;
import app.milestone.model.session.RunProgress;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.SeasonRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a page of the calendar shows; runs on the data's thread alone. */
final class CalendarReader {
  private final SeasonRepository seasons;
  private final RunRepository runs;
  private final LogRepository logs;
  private final Clock clock;
  private final Texts texts;

  CalendarReader(
      SeasonRepository seasons, RunRepository runs, LogRepository logs, Clock clock, Texts texts) {
    this.seasons = seasons;
    this.runs = runs;
    this.logs = logs;
    this.clock = clock;
    this.texts = texts;
  }

  /** Reads the plan, or a month with all runs, and works out what is shown of it. */
  CalendarPicture read(Optional<YearMonth> month) {
    return CalendarPicture.of(data(month), month, texts);
  }

  private CalendarData data(Optional<YearMonth> month) {
    CalendarData plan = CalendarPicture.read(seasons.load(), clock);
    if (month.isEmpty()) {
      return plan;
    }
    LocalDate from = month.get().atDay(1).minusDays(7);
    LocalDate until = month.get().atEndOfMonth().plusDays(8);
    List<LogEntry> entries = logs.between(from, until);
    List<RunProgress> shown = progresses(plan, runs.between(from, until));
    return new CalendarData(plan.season(), plan.today(), shown, entries);
  }

  private List<RunProgress> progresses(CalendarData plan, List<Run> shown) {
    List<RunProgress> all = new ArrayList<>();
    for (Run run : shown) {
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
