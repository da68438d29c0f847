package app.milestone.model.plan;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.plan.Outline.EntryGroup;
import app.milestone.model.plan.Outline.Kind;
import app.milestone.model.plan.Outline.Round;
import java.util.ArrayList;
import java.util.List;

/** Turns the nested steps of a session into the flat list of lines that a runner fills in. */
final class OutlineBuilder {
  private final List<Outline> lines = new ArrayList<>();
  private final List<Step> pending = new ArrayList<>();
  private final boolean easyCounts;
  private int groups;

  private OutlineBuilder(List<Step> steps) {
    this.easyCounts = Steps.all(steps).noneMatch(OutlineBuilder::alwaysEntered);
  }

  static List<Outline> outline(List<Step> steps) {
    OutlineBuilder builder = new OutlineBuilder(steps);
    builder.walk(steps, Round.NONE);
    builder.flush();
    return List.copyOf(builder.lines);
  }

  /** Easy running is filled in only where there is nothing else to fill in. */
  private static boolean alwaysEntered(Step step) {
    return switch (step) {
      case Step.Run run -> run.target() != PaceTarget.EASY;
      case Step.Exercise _, Step.Choice _, Step.Test _ -> true;
      case Step.Repeat _, Step.Rest _, Step.Note _ -> false;
    };
  }

  private boolean entered(Step step) {
    return switch (step) {
      case Step.Run run when run.target() == PaceTarget.EASY ->
          easyCounts && run.mark() != Mark.ADDED;
      case Step.Repeat repeat ->
          repeat.steps().stream().anyMatch(this::entered)
              || repeat.between().stream().anyMatch(this::entered);
      default -> alwaysEntered(step);
    };
  }

  private void walk(List<Step> steps, Round round) {
    for (Step step : steps) {
      if (!entered(step)) {
        pending.add(step);
      } else if (step instanceof Step.Repeat repeat) {
        repeat(repeat, round);
      } else {
        add(step, round);
      }
    }
  }

  private void repeat(Step.Repeat repeat, Round round) {
    List<Step> entries = repeat.steps().stream().filter(this::entered).toList();
    if (entries.size() == 1
        && entries.getFirst() instanceof Step.Run run
        && repeat.between().stream().noneMatch(this::entered)) {
      List<Step> rest = new ArrayList<>(repeat.steps());
      rest.remove(run);
      rest.addAll(repeat.between());
      group(runKind(run), round, repeat.times(), run, rest);
      return;
    }
    for (int number = 1; number <= repeat.times().most(); number++) {
      if (number > 1) {
        walk(repeat.between(), round);
      }
      boolean optional = round.optional() || number > repeat.times().usual();
      walk(repeat.steps(), new Round(number, repeat.times().most(), optional));
    }
  }

  private void add(Step step, Round round) {
    switch (step) {
      case Step.Run run -> group(runKind(run), round, Range.of(1), run, List.of());
      case Step.Exercise exercise -> exercise(exercise, round);
      case Step.Choice choice ->
          group(Kind.CHOICE, round, Range.of(choice.options().size()), choice, List.of());
      case Step.Test test -> group(Kind.TEST, round, Range.of(1), test, List.of());
      case Step.Repeat _, Step.Rest _, Step.Note _ -> pending.add(step);
    }
  }

  private void exercise(Step.Exercise exercise, Round round) {
    if (exercise.unit() == Step.Exercise.Unit.REPS) {
      group(Kind.EXERCISE, round, Range.of(exercise.sets()), exercise, List.of());
    } else {
      int checks = exercise.sets() * (exercise.eachSide() ? 2 : 1);
      group(Kind.HOLD, round, Range.of(checks), exercise, List.of());
    }
  }

  private static Kind runKind(Step.Run run) {
    return switch (run.measure()) {
      case Measure.Length _ -> Kind.SPLITS;
      case Measure.Time _ -> run.target() == PaceTarget.EFFORT ? Kind.DURATIONS : Kind.BLOCKS;
    };
  }

  private void group(Kind kind, Round round, Range count, Step step, List<Step> rest) {
    flush();
    lines.add(new EntryGroup(groups++, kind, round, count, step, rest));
  }

  private void flush() {
    if (!pending.isEmpty()) {
      lines.add(new Outline.Between(pending));
      pending.clear();
    }
  }
}
