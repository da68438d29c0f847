package app.milestone.transfer;

import app.milestone.model.plan.Mark;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Range;
import app.milestone.model.plan.Step;
import app.milestone.transfer.PlanProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the steps of a session, each one line of text or a block of fields. */
final class StepReader {
  private static final int MOST_TEXT = 400;
  private static final int MOST_NAME = 80;
  private static final int MOST_SETS = 20;
  private static final int MOST_REPETITIONS = 1000;
  private static final List<String> KINDS =
      List.of("run", "jog", "rest", "repeat", "exercise", "choice", "note", "test");

  private final Problems problems;

  StepReader(Problems problems) {
    this.problems = problems;
  }

  /** All steps that can be read. */
  List<Step> steps(List<Node> nodes) {
    List<Step> steps = new ArrayList<>();
    nodes.forEach(node -> step(node).ifPresent(steps::add));
    return steps;
  }

  private Optional<Step> step(Node node) {
    if (node instanceof ScalarNode scalar) {
      return new StepText(node, problems).step(scalar.getValue().strip());
    }
    Fields fields = Fields.of(node, "step", problems);
    Optional<String> kind = KINDS.stream().filter(fields::has).findFirst();
    if (kind.isEmpty()) {
      problems.add(node, Kind.UNKNOWN_STEP, String.join(", ", KINDS));
      return Optional.empty();
    }
    return switch (kind.get()) {
      case "run" -> run(fields.only(List.of("run", "text", "mark")), "run", "");
      case "jog" -> run(fields.only(List.of("jog", "text", "mark")), "jog", "jog ");
      case "rest" -> rest(fields.only(List.of("rest", "text")));
      case "repeat" -> repeat(fields.only(List.of("repeat", "steps", "between", "text")));
      case "exercise" -> exercise(fields);
      case "choice" -> choice(fields.only(List.of("choice", "options")));
      case "note" -> note(fields.only(List.of("note", "mark")));
      default -> test(fields.only(List.of("test")));
    };
  }

  private Optional<Step> run(Fields fields, String key, String prefix) {
    String text = fields.text("text", MOST_TEXT);
    Mark mark = mark(fields);
    StepText reader = new StepText(fields.orHere(key), problems);
    return fields
        .word(key)
        .flatMap(word -> reader.step(prefix + word))
        .flatMap(
            step ->
                step instanceof Step.Run run
                    ? Optional.of(new Step.Run(run.measure(), run.target(), text, mark))
                    : refuse(fields.orHere(key), Kind.BAD_STEP, fields.word(key).orElse("")));
  }

  private Optional<Step> rest(Fields fields) {
    String text = fields.text("text", MOST_TEXT);
    return fields
        .word("rest")
        .flatMap(word -> amounts(fields, "rest").time(word))
        .map(time -> new Step.Rest(time, text));
  }

  private Optional<Step> repeat(Fields fields) {
    Optional<Range> times =
        fields
            .word("repeat")
            .flatMap(word -> amounts(fields, "repeat").count(word, StepText.MOST_TIMES));
    if (!fields.has("steps")) {
      return refuse(fields.node(), Kind.MISSING, "steps");
    }
    List<Step> steps = steps(fields.list("steps"));
    List<Step> between = between(fields);
    if (fields.orHere("steps") instanceof SequenceNode list && list.getValue().isEmpty()) {
      return refuse(list, Kind.NO_STEPS);
    }
    String text = fields.text("text", MOST_TEXT);
    return steps.isEmpty()
        ? Optional.empty()
        : times.map(range -> new Step.Repeat(range, steps, between, text));
  }

  private List<Step> between(Fields fields) {
    Optional<Node> node = fields.get("between");
    if (node.isPresent() && node.get() instanceof ScalarNode scalar) {
      return new StepText(scalar, problems).between(scalar.getValue().strip()).stream().toList();
    }
    return steps(fields.list("between"));
  }

  private Optional<Step> exercise(Fields fields) {
    fields.only(List.of("exercise", "sets", "reps", "hold", "eachSide", "text"));
    String name = fields.required("exercise", MOST_NAME);
    int sets = fields.number("sets", 1, MOST_SETS, 1);
    boolean eachSide = fields.flag("eachSide", false);
    String text = fields.text("text", MOST_TEXT);
    if (fields.has("reps") == fields.has("hold")) {
      return refuse(fields.node(), Kind.REPS_OR_HOLD);
    }
    boolean reps = fields.has("reps");
    Optional<Range> amount =
        reps
            ? fields
                .word("reps")
                .flatMap(word -> amounts(fields, "reps").count(word, MOST_REPETITIONS))
            : fields
                .word("hold")
                .flatMap(word -> amounts(fields, "hold").time(word))
                .map(Measure.Time::seconds);
    var unit = reps ? Step.Exercise.Unit.REPS : Step.Exercise.Unit.HOLD_SECONDS;
    return amount.map(range -> new Step.Exercise(name, sets, unit, range, eachSide, text));
  }

  private Optional<Step> choice(Fields fields) {
    String text = fields.text("choice", MOST_TEXT);
    if (!fields.has("options")) {
      return refuse(fields.node(), Kind.MISSING, "options");
    }
    List<Step.Choice.Option> options = new ArrayList<>();
    for (Node node : fields.list("options")) {
      option(node).ifPresent(options::add);
    }
    return options.isEmpty()
        ? refuse(fields.orHere("options"), Kind.NOT_LIST, "options")
        : Optional.of(new Step.Choice(text, options));
  }

  private Optional<Step.Choice.Option> option(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().isBlank()
          ? refuse(node, Kind.BLANK, "options")
          : Optional.of(new Step.Choice.Option(scalar.getValue().strip(), Optional.empty()));
    }
    Fields fields = Fields.of(node, "option", problems).only(List.of("name", "time"));
    String name = fields.required("name", MOST_NAME);
    return Optional.of(
        new Step.Choice.Option(
            name, fields.word("time").flatMap(word -> amounts(fields, "time").time(word))));
  }

  private Optional<Step> note(Fields fields) {
    return Optional.of(new Step.Note(fields.required("note", MOST_TEXT), mark(fields)));
  }

  private Optional<Step> test(Fields fields) {
    StepText reader = new StepText(fields.orHere("test"), problems);
    return fields.word("test").flatMap(reader::test).map(Step.Test::new);
  }

  private Mark mark(Fields fields) {
    Optional<String> word = fields.word("mark");
    if (word.isPresent() && !PlanWords.MARKS.containsKey(word.get())) {
      String words = PlanWords.list(PlanWords.MARKS);
      problems.add(fields.orHere("mark"), Kind.UNKNOWN_MARK, word.get(), words);
    }
    return word.map(PlanWords.MARKS::get).orElse(Mark.PRINTED);
  }

  private Amounts amounts(Fields fields, String key) {
    return new Amounts(fields.orHere(key), problems);
  }

  private <T> Optional<T> refuse(Node node, Kind kind, String... arguments) {
    problems.add(node, kind, arguments);
    return Optional.empty();
  }
}
