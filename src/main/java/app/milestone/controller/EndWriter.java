package app.milestone.controller;

import app.milestone.controller.EndResult.Pair;
import app.milestone.model.pace.Outcome;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestResult;
import app.milestone.model.race.Variation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what a run has brought, once its retest is there. */
final class EndWriter {
  private final ProgressData data;
  private final TestResult baseline;
  private final TestResult retest;
  private final Outcome outcome;
  private final boolean estimated;
  private final Texts texts;
  private final Formats formats;
  private final TestWords words;

  private EndWriter(
      ProgressData data, TestResult baseline, TestResult retest, Texts texts, Formats formats) {
    this.data = data;
    this.baseline = baseline;
    this.retest = retest;
    this.texts = texts;
    this.formats = formats;
    words = new TestWords(texts, formats);
    RaceTime target = data.goal().orElseThrow().value();
    outcome = new Outcome(baseline.time(), retest.time(), target);
    estimated = Outcome.of(baseline, retest, target).isEmpty();
  }

  static Optional<EndResult> of(ProgressData data, Texts texts, Formats formats) {
    if (data.baseline().isEmpty() || data.goal().isEmpty()) {
      return Optional.empty();
    }
    TestResult first = data.baseline().get();
    return data.retest()
        .filter(retest -> !retest.id().equals(first.id()))
        .map(retest -> new EndWriter(data, first, retest, texts, formats).result());
  }

  private EndResult result() {
    int cycles = data.progress().orElseThrow().run().cycles();
    VariationWords chance = new VariationWords(texts, formats);
    Optional<Variation> variation = variation();
    return new EndResult(
        retest.id(),
        formats.time(retest.time()),
        headline(),
        outcome.reached() && !estimated,
        gained(),
        thirty(),
        percent(),
        variation.map(chance::verdict).orElseGet(() -> texts.get("progress.endEstimated")),
        variation.map(chance::about).orElse(""),
        remarks(),
        laps(),
        new CycleComparison(data.progress().orElseThrow(), texts, formats).pairs(),
        formats.date(baseline.date()),
        formats.date(retest.date()),
        texts.get("progress.cycle", Math.max(1, cycles - 1)),
        texts.get("progress.cycle", cycles),
        texts.get("progress.runAgain", formats.wholeTime(retest.time())));
  }

  private String headline() {
    if (estimated) {
      return texts.get("progress.endNoVerdict");
    }
    if (outcome.reached()) {
      return texts.get("progress.endReached", formats.secondsWithUnit(outcome.beyondMillis()));
    }
    return outcome.gainedMillis() < 0
        ? texts.get("progress.endSlower", formats.secondsWithUnit(-outcome.gainedMillis()))
        : texts.get(
            "progress.endShort",
            formats.secondsWithUnit(outcome.gainedMillis()),
            formats.secondsWithUnit(outcome.wantedMillis()),
            formats.secondsWithUnit(outcome.toGoMillis()));
  }

  private String gained() {
    return texts.get("progress.seconds", formats.delta(-outcome.gainedMillis()));
  }

  private String thirty() {
    if (estimated) {
      return "";
    }
    long beyond = outcome.beyondThirtySecondsMillis();
    return beyond >= 0
        ? texts.get("progress.endThirty", formats.secondsWithUnit(beyond))
        : texts.get("progress.endNotThirty", formats.secondsWithUnit(-beyond));
  }

  private String percent() {
    String value = formats.percent(Math.abs(outcome.gainedPercent()) / 100, 1);
    String key = outcome.gainedMillis() >= 0 ? "progress.endPercent" : "progress.endPercentSlower";
    return texts.get(key, value, formats.time(baseline.time()));
  }

  private Optional<Variation> variation() {
    double cv = data.season().settings().variation();
    return estimated
        ? Optional.empty()
        : Optional.of(Variation.between(baseline.time(), retest.time(), cv));
  }

  private String remarks() {
    String flags = words.notComparable(baseline, retest);
    return flags.isEmpty() ? "" : texts.get("progress.notComparable", flags);
  }

  private List<Pair> laps() {
    if (baseline.laps().isEmpty() || baseline.laps().size() != retest.laps().size()) {
      return List.of();
    }
    LapsWriter writer = new LapsWriter(texts, formats);
    List<Pair> laps = new ArrayList<>();
    for (int i = 0; i < retest.laps().size(); i++) {
      long difference = retest.laps().get(i).millisSlowerThan(baseline.laps().get(i));
      boolean same = baseline.scheme().equals(retest.scheme());
      laps.add(
          new Pair(
              writer.lapName(retest.kind(), i + 1),
              formats.time(baseline.laps().get(i)),
              formats.time(retest.laps().get(i)),
              same ? formats.delta(difference) : "",
              same ? Long.signum(difference) : 0));
    }
    return laps;
  }
}
