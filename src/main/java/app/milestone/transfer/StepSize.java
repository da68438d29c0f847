package app.milestone.transfer;

import app.milestone.model.plan.Outline;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.SessionType;
import app.milestone.model.plan.Step;
import java.util.List;

/** Tells what anyone can fill in from steps that unfold without end. */
final class StepSize {
  /** Most fields that the steps of a session unfold to. */
  static final int MOST_FIELDS = 300;

  private static final long MOST_WEIGHT = 200L * MOST_FIELDS;
  private static final long HEAVY = 1_000_000;

  private StepSize() {}

  static boolean isBounded(List<Step> steps) {
    return weight(steps) <= MOST_WEIGHT && fields(steps) <= MOST_FIELDS;
  }

  private static long weight(List<Step> steps) {
    long weight = 0;
    for (Step step : steps) {
      weight +=
          step instanceof Step.Repeat repeat
              ? Math.min(
                  HEAVY,
                  repeat.times().most() * (weight(repeat.steps()) + weight(repeat.between())))
              : 1;
    }
    return weight;
  }

  private static long fields(List<Step> steps) {
    Prescription session =
        new Prescription(SessionType.RUN, "?", "", "", "", "", "", List.of(), steps, false);
    return session.outline().stream()
        .mapToLong(line -> line instanceof Outline.EntryGroup group ? group.count().most() : 1)
        .sum();
  }
}
