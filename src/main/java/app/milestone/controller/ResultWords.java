package app.milestone.controller;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Outline;
import app.milestone.model.plan.Outline.EntryGroup;
import app.milestone.model.plan.Outline.Kind;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.Step;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.Figures;
import app.milestone.model.session.Rep;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Says in a few words what a session asks for and what came out of it. */
final class ResultWords {
  private static final double LONG_REP_METRES = 1000;

  private final Texts texts;
  private final Formats formats;
  private final StepWords steps;

  ResultWords(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
    this.steps = new StepWords(texts);
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
        time.map(value -> repTime(value, run.measure()))
            .orElseGet(() -> formats.pace(pace.getAsDouble())));
  }

  private String repTime(RaceTime time, Measure measure) {
    boolean whole =
        measure instanceof Measure.Length length && length.metres() >= LONG_REP_METRES;
    return whole ? formats.wholeTime(time) : formats.time(time);
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
  String done(Prescription content, Figures figures) {
    for (EntryGroup group : content.entryGroups()) {
      List<Rep> reps = reps(figures, group);
      if (!reps.isEmpty() && group.kind() == Kind.CHOICE) {
        return chosen(group, reps);
      }
      if (!reps.isEmpty() && group.kind() == Kind.DURATIONS) {
        return texts.get("calendar.times", reps.size(), climb(reps));
      }
      boolean open = group.kind() == Kind.SPLITS && !group.count().isFixed();
      if (!reps.isEmpty() && open && group.measure().isPresent()) {
        return texts.get("calendar.times", reps.size(), steps.measure(group.measure().get()));
      }
    }
    return content.tile();
  }

  private static String chosen(EntryGroup group, List<Rep> reps) {
    String names =
        reps.stream()
            .filter(rep -> rep.index() < group.names().size())
            .map(rep -> group.names().get(rep.index()))
            .collect(Collectors.joining(", "));
    return names;
  }

  private String climb(List<Rep> reps) {
    long average = Math.round(reps.stream().mapToLong(ResultWords::millis).average().orElse(0));
    boolean minutes = average % 60_000 == 0;
    return minutes
        ? texts.get("session.minutes", average / 60_000)
        : formats.wholeTime(new RaceTime(Math.max(1000, average)));
  }

  /** What came out: "avg 0:57.1", "3 × 8", "30 min", "effort 8" or a test's time. */
  String result(Prescription content, Figures figures, Optional<TestResult> test) {
    return test.map(this::time)
        .or(() -> average(content, figures))
        .or(() -> sets(content, figures))
        .or(() -> effort(content, figures))
        .or(() -> duration(figures))
        .orElse("");
  }

  String time(TestResult test) {
    return test.kind() == TestKind.MILE
        ? formats.time(test.time())
        : formats.wholeTime(test.time());
  }

  private Optional<String> average(Prescription content, Figures figures) {
    for (EntryGroup group : content.entryGroups()) {
      if (group.kind() == Kind.BLOCKS) {
        return blockPace(figures);
      }
      if (group.kind() == Kind.SPLITS) {
        OptionalDouble average =
            figures.reps().stream()
                .filter(rep -> rep.millis().isPresent())
                .mapToLong(ResultWords::millis)
                .average();
        return average.isEmpty()
            ? Optional.empty()
            : Optional.of(
                texts.get(
                    "session.average",
                    repTime(
                        RaceTime.computed(average.getAsDouble()), group.measure().orElseThrow())));
      }
    }
    return Optional.empty();
  }

  private Optional<String> blockPace(Figures figures) {
    OptionalDouble pace =
        figures.reps().stream()
            .filter(rep -> rep.millis().isPresent() && rep.metres().isPresent())
            .mapToDouble(rep -> (double) millis(rep) / rep.metres().getAsInt())
            .average();
    return pace.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.get("session.average", formats.pace(pace.getAsDouble())));
  }

  private Optional<String> sets(Prescription content, Figures figures) {
    List<Rep> counted = figures.reps().stream().filter(rep -> rep.count().isPresent()).toList();
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    long count =
        Math.round(counted.stream().mapToInt(rep -> rep.count().getAsInt()).average().orElse(0));
    return Optional.of(texts.get("calendar.times", setsDone(counted), count));
  }

  private static long setsDone(List<Rep> counted) {
    return counted.stream().mapToInt(Rep::index).distinct().count();
  }

  private Optional<String> effort(Prescription content, Figures figures) {
    boolean climbs =
        content.entryGroups().stream().anyMatch(group -> group.kind() == Kind.DURATIONS);
    return climbs && figures.effort().isPresent()
        ? Optional.of(texts.get("calendar.effort", figures.effort().getAsInt()))
        : Optional.empty();
  }

  private Optional<String> duration(Figures figures) {
    return figures.seconds().isPresent()
        ? Optional.of(formats.duration(Duration.ofSeconds(figures.seconds().getAsInt())))
        : Optional.empty();
  }

  /** How much of it was done: "2 of 3 sets" or "8 of 12 reps"; empty when nobody knows. */
  String partly(Prescription content, Figures figures) {
    List<EntryGroup> groups = content.entryGroups();
    if (groups.stream().anyMatch(group -> group.kind() == Kind.EXERCISE)) {
      long all = groups.stream().mapToInt(group -> group.count().usual()).max().orElse(0);
      List<Rep> counted = figures.reps().stream().filter(rep -> rep.count().isPresent()).toList();
      return counted.isEmpty() ? "" : texts.get("calendar.setsOf", setsDone(counted), all);
    }
    int asked =
        groups.stream()
            .filter(group -> !group.round().optional() && isTimed(group.kind()))
            .mapToInt(group -> group.count().usual())
            .sum();
    long timed = figures.reps().stream().filter(rep -> rep.millis().isPresent()).count();
    if (asked > 0 && timed > 0) {
      return texts.get("calendar.repsOf", timed, asked);
    }
    return duration(figures).orElse("");
  }

  private static boolean isTimed(Kind kind) {
    return kind == Kind.SPLITS || kind == Kind.DURATIONS || kind == Kind.BLOCKS;
  }

  private static List<Rep> reps(Figures figures, Outline.EntryGroup group) {
    return figures.reps().stream().filter(rep -> rep.group() == group.group()).toList();
  }

  private static long millis(Rep rep) {
    return rep.millis().orElse(0);
  }
}
