package app.milestone.transfer;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.plan.Mark;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Range;
import app.milestone.model.plan.Step;
import app.milestone.model.race.TestKind;
import app.milestone.transfer.PlanProblem.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a step written in one line, such as {@code 6 x 200 m @ goal mile, rest 90 s}, {@code jog
 * 6-8 min}, {@code rest 3 min} or {@code mile test}.
 */
final class StepText {
  static final int MOST_TIMES = 100;
  private static final Pattern REPEATED =
      Pattern.compile("([^@,]*?\\d[)]?)\\s*[x×]\\s+(.+)", Pattern.CASE_INSENSITIVE);

  private final Node node;
  private final Problems problems;
  private final Amounts amounts;

  StepText(Node node, Problems problems) {
    this.node = node;
    this.problems = problems;
    this.amounts = new Amounts(node, problems);
  }

  Optional<Step> step(String text) {
    if (text.isEmpty()) {
      return refuse(Kind.BAD_STEP, text);
    }
    String[] parts = text.split(",\\s+", 2);
    Matcher matcher = REPEATED.matcher(parts[0]);
    if (matcher.matches()) {
      Optional<Range> times = amounts.count(matcher.group(1), MOST_TIMES);
      Optional<Step> once = single(matcher.group(2));
      Optional<List<Step>> between =
          parts.length == 1 ? Optional.of(List.of()) : between(parts[1]).map(List::of);
      return times.isPresent() && once.isPresent() && between.isPresent()
          ? Optional.of(new Step.Repeat(times.get(), List.of(once.get()), between.get(), ""))
          : Optional.empty();
    }
    return parts.length == 1 ? single(text) : refuse(Kind.BAD_STEP, text);
  }

  /** What lies between reps: a rest or a jog. */
  Optional<Step> between(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("rest ") || lower.startsWith("jog ")
        ? single(text)
        : refuse(Kind.BAD_BETWEEN, text);
  }

  private Optional<Step> single(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("jog ")) {
      return amounts
          .measure(text.substring(4))
          .map(measure -> new Step.Run(measure, PaceTarget.EASY));
    }
    if (lower.startsWith("rest ")) {
      return amounts.time(text.substring(5)).map(time -> new Step.Rest(time, ""));
    }
    if (lower.endsWith(" test")) {
      return test(text.substring(0, text.length() - 5).strip()).map(Step.Test::new);
    }
    return run(text);
  }

  private Optional<Step> run(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      return Character.isDigit(text.charAt(0))
          ? amounts.measure(text).flatMap(_ -> refuse(Kind.NO_TARGET, text))
          : refuse(Kind.BAD_STEP, text);
    }
    Optional<Measure> measure = amounts.measure(text.substring(0, at));
    Optional<PaceTarget> target = target(text.substring(at + 1).strip());
    return measure.isPresent() && target.isPresent()
        ? Optional.of(new Step.Run(measure.get(), target.get(), "", Mark.PRINTED))
        : Optional.empty();
  }

  private Optional<PaceTarget> target(String text) {
    PaceTarget target = PlanWords.TARGETS.get(text.toLowerCase(Locale.ROOT));
    return target == null
        ? refuse(Kind.UNKNOWN_TARGET, text, PlanWords.list(PlanWords.TARGETS))
        : Optional.of(target);
  }

  Optional<TestKind> test(String text) {
    TestKind kind = PlanWords.TESTS.get(text.toLowerCase(Locale.ROOT));
    return kind == null
        ? refuse(Kind.UNKNOWN_TEST, text, PlanWords.list(PlanWords.TESTS))
        : Optional.of(kind);
  }

  private <T> Optional<T> refuse(Kind kind, String... arguments) {
    problems.add(node, kind, arguments);
    return Optional.empty();
  }
}
