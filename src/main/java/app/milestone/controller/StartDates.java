package app.milestone.controller;

import app.milestone.model.race.TestKind;
import app.milestone.model.session.RaceDates;
import app.milestone.model.session.RunStart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says what follows from the dates of a start. */
final class StartDates {
  private final Texts texts;
  private final Formats formats;

  StartDates(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  StartPage.Dates dates(StartChoices choices) {
    RunStart start = choices.start();
    boolean good = choices.areDatesGood();
    boolean endsWithTest = choices.plan().lastTest(TestKind.MILE).isPresent();
    String ends = endsWithTest ? "start.endsWithTest" : "start.endsOn";
    LocalDate end = endsWithTest ? start.testDate() : start.lastDay();
    return new StartPage.Dates(
        good ? texts.get(choices.byRace() ? "start.beginsOn" : ends) : "",
        good ? day(choices.byRace() ? start.firstDay() : end) : "",
        error(choices),
        note(choices, start),
        offers(choices),
        start.firstDay().getDayOfWeek());
  }

  private String day(LocalDate day) {
    return formats.dates().dateWithYear(day);
  }

  private String error(StartChoices choices) {
    if (choices.byRace()) {
      boolean isPast = choices.raceDate() != null && choices.offers().isEmpty();
      return isPast ? texts.get("start.racePast") : "";
    }
    boolean isWrong = choices.startDate() != null && !choices.areDatesGood();
    return isWrong ? texts.get("start.startPast", day(choices.earliestStart())) : "";
  }

  private String note(StartChoices choices, RunStart start) {
    if (!choices.areDatesGood()) {
      return "";
    }
    if (choices.byRace() && isNear(choices)) {
      int needed = neededDays(choices);
      return texts.get("start.raceNear", needed);
    }
    if (start.testDay().isPresent() && !start.firstDay().equals(start.start())) {
      return texts.get("start.testToday", day(start.firstDay()));
    }
    return start.firstDay().isBefore(choices.today()) ? texts.get("start.joining") : "";
  }

  private static int neededDays(StartChoices choices) {
    RunStart whole = RunStart.of(choices.plan(), choices.today(), choices.today());
    return (int) (whole.testDate().toEpochDay() - choices.today().toEpochDay());
  }

  private static boolean isNear(StartChoices choices) {
    RaceDates dates = new RaceDates(choices.plan(), choices.order(), choices.today());
    return !dates.fits(choices.raceDate());
  }

  private List<String> offers(StartChoices choices) {
    if (!choices.byRace() || choices.raceDate() == null || !isNear(choices)) {
      return List.of();
    }
    return choices.offers().stream().map(offer -> words(offer)).toList();
  }

  private String words(RaceDates.Offer offer) {
    Optional<Integer> later = Optional.of(offer.firstCycle()).filter(cycle -> cycle > 1);
    return later
        .map(cycle -> texts.get("start.offerCycle", cycle, formats.date(offer.start())))
        .orElseGet(() -> texts.get("start.offerToday"));
  }
}
