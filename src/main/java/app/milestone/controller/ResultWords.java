package app.milestone.controller;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Outline.Kind;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.Step;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.SessionResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Says in a few words what a session asks for and what came out of it. */
final class ResultWords {
  private static final double LONG_REP_METRES = 1000;
  private static final int LONGEST_CHOICE = 14;

  private final Texts texts;
  private final Formats formats;

  ResultWords(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /** The main target as "@ 0:56.2" or "@ 5:25 /km"; empty where there is none. */
  String target(Prescription content, Paces paces) {
    return content.mainRun().map(run -> target(run, paces)).orElse("");
  }

  private String target(Step.Run run, Paces paces) {
    if (run.target() == PaceTarget.EFFORT) {
      return "";
    }
    Optional<RaceTime> time =
        run.measure() instanceof Measure.Length length
            ? paces.target(run.target(), length.metres())
            : Optional.empty();
    OptionalDouble pace = paces.millisPerMetre(run.target());
    if (pace.isEmpty()) {
      return texts.get(
          run.target() == PaceTarget.GOAL_MILE ? "calendar.atGoal" : "calendar.atFiveK");
    }
    return texts.get(
        "calendar.at",
        time.map(value -> repTime(value.millis(), metres(run.measure())))
            .orElseGet(() -> formats.pace(pace.getAsDouble())));
  }

  private static double metres(Measure measure) {
    return measure instanceof Measure.Length length ? length.metres() : 0;
  }

  /** The goal of a test to come, as "Goal 7:32.0"; empty for a 5K or before the first test. */
  String testGoal(Prescription content, Paces paces) {
    return content
        .test()
        .filter(kind -> kind == TestKind.MILE)
        .flatMap(_ -> paces.goalMile())
        .map(goal -> texts.get("calendar.goal", formats.time(goal)))
        .orElse("");
  }

  /** What was done, in the notation of the plan: "4 × 2 min" or "Yoga, roller". */
  String done(Prescription content, LogEntry log) {
    return switch (SessionResult.of(log)) {
      case SessionResult.Chosen chosen when isShort(chosen.names()) ->
          String.join(", ", chosen.names());
      case SessionResult.Climbs climbs when climbs.done() > 0 ->
          texts.get("calendar.times", climbs.done(), climb(climbs));
      case SessionResult.Reps reps when isOpen(content) && reps.done() > 0 ->
          texts.get(
              "calendar.times",
              reps.done(),
              texts.get("session.metres", formats.decimal(reps.metres(), 0)));
      default -> content.tile();
    };
  }

  private static boolean isShort(List<String> names) {
    return !names.isEmpty() && String.join(", ", names).length() <= LONGEST_CHOICE;
  }

  /** Whether the runner may choose how many reps to run. */
  private static boolean isOpen(Prescription content) {
    return content.entryGroups().stream()
        .anyMatch(group -> group.kind() == Kind.SPLITS && !group.count().isFixed());
  }

  private String climb(SessionResult.Climbs climbs) {
    long average = Math.max(1000, Math.round(climbs.averageMillis()));
    return average % 60_000 == 0
        ? texts.get("session.minutes", average / 60_000)
        : formats.wholeTime(new RaceTime(average));
  }

  /** What came out: "avg 0:57.1", "3 × 8", "30 min", "effort 8" or a test's time. */
  String result(LogEntry log, Optional<TestResult> test) {
    return test.map(this::time).orElseGet(() -> result(log));
  }

  private String result(LogEntry log) {
    return switch (SessionResult.of(log)) {
      case SessionResult.Reps reps -> average(repTime(reps.averageMillis(), reps.metres()));
      case SessionResult.Climbs climbs ->
          log.figures().effort().isPresent()
              ? texts.get("calendar.effort", log.figures().effort().getAsInt())
              : texts.get("calendar.repsOf", climbs.done(), climbs.asked());
      case SessionResult.Blocks blocks -> average(formats.pace(blocks.millisPerKilometre() / 1000));
      case SessionResult.Sets sets ->
          sets.reps().isPresent()
              ? texts.get("calendar.times", sets.done(), sets.reps().getAsInt())
              : texts.get("calendar.setsOf", sets.done(), sets.asked());
      case SessionResult.Chosen chosen -> minutes(chosen.minutes());
      case SessionResult.Minutes minutes -> minutes(OptionalInt.of(minutes.minutes()));
      case SessionResult.Nothing _ -> "";
    };
  }

  private String average(String value) {
    return texts.get("session.average", value);
  }

  private String repTime(double millis, double metres) {
    RaceTime time = RaceTime.computed(Math.max(1, millis));
    return metres >= LONG_REP_METRES ? formats.wholeTime(time) : formats.time(time);
  }

  private String minutes(OptionalInt minutes) {
    return minutes.isPresent() ? formats.duration(Duration.ofMinutes(minutes.getAsInt())) : "";
  }

  /** The time of a test: tenths for a mile, seconds for a 5K. */
  String time(TestResult test) {
    return test.kind() == TestKind.MILE
        ? formats.time(test.time())
        : formats.wholeTime(test.time());
  }

  /** How much of it was done: "2 of 3 sets" or "8 of 12 reps"; empty when nobody knows. */
  String partly(LogEntry log) {
    return switch (SessionResult.of(log)) {
      case SessionResult.Sets sets -> texts.get("calendar.setsOf", sets.done(), sets.asked());
      case SessionResult.Reps reps -> texts.get("calendar.repsOf", reps.done(), reps.asked());
      case SessionResult.Climbs climbs ->
          texts.get("calendar.repsOf", climbs.done(), climbs.asked());
      case SessionResult.Blocks blocks ->
          texts.get("calendar.minutesOf", blocks.doneSeconds() / 60, blocks.askedSeconds() / 60);
      case SessionResult.Chosen chosen -> minutes(chosen.minutes());
      case SessionResult.Minutes minutes -> minutes(OptionalInt.of(minutes.minutes()));
      case SessionResult.Nothing _ -> "";
    };
  }
}
