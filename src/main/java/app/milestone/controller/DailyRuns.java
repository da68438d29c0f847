package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.race.RaceTime;
import app.milestone.model.session.Completion;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Rep;
import app.milestone.model.session.RunProgress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how a plan of one run a day goes: the days run, and how the timed ones come along. */
final class DailyRuns {
  private DailyRuns() {}

  /** Empty for a plan with other sessions or more than one cycle. */
  static Optional<String> of(RunProgress run, Texts texts, Formats formats) {
    boolean daily =
        run.run().cycles() == 1
            && run.sessions().stream().allMatch(it -> it.content().type() == SessionType.RUN);
    return daily ? Optional.of(words(run, texts, formats)) : Optional.empty();
  }

  private static String words(RunProgress run, Texts texts, Formats formats) {
    Completion all = run.completion();
    String days = texts.get("calendar.daysRun", all.trained(), all.total());
    List<RaceTime> timed = run.sessions().stream().flatMap(it -> timed(run, it)).toList();
    return timed.size() < 2
        ? days
        : texts.get(
            "calendar.daysTimed",
            days,
            formats.wholeTime(timed.getFirst()),
            formats.wholeTime(timed.getLast()),
            formats.wholeTime(timed.stream().min(Comparator.naturalOrder()).orElseThrow()));
  }

  /** The time of a run in one piece that was ticked off. */
  private static Stream<RaceTime> timed(RunProgress run, PlannedSession session) {
    return run.log(session).stream()
        .filter(log -> log.state() == LogState.DONE)
        .map(LogEntry::figures)
        .filter(figures -> figures.reps().size() == 1)
        .map(figures -> figures.reps().getFirst())
        .map(Rep::millis)
        .filter(millis -> millis.isPresent())
        .map(millis -> new RaceTime(millis.getAsLong()));
  }
}
