package app.milestone.controller;

import app.milestone.controller.StartState.Way;
import app.milestone.model.pace.Equivalence;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.RaceTime.Problem;
import app.milestone.model.race.TestResult;
import java.util.Optional;

/** Says how the time of a start is read, and what is wrong with it. */
final class StartMiles {
  private static final int READABLE_DIGITS = 3;
  private static final RaceTime EXAMPLE_MILE = new RaceTime(482_000);
  private static final RaceTime EXAMPLE_FIVE_K = new RaceTime(1_610_000);

  private final Texts texts;
  private final Formats formats;

  StartMiles(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  StartPage.Mile mile(StartChoices choices) {
    Optional<TestResult> latest = choices.latest();
    boolean testFirst = choices.plan().before().isPresent();
    String laterText = testFirst ? "start.testFirstText" : "start.withoutTimeText";
    String error = error(choices);
    return new StartPage.Mile(
        latest.map(test -> formats.time(test.time())).orElse(""),
        latest.map(this::origin).orElse(""),
        laterTitle(choices),
        texts.get(laterText),
        texts.get(choices.fromFiveK() ? "start.fiveKHint" : "start.timeHint"),
        error.isEmpty() ? echo(choices) : "",
        error,
        dateError(choices));
  }

  private String laterTitle(StartChoices choices) {
    boolean testFirst = choices.plan().before().isPresent();
    return texts.get(testFirst ? "start.testFirst" : "start.withoutTime");
  }

  private String origin(TestResult test) {
    String date = formats.dates().dateWithYear(test.date());
    return test.estimated() ? texts.get("start.estimatedOn", date) : date;
  }

  private String dateError(StartChoices choices) {
    boolean counts = choices.isKnown() && choices.testDate() != null;
    return counts && !choices.isDateGood() ? texts.get("start.dateFuture") : "";
  }

  private String echo(StartChoices choices) {
    Optional<RaceTime> typed = choices.typed();
    if (typed.isEmpty()) {
      return "";
    }
    if (choices.fromFiveK()) {
      Equivalence.Estimate mile = Equivalence.mileFromFiveK(typed.get());
      return texts.get(
          "start.fiveKEcho",
          formats.time(mile.time()),
          formats.wholeTime(mile.faster()),
          formats.wholeTime(mile.slower()));
    }
    if (choices.fourLaps()) {
      return texts.get(
          "start.fourLapsEcho",
          formats.exactTime(typed.get()),
          formats.time(TestResult.mileFromFourLaps(typed.get())));
    }
    String written = formats.exactTime(typed.get());
    return written.startsWith(choices.time().strip()) ? "" : texts.get("start.readAs", written);
  }

  private String error(StartChoices choices) {
    Optional<Problem> problem = RaceTime.problem(choices.time());
    long digits = choices.time().chars().filter(Character::isDigit).count();
    boolean hopeless = problem.equals(Optional.of(Problem.NOT_A_TIME));
    boolean unfinished =
        problem.equals(Optional.of(Problem.INCOMPLETE)) || digits < READABLE_DIGITS && !hopeless;
    boolean isWaiting = unfinished && !choices.timeLeft();
    if (choices.way() != Way.KNOWN || isWaiting) {
      return "";
    }
    String example =
        choices.fromFiveK() ? formats.wholeTime(EXAMPLE_FIVE_K) : formats.time(EXAMPLE_MILE);
    if (problem.isEmpty()) {
      return range(choices);
    }
    return switch (problem.get()) {
      case SECONDS_OVER_59 -> texts.get("start.timeSeconds", example);
      case EMPTY -> texts.get("start.timeMissing", example, laterTitle(choices));
      case INCOMPLETE, NOT_A_TIME, ZERO, MINUTES_OVER_59, TOO_MANY_DECIMALS, TOO_LONG ->
          texts.get("start.timeUnreadable", example);
    };
  }

  private String range(StartChoices choices) {
    RaceTime time = RaceTime.parse(choices.time()).orElseThrow();
    if (choices.isTooFast(time)) {
      return texts.get("start.timeRecord");
    }
    return choices.isTooSlow(time)
        ? texts.get("start.timeLongest", formats.wholeTime(choices.slowest()))
        : "";
  }
}
