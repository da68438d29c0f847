package app.milestone.controller;

import app.milestone.model.pace.Equivalence;
import app.milestone.model.pace.Equivalence.Estimate;
import app.milestone.model.pace.ExpectedLine;
import app.milestone.model.race.Comparability;
import app.milestone.model.race.Condition;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what is known about a test. */
final class TestWords {
  private final Texts texts;
  private final Formats formats;

  TestWords(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /** The mile that a test stands for, with the range it is likely to lie in. */
  static Estimate mile(TestResult test) {
    return test.kind() == TestKind.MILE
        ? new Estimate(test.time(), test.time(), test.time())
        : Equivalence.mileFromFiveK(test.time());
  }

  /** "Mile test" or "5K". */
  String kind(TestResult test) {
    return texts.get(test.kind() == TestKind.MILE ? "progress.mileTest" : "progress.fiveK");
  }

  /** Tenths for a mile, seconds for a 5K. */
  String time(TestResult test) {
    return test.kind() == TestKind.MILE
        ? formats.time(test.time())
        : formats.wholeTime(test.time());
  }

  String surface(TestResult test) {
    return texts.get("progress.surface." + word(test.surface()));
  }

  /** "calm, 9 °C"; empty when nothing is known. */
  String conditions(TestResult test) {
    Stream<String> words =
        Stream.of(Condition.values())
            .filter(test.conditions()::contains)
            .map(condition -> texts.get("progress.condition." + word(condition)));
    Stream<String> degrees =
        test.temperature().stream()
            .mapToObj(value -> texts.get("progress.degrees", formats.decimal(value, 0)));
    return Stream.concat(words, degrees).collect(Collectors.joining(", "));
  }

  /** "other surface, wind"; empty when both compare well. */
  String notComparable(TestResult one, TestResult other) {
    Set<Comparability> flags = Comparability.between(one, other);
    return Stream.of(Comparability.values())
        .filter(flags::contains)
        .map(flag -> texts.get("progress.flag." + word(flag)))
        .collect(Collectors.joining(", "));
  }

  /** All there is to say about a point of the chart, line by line. */
  List<String> about(TestResult test, ProgressData data) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("progress.aboutTest", kind(test), formats.date(test.date()), time(test)));
    Estimate mile = mile(test);
    if (test.kind() == TestKind.FIVE_K) {
      lines.add(
          texts.get(
              "progress.aboutMile",
              formats.time(mile.time()),
              formats.wholeTime(mile.faster()),
              formats.wholeTime(mile.slower())));
    } else if (test.estimated()) {
      lines.add(texts.get("progress.estimated"));
    }
    String weather = conditions(test);
    lines.add(
        weather.isEmpty()
            ? surface(test)
            : texts.get("progress.surfaceAnd", surface(test), weather));
    toBaseline(test, data).ifPresent(lines::add);
    toExpected(test, data).ifPresent(lines::add);
    slowerThanNormal(test, data).ifPresent(lines::add);
    return lines;
  }

  private Optional<String> toBaseline(TestResult test, ProgressData data) {
    return data.baseline()
        .filter(baseline -> !baseline.id().equals(test.id()))
        .map(
            baseline ->
                texts.get(
                    "progress.toBaseline",
                    formats.delta(mile(test).time().millisSlowerThan(baseline.time()))));
  }

  private Optional<String> toExpected(TestResult test, ProgressData data) {
    return line(test, data)
        .map(
            line -> {
              long ahead = line.on(test.date()).millisSlowerThan(mile(test).time());
              return texts.get(
                  ahead >= 0 ? "progress.aheadOfLine" : "progress.behindLine",
                  formats.secondsWithUnit(Math.abs(ahead)));
            });
  }

  private Optional<String> slowerThanNormal(TestResult test, ProgressData data) {
    RaceTime time = mile(test).time();
    double cv = data.season().settings().variation();
    return line(test, data)
        .filter(line -> line.band(test.date(), cv).slower().isFasterThan(time))
        .map(_ -> texts.get("progress.slowDay"));
  }

  /** The expected line, where it says something about a test. */
  static Optional<ExpectedLine> line(TestResult test, ProgressData data) {
    return data.expected()
        .filter(line -> test.date().isAfter(line.from()) && !test.date().isAfter(line.to()));
  }

  /** The same for screen readers, with times as words. */
  String spoken(TestResult test, ProgressData data) {
    String head =
        texts.get(
            "progress.spokenTest",
            kind(test),
            formats.dates().longDate(test.date()),
            formats.spoken(test.time()));
    List<String> lines = about(test, data);
    return head + ". " + String.join(". ", lines.subList(1, lines.size())) + ".";
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
