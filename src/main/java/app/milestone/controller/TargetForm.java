package app.milestone.controller;

import app.milestone.controller.RescheduleDraft.Figure;
import app.milestone.controller.RescheduleDraft.Save;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.Splits;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.Sex;
import app.milestone.model.race.TestResult;
import app.milestone.model.race.WorldRecord;
import app.milestone.model.session.Run;
import app.milestone.storage.Consequences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes the form for another target, with all splits that follow from it. */
final class TargetForm {
  private static final List<Integer> PARTS = List.of(200, 400, 800);

  private final DraftWriter writer;
  private final Texts texts;
  private final Formats formats;
  private final Run run;
  private final Optional<TestResult> baseline;
  private final UUID id;

  TargetForm(DraftWriter writer, Supplier<UUID> ids) {
    this.writer = writer;
    texts = writer.texts();
    formats = new Formats(texts, writer.data().season().settings().units());
    run = writer.progress().run();
    baseline = run.baselineTest().flatMap(writer.data()::test);
    id = ids.get();
  }

  RescheduleForm form() {
    long gain = run.gainMillis() > 0 ? run.gainMillis() : Goal.PLAN_GAIN_MILLIS;
    FormField.Amount field =
        new FormField.Amount(texts.get("schedule.gain"), texts.get("app.unit.s"), seconds(gain));
    return writer.form(RescheduleKind.TARGET, List.of(field), () -> draft(field));
  }

  /** A gain in seconds, with tenths where there are any. */
  private String seconds(long gain) {
    return formats.decimal(gain / 1000.0, gain % 1000 == 0 ? 0 : 1);
  }

  private String withUnit(long gain) {
    return texts.get("schedule.seconds", seconds(gain));
  }

  private RescheduleDraft draft(FormField.Amount field) {
    OptionalLong gain = millis(field.text.get());
    if (gain.isEmpty() || baseline.filter(test -> !fits(test, gain.getAsLong())).isPresent()) {
      return RescheduleDraft.wrong(field, texts.get("schedule.writeGain"));
    }
    return baseline
        .map(test -> measured(test, gain.getAsLong()))
        .orElseGet(() -> unmeasured(gain.getAsLong()));
  }

  private static OptionalLong millis(String text) {
    String number = text.strip().replace(',', '.');
    if (!number.matches("[0-9]{1,3}(\\.[0-9]{0,3})?")) {
      return OptionalLong.empty();
    }
    long millis = new BigDecimal(number).movePointRight(3).longValue();
    return millis > 0 ? OptionalLong.of(millis) : OptionalLong.empty();
  }

  /** Whether the gain leaves a time that could be a mile at all. */
  private static boolean fits(TestResult test, long gain) {
    return gain * 2 < test.time().millis();
  }

  private RescheduleDraft unmeasured(long gain) {
    if (gain == run.gainMillis()) {
      return RescheduleDraft.nothing(texts.get("schedule.sameTarget"));
    }
    String words = texts.get("schedule.targetAfterTest", withUnit(gain));
    return draft(words, List.of(), List.of(), gain, List.of());
  }

  private RescheduleDraft measured(TestResult test, long gain) {
    RaceTime value = Goal.gainValue(test.time(), gain);
    Optional<RaceTime> now = writer.data().goal().map(Goal::value);
    if (now.equals(Optional.of(value)) && gain == run.gainMillis()) {
      return new RescheduleDraft(
          texts.get("schedule.sameTarget"),
          List.of(),
          figures(value),
          Optional.empty(),
          Optional.empty());
    }
    String words =
        texts.get(
            "schedule.targetBecomes",
            formats.time(value),
            withUnit(gain),
            formats.percent(Goal.gainPercent(test.time(), gain) / 100, 1),
            formats.time(test.time()));
    Goal goal = Goal.gain(id, run.id(), test, gain, writer.today());
    return draft(words, warnings(test, value, now), figures(value), gain, List.of(goal));
  }

  private RescheduleDraft draft(
      String words, List<String> warnings, List<Figure> figures, long gain, List<Goal> goals) {
    Consequences change =
        new Consequences(List.of(run.withGainMillis(gain)), goals, List.of(), List.of(), List.of());
    return new RescheduleDraft(
        words, warnings, figures, Optional.empty(), Optional.of(new Save.Target(change)));
  }

  private List<String> warnings(TestResult test, RaceTime value, Optional<RaceTime> now) {
    List<String> warnings = new ArrayList<>();
    now.filter(goal -> goal.isFasterThan(value))
        .ifPresent(
            goal ->
                warnings.add(
                    texts.get(
                        "schedule.slowerTarget",
                        formats.secondsWithUnit(value.millis() - goal.millis()),
                        formats.time(goal))));
    Optional<Sex> sex = writer.data().season().settings().sex();
    if (WorldRecord.isBeatenBy(value, sex)) {
      warnings.add(texts.get("schedule.record", formats.time(WorldRecord.mile(sex))));
      OptionalDouble percent = WorldRecord.proposedPercent(test.time(), sex);
      if (percent.isPresent()) {
        long gain = Math.round(test.time().millis() * percent.getAsDouble() / 100_000) * 1000;
        warnings.add(
            texts.get(
                "schedule.proposedGain",
                formats.percent(percent.getAsDouble() / 100, 1),
                withUnit(gain)));
      }
    }
    return warnings;
  }

  private List<Figure> figures(RaceTime mile) {
    List<Figure> figures = new ArrayList<>();
    for (int metres : PARTS) {
      figures.add(
          new Figure(
              texts.get("schedule.metres", metres), formats.time(Splits.ofMile(mile, metres))));
    }
    List<RaceTime> laps = Splits.coachLaps(mile, LapScheme.LONG_FIRST);
    for (int lap = 0; lap < laps.size(); lap++) {
      figures.add(new Figure(texts.get("schedule.lap", lap + 1), formats.time(laps.get(lap))));
    }
    return figures;
  }
}
