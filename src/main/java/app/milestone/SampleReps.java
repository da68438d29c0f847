package app.milestone;

import app.milestone.model.plan.Outline;
import app.milestone.model.plan.Prescription;
import app.milestone.model.session.Rep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Fills the fields of a prescription with sample figures. */
final class SampleReps {
  private SampleReps() {}

  /** Times in seconds for the runs, climbs and blocks, in the order in which they are run. */
  static List<Rep> times(Prescription prescription, double... seconds) {
    List<Rep> reps = new ArrayList<>();
    for (Outline.EntryGroup group : prescription.entryGroups()) {
      for (int index = 0; takes(group, index) && reps.size() < seconds.length; index++) {
        long millis = Math.round(seconds[reps.size()] * 1000);
        reps.add(rep(group, index, millis));
      }
    }
    return reps;
  }

  private static boolean takes(Outline.EntryGroup group, int index) {
    return switch (group.kind()) {
      case SPLITS, BLOCKS -> index < group.count().usual();
      case DURATIONS -> index < group.count().most();
      case EXERCISE, HOLD, CHOICE, TEST -> false;
    };
  }

  private static Rep rep(Outline.EntryGroup group, int index, long millis) {
    Rep timed = Rep.timed(group.group(), index, millis);
    return group.kind() == Outline.Kind.BLOCKS ? timed.over(1000) : timed;
  }

  /** The same number of repetitions in the first {@code sets} sets of each exercise. */
  static List<Rep> sets(Prescription prescription, int count, int sets) {
    return prescription.entryGroups().stream()
        .flatMap(group -> IntStream.range(0, sets).mapToObj(set -> set(group, set, count)))
        .filter(rep -> rep.done() || rep.count().isPresent())
        .toList();
  }

  private static Rep set(Outline.EntryGroup group, int set, int count) {
    return group.kind() == Outline.Kind.EXERCISE
        ? Rep.counted(group.group(), set, count)
        : Rep.ticked(group.group(), set);
  }

  /** The chosen options of a recovery session, by their place in the list. */
  static List<Rep> choices(Prescription prescription, int... options) {
    return prescription.entryGroups().stream()
        .filter(group -> group.kind() == Outline.Kind.CHOICE)
        .flatMap(group -> Arrays.stream(options).mapToObj(o -> Rep.ticked(group.group(), o)))
        .toList();
  }
}
