package app.milestone.controller;

import app.milestone.model.pace.ExpectedLine.Track;
import app.milestone.model.race.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in sentences what the chart shows, and in short how things stand. */
final class ChartSummary {
  private final ProgressData data;
  private final Texts texts;
  private final Formats formats;

  private ChartSummary(ProgressData data, Texts texts, Formats formats) {
    this.data = data;
    this.texts = texts;
    this.formats = formats;
  }

  /** The whole chart, with times as words. */
  static String of(ProgressData data, Texts texts, Formats formats) {
    return new ChartSummary(data, texts, formats).sentences();
  }

  /** The line below the title. */
  static String subtitle(ProgressData data, Texts texts, Formats formats) {
    return new ChartSummary(data, texts, formats).subtitle();
  }

  private String sentences() {
    List<String> all = new ArrayList<>();
    all.add(texts.get("progress.summaryTests", data.tests().size()));
    data.baseline()
        .ifPresent(it -> all.add(texts.get("progress.summaryBaseline", formats.spoken(it.time()))));
    data.best()
        .ifPresent(it -> all.add(texts.get("progress.summaryBest", formats.spoken(it.time()))));
    data.goal()
        .ifPresent(it -> all.add(texts.get("progress.summaryTarget", formats.spoken(it.value()))));
    String standing = standing();
    if (!standing.isEmpty()) {
      all.add(texts.get("progress.summaryStanding", standing));
    }
    return String.join(" ", all);
  }

  private String subtitle() {
    List<String> parts = new ArrayList<>();
    data.progress()
        .ifPresent(
            progress ->
                progress
                    .dayNumber(data.today())
                    .ifPresentOrElse(
                        day -> parts.add(texts.get("progress.dayOf", day, progress.dayCount())),
                        () -> parts.add(progress.run().planName())));
    String standing = standing();
    parts.add(standing.isEmpty() ? texts.get("progress.allTests") : standing);
    return String.join("  ·  ", parts);
  }

  private String standing() {
    if (data.progress().isEmpty()) {
      return "";
    }
    if (data.baseline().isEmpty()) {
      return texts.get("progress.firstTest");
    }
    Optional<TestResult> newest = data.newest();
    if (newest.isEmpty() || newest.get().id().equals(data.baseline().get().id())) {
      return texts.get("progress.firstAfterBaseline");
    }
    return data.expected().map(line -> againstLine(newest.get(), track(newest))).orElse("");
  }

  private Track track(Optional<TestResult> newest) {
    double cv = data.season().settings().variation();
    return data.expected().orElseThrow().track(newest, data.today(), cv);
  }

  private String againstLine(TestResult newest, Track track) {
    if (data.retest().map(TestResult::id).equals(Optional.of(newest.id()))) {
      return texts.get("progress.retestRun", formats.time(newest.time()));
    }
    String key = track.aheadMillis() >= 0 ? "progress.lastAhead" : "progress.lastBehind";
    return texts.get(key, formats.secondsWithUnit(Math.abs(track.aheadMillis())));
  }
}
