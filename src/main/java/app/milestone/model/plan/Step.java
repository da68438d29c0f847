package app.milestone.model.plan;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.race.TestKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing to do within a session, in the order of the list that holds it.
 *
 * <p>Texts are in the language of the plan file and may be empty.
 */
public sealed interface Step {

  /** Running over a distance or for a time, at a target; a jog is a run at {@code EASY}. */
  record Run(Measure measure, PaceTarget target, String text, Mark mark) implements Step {
    public Run {
      Objects.requireNonNull(measure);
      Objects.requireNonNull(target);
      Objects.requireNonNull(text);
      Objects.requireNonNull(mark);
    }

    public Run(Measure measure, PaceTarget target) {
      this(measure, target, "", Mark.PRINTED);
    }
  }

  /** Standing or walking until the next step. */
  record Rest(Measure.Time time, String text) implements Step {
    public Rest {
      Objects.requireNonNull(time);
      Objects.requireNonNull(text);
    }
  }

  /**
   * Steps done several times over: reps, or rounds of reps.
   *
   * @param between what comes after each time but the last; may be empty
   */
  record Repeat(Range times, List<Step> steps, List<Step> between, String text) implements Step {
    public Repeat {
      steps = List.copyOf(steps);
      between = List.copyOf(between);
      Objects.requireNonNull(text);
      if (times.least() < 1 || steps.isEmpty()) {
        throw new IllegalArgumentException("a repeat needs steps and at least one time");
      }
    }
  }

  /**
   * A strength exercise.
   *
   * @param sets how often the whole amount is done
   * @param amount repetitions, or seconds of a hold
   * @param eachSide the amount counts for each side
   */
  record Exercise(String name, int sets, Unit unit, Range amount, boolean eachSide, String text)
      implements Step {
    /** What an amount counts. */
    public enum Unit {
      REPS,
      HOLD_SECONDS
    }

    public Exercise {
      Objects.requireNonNull(unit);
      Objects.requireNonNull(amount);
      Objects.requireNonNull(text);
      if (name.isBlank() || sets < 1) {
        throw new IllegalArgumentException("an exercise needs a name and at least one set");
      }
    }
  }

  /** A free choice among things to do, each with or without a suggested time. */
  record Choice(String text, List<Option> options) implements Step {
    /** One thing to choose. */
    public record Option(String name, Optional<Measure.Time> time) {
      public Option {
        Objects.requireNonNull(time);
        if (name.isBlank()) {
          throw new IllegalArgumentException("an option needs a name");
        }
      }
    }

    public Choice {
      options = List.copyOf(options);
      Objects.requireNonNull(text);
      if (options.isEmpty()) {
        throw new IllegalArgumentException("a choice needs options");
      }
    }
  }

  /** Something to do that is not measured, such as running drills. */
  record Note(String text, Mark mark) implements Step {
    public Note {
      Objects.requireNonNull(mark);
      if (text.isBlank()) {
        throw new IllegalArgumentException("a note needs a text");
      }
    }
  }

  /** The all-out test itself; its result sets goals. */
  record Test(TestKind kind) implements Step {
    public Test {
      Objects.requireNonNull(kind);
    }
  }
}
