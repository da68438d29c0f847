package app.milestone.controller;

import app.milestone.model.plan.Plan;
import app.milestone.model.plan.PlanDay;
import app.milestone.model.session.WeekOrder;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes the week of a plan on the weekdays on which it will be run. */
final class StartWeeks {
  private final Texts texts;
  private final DateFormats dates;

  StartWeeks(Texts texts, DateFormats dates) {
    this.texts = texts;
    this.dates = dates;
  }

  StartPage.Week week(StartParts parts) {
    Plan plan = parts.choices().plan();
    WeekOrder order = parts.choices().order();
    DayOfWeek first = parts.started().run().start().getDayOfWeek();
    int days = Math.min(7, plan.cycleDays());
    List<StartPage.Day> shown = new ArrayList<>();
    for (int position = 1; position <= days; position++) {
      int planDay = days < 7 ? position : order.dayAt(position);
      day(plan, planDay).map(day -> day(day, first)).ifPresent(shown::add);
    }
    for (int i = 0; i < shown.size(); i++) {
      shown.set(i, placed(shown.get(i), i + 1, first));
    }
    List<String> warnings = new WarningWords(texts, dates).now(parts.started().warnings());
    return new StartPage.Week(shown, sentence(plan, order, first), String.join(". ", warnings));
  }

  private static Optional<PlanDay> day(Plan plan, int number) {
    return plan.days().stream()
        .filter(day -> day.cycle() == 1 && day.week() == 1 && day.day() == number)
        .findFirst();
  }

  private StartPage.Day day(PlanDay day, DayOfWeek first) {
    return new StartPage.Day(
        0,
        dates.weekday(first),
        Integer.toString(day.day()),
        day.prescription().type(),
        day.prescription().title(),
        "");
  }

  private StartPage.Day placed(StartPage.Day day, int position, DayOfWeek first) {
    DayOfWeek weekday = first.plus(position - 1L);
    return new StartPage.Day(
        position,
        dates.weekday(weekday),
        day.number(),
        day.type(),
        day.title(),
        texts.get("start.spoken.day", dates.longWeekday(weekday), day.number(), day.title()));
  }

  private String sentence(Plan plan, WeekOrder order, DayOfWeek first) {
    List<Integer> hard =
        plan.days().stream()
            .filter(day -> day.prescription().hard())
            .map(day -> order.positionOf(day.day()))
            .distinct()
            .sorted()
            .toList();
    if (hard.isEmpty()) {
      return texts.get("start.noHardRuns");
    }
    String days = joined(hard.stream().map(day -> dates.weekday(first.plus(day - 1L))).toList());
    boolean neighbours =
        IntStream.range(0, hard.size())
            .anyMatch(
                i ->
                    i + 1 < hard.size()
                        ? hard.get(i + 1) - hard.get(i) == 1
                        : hard.get(i) == 7 && hard.getFirst() == 1);
    return texts.get(neighbours ? "start.hardRuns" : "start.hardRunsApart", days);
  }

  private String joined(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : texts.get(
            "start.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }
}
