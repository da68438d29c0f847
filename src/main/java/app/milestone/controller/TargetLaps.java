package app.milestone.controller;

import app.milestone.model.pace.Splits;
import app.milestone.model.plan.Prescription;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes how the laps of a mile test on the track lead to the goal. */
final class TargetLaps {
  private TargetLaps() {}

  /** The coach's laps, and the watch at the line at even pace; nothing without a goal. */
  static List<StepLine> of(Prescription test, Optional<RaceTime> goal, Texts texts) {
    return goal.filter(_ -> test.test().equals(Optional.of(TestKind.MILE)))
        .map(time -> lines(time, texts))
        .orElse(List.of());
  }

  private static List<StepLine> lines(RaceTime goal, Texts texts) {
    List<RaceTime> laps = Splits.coachLaps(goal, LapScheme.LONG_FIRST);
    List<RaceTime> marks = Splits.evenMarks(goal, LapScheme.LONG_FIRST);
    return List.of(
        new StepLine.Words(texts.get("session.targetLaps"), row(laps, texts.locale()), ""),
        new StepLine.Words(texts.get("session.evenMarks"), row(marks, texts.locale()), ""));
  }

  private static String row(List<RaceTime> times, Locale locale) {
    return times.stream()
        .map(time -> Amounts.marked(time.rounded(1), locale))
        .collect(Collectors.joining("  "));
  }
}
