package app.milestone.controller;

import app.milestone.controller.LapsCard.Check;
import app.milestone.controller.LapsCard.Lap;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.Pacing;
import app.milestone.model.race.PacingVerdict;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes how a test was paced. */
final class LapsWriter {
  private final Texts texts;
  private final Formats formats;
  private final TestWords words;

  LapsWriter(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
    words = new TestWords(texts, formats);
  }

  LapsCard card(TestResult test, boolean isBaseline) {
    String caption = texts.get("progress.lapsOf", formats.date(test.date()), words.time(test));
    if (test.scheme().isEmpty()) {
      String empty = texts.get(isBaseline ? "progress.lapsOfBaseline" : "progress.lapsMissing");
      return new LapsCard(
          Optional.of(test.id()), caption, "", List.of(), "", false, List.of(), empty);
    }
    Pacing pacing = Pacing.of(test.scheme().get(), test.laps());
    boolean judged = !test.lapsDisputed();
    return new LapsCard(
        Optional.of(test.id()),
        caption,
        even(test.scheme().get(), pacing),
        laps(test, pacing),
        verdict(test),
        judged && isGood(pacing.verdict()),
        judged ? checks(pacing) : List.of(),
        "");
  }

  private String even(LapScheme scheme, Pacing pacing) {
    double metres = scheme.metres().get(1);
    return formats.time(pacing.even400().times(metres / 400));
  }

  private List<Lap> laps(TestResult test, Pacing pacing) {
    List<Lap> laps = new ArrayList<>();
    for (int i = 0; i < test.laps().size(); i++) {
      long off = pacing.millisAgainstEven().get(i);
      String name = lapName(test.kind(), i + 1);
      String time = formats.time(test.laps().get(i));
      String difference = texts.get("progress.seconds", formats.delta(off));
      String spoken =
          texts.get(
              "progress.spokenLap",
              name,
              formats.spoken(test.laps().get(i)),
              formats.spokenDelta(off));
      laps.add(new Lap(name, time, difference, off, i == pacing.fastestLap(), spoken));
    }
    return laps;
  }

  String lapName(TestKind kind, int number) {
    return texts.get(kind == TestKind.MILE ? "progress.lap" : "progress.kilometre", number);
  }

  /** How the laps of a test that has some were paced. */
  String verdict(TestResult test) {
    return test.lapsDisputed()
        ? texts.get("progress.disputed")
        : verdict(Pacing.of(test.scheme().orElseThrow(), test.laps()).verdict());
  }

  private String verdict(PacingVerdict verdict) {
    return texts.get("progress.verdict." + verdict.name().toLowerCase(Locale.ROOT));
  }

  private static boolean isGood(PacingVerdict verdict) {
    return verdict == PacingVerdict.EVEN
        || verdict == PacingVerdict.EVEN_THEN_KICK
        || verdict == PacingVerdict.GOT_FASTER;
  }

  private List<Check> checks(Pacing pacing) {
    return List.of(
        new Check(
            texts.get(
                pacing.firstLapControlled() ? "progress.firstControlled" : "progress.firstTooFast"),
            pacing.firstLapControlled()),
        new Check(
            texts.get(pacing.lastLapFastest() ? "progress.lastFastest" : "progress.lastNotFastest"),
            pacing.lastLapFastest()));
  }
}
