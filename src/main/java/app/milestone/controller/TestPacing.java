package app.milestone.controller;

import app.milestone.controller.TestPreview.Advice;
import app.milestone.controller.TestPreview.LapBar;
import app.milestone.controller.TestPreview.LapJudgement;
import app.milestone.model.race.LapCheck;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.Pacing;
import app.milestone.model.race.PacingVerdict;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts into words how the laps of a test were paced. */
final class TestPacing {
  private final Texts texts;

  TestPacing(Texts texts) {
    this.texts = texts;
  }

  LapJudgement judge(TestInput input, Formats formats) {
    if (input.typedLaps() == 0 && input.full().isEmpty()) {
      return none("test.pacingNone");
    }
    if (input.typedLaps() == 0 || input.allLaps().isEmpty()) {
      return new LapJudgement(
          even(input, formats), texts.get("test.pacingNone"), List.of(), List.of());
    }
    if (input.disputed()) {
      return new LapJudgement(
          even(input, formats), texts.get("test.pacingDisputed"), List.of(), List.of());
    }
    if (input.lapCheck().filter(LapCheck::agrees).isEmpty()) {
      return new LapJudgement(
          even(input, formats), texts.get("test.pacingDisagree"), List.of(), List.of());
    }
    return judge(input.scheme(), input.allLaps().get(), formats);
  }

  private LapJudgement none(String key) {
    return new LapJudgement("", texts.get(key), List.of(), List.of());
  }

  private String even(TestInput input, Formats formats) {
    Optional<RaceTime> full = input.full();
    if (full.isEmpty()) {
      return "";
    }
    boolean mile = input.kind() == TestKind.MILE;
    RaceTime lap = full.get().times((mile ? 400 : 1000) / input.kind().metres());
    return even(mile, lap, formats);
  }

  private String even(boolean mile, RaceTime lap, Formats formats) {
    return texts.get(mile ? "test.evenLap" : "test.evenKilometre", formats.time(lap));
  }

  private LapJudgement judge(LapScheme scheme, List<RaceTime> laps, Formats formats) {
    Pacing pacing = Pacing.of(scheme, laps);
    boolean mile = scheme.kind() == TestKind.MILE;
    RaceTime even = mile ? pacing.even400() : pacing.even400().times(2.5);
    List<LapBar> bars = new ArrayList<>();
    for (int lap = 0; lap < laps.size(); lap++) {
      long off = pacing.millisAgainstEven().get(lap);
      bars.add(new LapBar(off, formats.delta(off), lap == pacing.fastestLap()));
    }
    return new LapJudgement(
        even(mile, even, formats), verdict(pacing.verdict()), advice(pacing), bars);
  }

  private List<Advice> advice(Pacing pacing) {
    boolean last = pacing.lastLapFastest();
    boolean first = pacing.firstLapControlled();
    return List.of(
        new Advice(first, texts.get(first ? "test.firstControlled" : "test.firstTooFast")),
        new Advice(last, texts.get(last ? "test.lastFastest" : "test.lastNotFastest")));
  }

  private String verdict(PacingVerdict verdict) {
    return texts.get(
        switch (verdict) {
          case EVEN -> "test.verdict.even";
          case EVEN_THEN_KICK -> "test.verdict.kick";
          case FADED -> "test.verdict.faded";
          case GOT_FASTER -> "test.verdict.faster";
          case FAST_SLOW_FAST_START -> "test.verdict.slowMiddleStart";
          case FAST_SLOW_FAST_FINISH -> "test.verdict.slowMiddleFinish";
          case UNEVEN -> "test.verdict.uneven";
        });
  }
}
