package app.milestone.model.plan;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.race.TestKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One line of a session as a runner works through it: fields to fill in, or what lies between. */
public sealed interface Outline {

  /** Steps without fields, to be read: a jog, a rest, drills. */
  record Between(List<Step> steps) implements Outline {
    public Between {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Fields of one kind. A field is known by (group, index), index from 0 to {@code count.most() -
   * 1}; both stay the same for the life of the prescription.
   *
   * @param group number of the group in its prescription, from 0
   * @param round which round of an enclosing repeat this is
   * @param count how many fields: at least, at most, usually
   * @param step the run, exercise, choice or test that the fields are about
   * @param rest what lies between two fields of the group
   */
  record EntryGroup(int group, Kind kind, Round round, Range count, Step step, List<Step> rest)
      implements Outline {
    public EntryGroup {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(round);
      Objects.requireNonNull(count);
      Objects.requireNonNull(step);
      rest = List.copyOf(rest);
    }

    /** Length or time of each rep or block of running. */
    public Optional<Measure> measure() {
      return step instanceof Step.Run run ? Optional.of(run.measure()) : Optional.empty();
    }

    /** How fast to run. */
    public Optional<PaceTarget> target() {
      return step instanceof Step.Run run ? Optional.of(run.target()) : Optional.empty();
    }

    /** Which test to run. */
    public Optional<TestKind> test() {
      return step instanceof Step.Test test ? Optional.of(test.kind()) : Optional.empty();
    }

    /** Repetitions of a set, or seconds of a hold. */
    public Optional<Range> amount() {
      return step instanceof Step.Exercise exercise
          ? Optional.of(exercise.amount())
          : Optional.empty();
    }

    /** The name of the exercise, or of each option of a choice; empty for running. */
    public List<String> names() {
      return switch (step) {
        case Step.Exercise exercise -> List.of(exercise.name());
        case Step.Choice choice -> choice.options().stream().map(Step.Choice.Option::name).toList();
        default -> List.of();
      };
    }

    /** The plan's own words about it; may be empty. */
    public String text() {
      return switch (step) {
        case Step.Run run -> run.text();
        case Step.Exercise exercise -> exercise.text();
        case Step.Choice choice -> choice.text();
        default -> "";
      };
    }
  }

  /**
   * One time through an enclosing repeat.
   *
   * @param number from 1; 0 outside any repeat
   * @param most how many rounds there are at most; 0 outside any repeat
   * @param optional it lies beyond the usual number of rounds
   */
  record Round(int number, int most, boolean optional) {
    /** Outside any repeat. */
    public static final Round NONE = new Round(0, 0, false);
  }

  /** What is entered in the fields of a group. */
  enum Kind {
    /** The time of each rep over a distance. */
    SPLITS,
    /** The duration of each rep run by effort, such as a climb. */
    DURATIONS,
    /** Pace or distance of each block of a given time. */
    BLOCKS,
    /** Repetitions of each set of one exercise. */
    EXERCISE,
    /** A check for each set and side of a hold. */
    HOLD,
    /** Minutes of each option of a choice. */
    CHOICE,
    /** The result of a test, entered in its own dialog. */
    TEST
  }
}
