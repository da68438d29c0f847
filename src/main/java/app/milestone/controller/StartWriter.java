package app.milestone.controller;

import app.milestone.model.pace.Goal;
import app.milestone.model.plan.Plan;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.race.WorldRecord;
import app.milestone.model.session.RunStart;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes everything that the start of a plan shows besides its fields. */
final class StartWriter {
  private final Texts texts;
  private final Formats formats;
  private final StartMiles miles;
  private final StartDates dates;

  StartWriter(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
    this.miles = new StartMiles(texts, formats);
    this.dates = new StartDates(texts, formats);
  }

  /** The page; its preview is the given one, which may be that of an earlier, readable time. */
  StartPage page(StartParts parts, StartPage.Preview preview) {
    StartChoices choices = parts.choices();
    RunStart start = choices.start();
    String startText =
        start.testDay().isPresent()
            ? texts.get("start.startTest", formats.date(start.testDay().get()))
            : texts.get("start.start", formats.date(start.firstDay()));
    return new StartPage(
        title(choices),
        subtitle(choices.plan()),
        choices.plan().credit(),
        choices.hasMileTest() ? texts.get("start.expectation") : "",
        miles.mile(choices),
        gain(choices, parts.baseline()),
        dates.dates(choices),
        new StartWeeks(texts, formats.dates()).week(parts),
        preview,
        choices.isYearGood() ? "" : texts.get("start.yearError"),
        startText,
        problem(choices, parts.goals()));
  }

  private String title(StartChoices choices) {
    return choices.hasMileTest() && choices.gainMillis().isPresent()
        ? texts.get("start.title", seconds(choices.gainMillis().getAsLong()))
        : choices.plan().name();
  }

  private String seconds(long millis) {
    return formats.decimal(millis / 1000.0, millis % 1000 == 0 ? 0 : 1);
  }

  private String subtitle(Plan plan) {
    boolean whole = plan.length() % 7 == 0;
    String length = whole ? weeks(plan.length() / 7) : texts.get("start.days", plan.length());
    boolean endsWithMile = plan.lastTest(TestKind.MILE).isPresent();
    String sentence;
    if (plan.cycles() == 2 && endsWithMile) {
      sentence = texts.get("start.twiceThenTest", length, weeks(plan.weeks()));
    } else {
      sentence = texts.get(endsWithMile ? "start.thenTest" : "start.lasting", length);
    }
    return sentence.substring(0, 1).toUpperCase(texts.locale()) + sentence.substring(1);
  }

  private String weeks(int number) {
    String word = number <= 12 ? texts.get("start.number." + number) : Integer.toString(number);
    return texts.get("start.weeks", number, word);
  }

  private StartPage.Gain gain(StartChoices choices, Optional<TestResult> baseline) {
    boolean isAsked = choices.hasMileTest();
    if (choices.gainMillis().isEmpty()) {
      String error = isAsked ? texts.get("start.gainError") : "";
      return new StartPage.Gain(isAsked, "", error, "", "", "");
    }
    long millis = choices.gainMillis().getAsLong();
    Optional<RaceTime> goal = baseline.flatMap(choices::goal);
    if (!isAsked || goal.isEmpty()) {
      String error = baseline.isPresent() && isAsked ? texts.get("start.gainTooMuch") : "";
      return new StartPage.Gain(isAsked, "", error, "", "", "");
    }
    RaceTime mile = baseline.get().time();
    String share =
        texts.get(
            "start.share",
            formats.percent(Goal.gainPercent(mile, millis) / 100, 1),
            formats.time(mile));
    return WorldRecord.isBeatenBy(goal.get(), choices.sex())
        ? record(choices, mile, share)
        : new StartPage.Gain(true, share, "", "", "", "");
  }

  private StartPage.Gain record(StartChoices choices, RaceTime mile, String share) {
    String warning = texts.get("start.record", formats.time(WorldRecord.mile(choices.sex())));
    OptionalDouble percent = WorldRecord.proposedPercent(mile, choices.sex());
    if (percent.isEmpty()) {
      return new StartPage.Gain(true, share, "", warning, "", "");
    }
    double exact = mile.millis() * percent.getAsDouble() / 100 / 1000;
    String seconds = formats.decimal(Math.max(0.1, Math.floor(exact * 10) / 10), 1);
    String proposal =
        texts.get("start.proposal", seconds, formats.percent(percent.getAsDouble() / 100, 1));
    return new StartPage.Gain(true, share, "", warning, proposal, seconds);
  }

  private String problem(StartChoices choices, List<Goal> goals) {
    if (choices.isKnown() && choices.time().isBlank()) {
      return texts.get(choices.fromFiveK() ? "start.needFiveK" : "start.needTime");
    }
    if (choices.isKnown() && choices.typed().isEmpty()) {
      return texts.get("start.needGoodTime");
    }
    if (choices.isKnown() && !choices.isDateGood()) {
      return texts.get("start.needTestDate");
    }
    if (!choices.areDatesGood()) {
      return texts.get(choices.byRace() ? "start.needRaceDate" : "start.needStartDate");
    }
    if (choices.hasGoal() && goals.isEmpty()) {
      return texts.get("start.needGain");
    }
    return choices.isYearGood() ? "" : texts.get("start.yearError");
  }
}
