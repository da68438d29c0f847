package app.milestone.controller;

import app.milestone.controller.ProgressPage.Row;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.math.BigDecimal;
import java.util.List;

/** Writes the tests as rows of a table, on the screen and in a file. */
final class TestRowWriter {
  private final Texts texts;
  private final Formats formats;
  private final TestWords words;

  TestRowWriter(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
    words = new TestWords(texts, formats);
  }

  /** The tests to be shown, newest first. */
  List<Row> rows(ProgressData data) {
    return data.tests().reversed().stream().map(test -> row(test, data)).toList();
  }

  private Row row(TestResult test, ProgressData data) {
    RaceTime mile = TestWords.mile(test).time();
    boolean estimate = test.kind() == TestKind.FIVE_K || test.estimated();
    String spoken = formats.time(mile);
    return new Row(
        test.id(),
        test.date(),
        formats.dates().dateWithYear(test.date()),
        words.kind(test),
        test.time().millis(),
        words.time(test),
        estimate ? texts.get("progress.about", spoken) : spoken,
        data.baseline()
            .filter(baseline -> !baseline.id().equals(test.id()))
            .map(baseline -> formats.delta(mile.millisSlowerThan(baseline.time())))
            .orElse(""),
        TestWords.line(test, data)
            .map(line -> formats.delta(mile.millisSlowerThan(line.on(test.date()))))
            .orElse(""),
        words.surface(test),
        words.conditions(test),
        test.effort().isPresent() ? String.valueOf(test.effort().getAsInt()) : "");
  }

  /** The head of the file. */
  List<String> head() {
    return List.of(
        texts.get("progress.column.date"),
        texts.get("progress.column.test"),
        texts.get("progress.column.time"),
        texts.get("progress.csvSeconds"),
        texts.get("progress.csvLaps"),
        texts.get("progress.column.surface"),
        texts.get("progress.column.conditions"),
        texts.get("progress.column.effort"),
        texts.get("progress.csvNotes"));
  }

  /**
   * The tests as rows of the file, oldest first; dates, times and numbers as machines read them.
   */
  List<List<String>> cells(List<TestResult> tests) {
    return tests.stream().map(this::cells).toList();
  }

  private List<String> cells(TestResult test) {
    return List.of(
        test.date().toString(),
        words.kind(test),
        test.time().toString(),
        BigDecimal.valueOf(test.time().millis(), 3).toPlainString(),
        String.join(" ", test.laps().stream().map(RaceTime::toString).toList()),
        words.surface(test),
        words.conditions(test),
        test.effort().isPresent() ? String.valueOf(test.effort().getAsInt()) : "",
        test.notes());
  }
}
