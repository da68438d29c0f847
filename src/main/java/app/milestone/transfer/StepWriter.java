package app.milestone.transfer;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.plan.Mark;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes steps as a coach would: in one line where that says it all. */
final class StepWriter {
  private StepWriter() {}

  static List<Object> steps(List<Step> steps) {
    return new ArrayList<>(steps.stream().map(StepWriter::step).toList());
  }

  private static Object step(Step step) {
    Optional<String> line = line(step);
    if (line.isPresent()) {
      return line.get();
    }
    return switch (step) {
      case Step.Run run -> run(run);
      case Step.Rest rest -> rest(rest);
      case Step.Repeat repeat -> repeat(repeat);
      case Step.Exercise exercise -> exercise(exercise);
      case Step.Choice choice -> choice(choice);
      case Step.Note note -> note(note);
      case Step.Test test -> Map.of("test", PlanWords.word(PlanWords.TESTS, test.kind()));
    };
  }

  /** The step in one line, if one line can say it. */
  private static Optional<String> line(Step step) {
    return switch (step) {
      case Step.Repeat repeat when repeat.text().isEmpty() -> repeated(repeat);
      case Step.Test test -> Optional.of(PlanWords.word(PlanWords.TESTS, test.kind()) + " test");
      default -> single(step);
    };
  }

  private static Optional<String> repeated(Step.Repeat repeat) {
    if (repeat.steps().size() != 1 || repeat.between().size() > 1) {
      return Optional.empty();
    }
    Optional<String> once = single(repeat.steps().getFirst());
    Optional<String> between =
        repeat.between().isEmpty() ? Optional.of("") : inBetween(repeat.between().getFirst());
    return once.flatMap(
        text -> between.map(gap -> Amounts.text(repeat.times()) + " x " + text + gap));
  }

  private static Optional<String> inBetween(Step step) {
    return single(step)
        .filter(text -> text.startsWith("rest ") || text.startsWith("jog "))
        .map(text -> ", " + text);
  }

  private static Optional<String> single(Step step) {
    return switch (step) {
      case Step.Run run when run.text().isEmpty() && run.mark() == Mark.PRINTED ->
          Optional.of(words(run));
      case Step.Rest rest when rest.text().isEmpty() ->
          Optional.of("rest " + Amounts.text(rest.time()));
      default -> Optional.empty();
    };
  }

  private static String words(Step.Run run) {
    String measure = Amounts.text(run.measure());
    return run.target() == PaceTarget.EASY
        ? "jog " + measure
        : measure + " @ " + PlanWords.word(PlanWords.TARGETS, run.target());
  }

  private static Object run(Step.Run run) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("run", words(run));
    PlanWriter.put(fields, "text", run.text());
    mark(fields, run.mark());
    return fields;
  }

  private static Object rest(Step.Rest rest) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("rest", Amounts.text(rest.time()));
    PlanWriter.put(fields, "text", rest.text());
    return fields;
  }

  private static Object repeat(Step.Repeat repeat) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("repeat", Amounts.text(repeat.times()));
    PlanWriter.put(fields, "text", repeat.text());
    fields.put("steps", steps(repeat.steps()));
    if (!repeat.between().isEmpty()) {
      fields.put("between", steps(repeat.between()));
    }
    return fields;
  }

  private static Object exercise(Step.Exercise exercise) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("exercise", exercise.name());
    fields.put("sets", exercise.sets());
    if (exercise.unit() == Step.Exercise.Unit.REPS) {
      fields.put("reps", Amounts.text(exercise.amount()));
    } else {
      fields.put("hold", Amounts.text(new Measure.Time(exercise.amount())));
    }
    if (exercise.eachSide()) {
      fields.put("eachSide", true);
    }
    PlanWriter.put(fields, "text", exercise.text());
    return fields;
  }

  private static Object choice(Step.Choice choice) {
    List<Object> options = new ArrayList<>();
    for (Step.Choice.Option option : choice.options()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("name", option.name());
      option.time().ifPresent(time -> fields.put("time", Amounts.text(time)));
      options.add(option.time().isPresent() ? fields : option.name());
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("choice", choice.text());
    fields.put("options", options);
    return fields;
  }

  private static Object note(Step.Note note) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("note", note.text());
    mark(fields, note.mark());
    return fields;
  }

  private static void mark(Map<String, Object> fields, Mark mark) {
    if (mark != Mark.PRINTED) {
      fields.put("mark", PlanWords.word(PlanWords.MARKS, mark));
    }
  }
}
