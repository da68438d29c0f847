package app.milestone.controller;

import app.milestone.model.plan.Mark;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Range;
import app.milestone.model.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a step of a plan asks for. */
final class StepWords {
  private static final int MILE_MILLIMETRES = 1_609_344;

  private final Texts texts;

  StepWords(Texts texts) {
    this.texts = texts;
  }

  /** {@code 6} or {@code 5–6}. */
  String range(Range range) {
    return range.isFixed()
        ? Integer.toString(range.least())
        : texts.get("session.range", Integer.toString(range.least()), "" + range.most());
  }

  /** {@code 200 m}, {@code 90 s} or {@code 6–8 min}. */
  String measure(Measure measure) {
    return switch (measure) {
      case Measure.Length length -> length(length.millimetres());
      case Measure.Time time -> time(time.seconds());
    };
  }

  /** {@code 6 × 200 m}. */
  String times(Range count, String what) {
    return texts.get("session.times", range(count), what);
  }

  private String length(Range millimetres) {
    if (millimetres.isFixed() && millimetres.least() % MILE_MILLIMETRES == 0) {
      return texts.get("session.miles", millimetres.least() / MILE_MILLIMETRES);
    }
    return texts.get("session.metres", scaled(millimetres, 1000));
  }

  private String time(Range seconds) {
    boolean wholeMinutes =
        seconds.least() >= 60 && seconds.least() % 60 == 0 && seconds.most() % 60 == 0;
    return wholeMinutes
        ? texts.get("session.minutes", scaled(seconds, 60))
        : texts.get("session.seconds", range(seconds));
  }

  private String scaled(Range range, int unit) {
    return range(Range.between(range.least() / unit, range.most() / unit));
  }

  /** The steps between fields, joined in one line where none has words of its own. */
  List<StepLine> between(List<Step> steps) {
    List<StepLine> lines = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (Step step : steps) {
      StepLine.Words words = words(step);
      if (words.detail().isEmpty() && words.mark().isEmpty()) {
        plain.add(words.label());
      } else {
        flush(plain, lines);
        lines.add(words);
      }
    }
    flush(plain, lines);
    return lines;
  }

  private void flush(List<String> plain, List<StepLine> lines) {
    if (!plain.isEmpty()) {
      lines.add(new StepLine.Words(joined(plain), "", ""));
      plain.clear();
    }
  }

  private String joined(List<String> parts) {
    String line = parts.getFirst();
    for (String part : parts.subList(1, parts.size())) {
      line =
          texts.get(
              "session.then",
              line,
              part.substring(0, 1).toLowerCase(texts.locale()) + part.substring(1));
    }
    return line;
  }

  /** What lies between two reps, as in {@code rest 90 s}; empty if nothing does. */
  String rest(List<Step> steps) {
    return steps.stream()
        .map(
            step ->
                switch (step) {
                  case Step.Rest rest -> texts.get("session.restOf", measure(rest.time()));
                  case Step.Run run -> texts.get("session.jogOf", measure(run.measure()));
                  default -> words(step).label();
                })
        .collect(Collectors.joining(", "));
  }

  private StepLine.Words words(Step step) {
    return switch (step) {
      case Step.Run run -> run(run);
      case Step.Rest rest ->
          rest.text().isEmpty()
              ? plain(texts.get("session.rest", measure(rest.time())))
              : new StepLine.Words(rest.text(), measure(rest.time()), "");
      case Step.Note note -> new StepLine.Words(note.text(), "", mark(note.mark()));
      case Step.Repeat repeat ->
          plain(times(repeat.times(), joined(repeat.steps().stream().map(this::label).toList())));
      case Step.Exercise exercise -> plain(exercise.name());
      case Step.Choice choice -> plain(choice.text());
      case Step.Test _ -> plain(texts.get("session.test"));
    };
  }

  private String label(Step step) {
    return words(step).label();
  }

  private StepLine.Words run(Step.Run run) {
    String measure = measure(run.measure());
    if (run.text().isEmpty()) {
      return new StepLine.Words(texts.get("session.jog", measure), "", mark(run.mark()));
    }
    return run.mark() == Mark.PRINTED
        ? plain(texts.get("session.named", run.text(), measure))
        : new StepLine.Words(run.text(), measure, mark(run.mark()));
  }

  private static StepLine.Words plain(String label) {
    return new StepLine.Words(label, "", "");
  }

  /** Says that the plan as printed does not hold a step; empty for what it prints. */
  String mark(Mark mark) {
    return switch (mark) {
      case PRINTED -> "";
      case ASSUMED -> texts.get("session.assumed");
      case ADDED -> texts.get("session.added");
    };
  }
}
