package app.milestone.model.plan;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.race.TestKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link PrescriptionWriter} wrote, and refuses everything else. */
final class PrescriptionParser {
  private static final List<String> TEXTS =
      List.of("title", "tile", "detail", "headline", "summary", "purpose");

  private final List<List<String>> lines;
  private int next;

  private PrescriptionParser(String text) {
    this.lines = text.lines().map(PrescriptionParser::fields).toList();
  }

  static Prescription parse(String text) {
    return new PrescriptionParser(text).prescription();
  }

  private Prescription prescription() {
    List<String> head = take(2);
    Map<String, String> texts = new HashMap<>();
    while (more() && TEXTS.contains(peek())) {
      List<String> line = take(2);
      texts.put(line.get(0), line.get(1));
    }
    List<String> advice = new ArrayList<>();
    while (more() && peek().equals("advice")) {
      advice.add(take(2).get(1));
    }
    List<Step> steps = steps();
    if (more()) {
      throw wrong(lines.get(next));
    }
    return new Prescription(
        SessionType.valueOf(head.get(0)),
        texts.getOrDefault("title", ""),
        texts.getOrDefault("tile", ""),
        texts.getOrDefault("detail", ""),
        texts.getOrDefault("headline", ""),
        texts.getOrDefault("summary", ""),
        texts.getOrDefault("purpose", ""),
        advice,
        steps,
        either(head.get(1), "hard", "light"));
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    while (more() && !peek().equals("between") && !peek().equals("end")) {
      steps.add(step());
    }
    return steps;
  }

  private Step step() {
    return switch (peek()) {
      case "run" -> run(take(5));
      case "rest" -> rest(take(3));
      case "repeat" -> repeat(take(3));
      case "exercise" -> exercise(take(7));
      case "choice" -> choice(lines.get(next++));
      case "note" -> note(take(3));
      case "test" -> new Step.Test(TestKind.valueOf(take(2).get(1)));
      default -> throw wrong(lines.get(next));
    };
  }

  private static Step run(List<String> line) {
    return new Step.Run(
        Measure.parse(line.get(1)).orElseThrow(() -> wrong(line)),
        PaceTarget.valueOf(line.get(2)),
        line.get(4),
        Mark.valueOf(line.get(3)));
  }

  private static Step rest(List<String> line) {
    return new Step.Rest(time(line.get(1)).orElseThrow(() -> wrong(line)), line.get(2));
  }

  private static Step note(List<String> line) {
    return new Step.Note(line.get(2), Mark.valueOf(line.get(1)));
  }

  private Step repeat(List<String> line) {
    List<Step> steps = steps();
    expect("between");
    List<Step> between = steps();
    expect("end");
    return new Step.Repeat(range(line, 1), steps, between, line.get(2));
  }

  private static Step exercise(List<String> line) {
    return new Step.Exercise(
        line.get(5),
        Integer.parseInt(line.get(1)),
        Step.Exercise.Unit.valueOf(line.get(2)),
        range(line, 3),
        either(line.get(4), "sides", "whole"),
        line.get(6));
  }

  private static Step choice(List<String> line) {
    if (line.size() % 2 != 0) {
      throw wrong(line);
    }
    List<Step.Choice.Option> options = new ArrayList<>();
    for (int i = 2; i < line.size(); i += 2) {
      Optional<Measure.Time> time = time(line.get(i + 1));
      if (time.isEmpty() && !line.get(i + 1).isEmpty()) {
        throw wrong(line);
      }
      options.add(new Step.Choice.Option(line.get(i), time));
    }
    return new Step.Choice(line.get(1), options);
  }

  private static Optional<Measure.Time> time(String text) {
    return Measure.parse(text).filter(Measure.Time.class::isInstance).map(Measure.Time.class::cast);
  }

  private static Range range(List<String> line, int field) {
    return Range.parse(line.get(field)).orElseThrow(() -> wrong(line));
  }

  private static boolean either(String word, String yes, String no) {
    if (!word.equals(yes) && !word.equals(no)) {
      throw wrong(List.of(word));
    }
    return word.equals(yes);
  }

  private boolean more() {
    return next < lines.size();
  }

  private String peek() {
    return lines.get(next).getFirst();
  }

  private List<String> take(int size) {
    if (!more() || lines.get(next).size() != size) {
      throw wrong(more() ? lines.get(next) : List.of("end of text"));
    }
    return lines.get(next++);
  }

  private void expect(String word) {
    if (!take(1).getFirst().equals(word)) {
      throw wrong(lines.get(next - 1));
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (letter == '\t') {
        fields.add(field.toString());
        field.setLength(0);
      } else if (letter == '\\' && i + 1 < line.length()) {
        field.append(unescape(line.charAt(++i)));
      } else {
        field.append(letter);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  private static char unescape(char letter) {
    return switch (letter) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> letter;
    };
  }

  private static IllegalArgumentException wrong(List<String> line) {
    return new IllegalArgumentException("not a prescription: " + line);
  }
}
