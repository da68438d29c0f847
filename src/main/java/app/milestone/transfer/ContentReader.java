package app.milestone.transfer;

import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.Range;
import app.milestone.model.plan.Step;
import app.milestone.transfer.ArchiveProblem.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the stored notation of a session, with the bounds that a plan file has. */
final class ContentReader {
  private static final int MOST_DEPTH = 20;
  private static final int MOST_REPEATS = 100;
  private static final int MOST_SETS = 20;
  private static final int MOST_REPETITIONS = 1000;
  private static final int MOST_SECONDS = 12 * 3600;
  private static final int LEAST_MILLIMETRES = 1000;
  private static final int MOST_MILLIMETRES = 200_000_000;

  private static final int MOST_KEPT = 500;

  private final Map<String, Prescription> kept =
      new LinkedHashMap<>(MOST_KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Prescription> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /** What is asked for in a record, if that is given; the same text is read but once. */
  Optional<Prescription> content(RecordReader record) {
    Optional<String> text = record.optionalText("content", PlanFile.MOST_BYTES);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Prescription session = kept.get(text.get());
    if (session == null) {
      session =
          read(text.get())
              .orElseThrow(() -> record.place("content").refuse(Kind.NOT_SESSION, "content"));
      kept.put(text.get(), session);
    }
    return Optional.of(session);
  }

  private static Optional<Prescription> read(String text) {
    if (depth(text) > MOST_DEPTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(Prescription.parse(text))
          .filter(session -> areSane(session.steps()) && StepSize.isBounded(session.steps()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (String line : text.split("\n")) {
      if (line.startsWith("repeat\t")) {
        depth++;
      } else if (line.equals("end")) {
        depth--;
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private static boolean areSane(List<Step> steps) {
    return steps.stream().allMatch(ContentReader::isSane);
  }

  private static boolean isSane(Step step) {
    return switch (step) {
      case Step.Run run -> isSane(run.measure());
      case Step.Rest rest -> isSane(rest.time());
      case Step.Repeat repeat ->
          isWithin(repeat.times(), 1, MOST_REPEATS)
              && areSane(repeat.steps())
              && areSane(repeat.between());
      case Step.Exercise exercise ->
          isWithin(Range.of(exercise.sets()), 1, MOST_SETS)
              && (exercise.unit() == Step.Exercise.Unit.REPS
                  ? isWithin(exercise.amount(), 1, MOST_REPETITIONS)
                  : isWithin(exercise.amount(), 1, MOST_SECONDS));
      case Step.Choice choice ->
          choice.options().stream()
              .allMatch(option -> option.time().map(ContentReader::isSane).orElse(true));
      case Step.Note _, Step.Test _ -> true;
    };
  }

  private static boolean isSane(Measure measure) {
    return switch (measure) {
      case Measure.Length length -> isWithin(length.range(), LEAST_MILLIMETRES, MOST_MILLIMETRES);
      case Measure.Time time -> isWithin(time.range(), 1, MOST_SECONDS);
    };
  }

  private static boolean isWithin(Range range, int least, int most) {
    return range.least() >= least && range.most() <= most;
  }
}
