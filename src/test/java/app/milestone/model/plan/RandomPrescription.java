package app.milestone.model.plan;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.race.TestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Makes any prescription that the plan language can express, from a seed. */
final class RandomPrescription {
  private static final String LETTERS = "abc XYZ 0,:;\\\t\n\r\"'#×–{}é日🏃-@";

  private final Random random;

  RandomPrescription(long seed) {
    this.random = new Random(seed);
  }

  Prescription next() {
    return new Prescription(
        any(SessionType.values()),
        name(),
        text(),
        text(),
        text(),
        text(),
        text(),
        list(4, this::text),
        list(6, () -> step(0)),
        random.nextBoolean());
  }

  private Step step(int depth) {
    return switch (random.nextInt(depth > 3 ? 6 : 7)) {
      case 0 -> new Step.Run(measure(), any(PaceTarget.values()), text(), any(Mark.values()));
      case 1 -> new Step.Rest(new Measure.Time(range()), text());
      case 2 ->
          new Step.Exercise(
              name(),
              1 + random.nextInt(5),
              any(Step.Exercise.Unit.values()),
              range(),
              random.nextBoolean(),
              text());
      case 3 -> new Step.Choice(text(), notEmpty(list(3, this::option), this::option));
      case 4 -> new Step.Note(name(), any(Mark.values()));
      case 5 -> new Step.Test(any(TestKind.values()));
      default ->
          new Step.Repeat(
              range(),
              notEmpty(list(3, () -> step(depth + 1)), () -> step(depth + 1)),
              list(2, () -> step(depth + 1)),
              text());
    };
  }

  private Step.Choice.Option option() {
    return new Step.Choice.Option(
        name(), random.nextBoolean() ? Optional.empty() : Optional.of(new Measure.Time(range())));
  }

  private Measure measure() {
    return random.nextBoolean() ? new Measure.Time(range()) : new Measure.Length(range());
  }

  private Range range() {
    int least = 1 + random.nextInt(5);
    int most = least + random.nextInt(3);
    return new Range(least, most, least + random.nextInt(most - least + 1));
  }

  private String name() {
    return "n" + text();
  }

  private String text() {
    int[] letters = LETTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> List<T> list(int most, Supplier<T> entry) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      list.add(entry.get());
    }
    return list;
  }

  private static <T> List<T> notEmpty(List<T> list, Supplier<T> entry) {
    return list.isEmpty() ? List.of(entry.get()) : list;
  }
}
