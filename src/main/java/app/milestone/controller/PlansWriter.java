package app.milestone.controller;

import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Plan;
import app.milestone.model.plan.PlanDay;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.SessionType;
import app.milestone.model.session.RunProgress;
import app.milestone.model.session.RunStart;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes plans as cards and week by week. */
final class PlansWriter {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(target|goal)}");

  private final Optional<RunProgress> active;
  private final Paces paces;
  private final LocalDate today;
  private final Texts texts;
  private final Formats formats;
  private final ResultWords words;

  PlansWriter(CalendarData data, Texts texts, Formats formats) {
    active = data.progress();
    paces = data.paces();
    today = data.today();
    this.texts = texts;
    this.formats = formats;
    words = new ResultWords(texts, formats);
  }

  PlansPage.Card card(LibraryPlan library) {
    Plan plan = library.plan();
    Optional<RunProgress> run = active.filter(it -> it.run().planId().equals(library.key()));
    int days = run.map(RunProgress::dayCount).orElse(1);
    int day = run.map(it -> Math.clamp(passed(it), 0, days)).orElse(0);
    return new PlansPage.Card(
        library.key(),
        plan.name(),
        subtitle(plan),
        plan.description(),
        facts(plan),
        run.isPresent(),
        run.filter(RunProgress::isOver).isPresent(),
        run.map(it -> dayText(it, day, days)).orElse(""),
        run.map(it -> texts.get("plans.ends", formats.date(it.lastDay()))).orElse(""),
        (double) day / days,
        run.flatMap(it -> it.schedule().lastTest()).isPresent(),
        library.customId().isPresent());
  }

  private int passed(RunProgress run) {
    return (int) (today.toEpochDay() - run.firstDay().toEpochDay()) + 1;
  }

  private String dayText(RunProgress run, int day, int days) {
    return day < 1
        ? texts.get("plans.starts", formats.date(run.firstDay()))
        : texts.get("plans.dayOf", day, days);
  }

  private String subtitle(Plan plan) {
    if (plan.cycleDays() % 7 != 0) {
      return texts.get("plans.daysLong", plan.length());
    }
    return plan.cycles() > 1
        ? texts.get("plans.cycles", plan.cycles(), plan.weeks())
        : texts.get("plans.weeks", plan.weeks());
  }

  private List<String> facts(Plan plan) {
    long trained =
        plan.days().stream()
            .filter(day -> day.cycle() == 1 && day.week() == 1)
            .filter(day -> day.prescription().type() != SessionType.REST)
            .count();
    String often = trained == 7 ? texts.get("plans.everyDay") : texts.get("plans.often", trained);
    String length =
        plan.length() % 7 == 0
            ? texts.get("plans.weeks", plan.length() / 7)
            : texts.get("plans.days", plan.length());
    return List.of(length, often);
  }

  PlansPage.Preview preview(LibraryPlan library) {
    Plan plan = library.plan();
    DayOfWeek first =
        active
            .filter(run -> run.run().planId().equals(library.key()))
            .map(run -> run.run().start())
            .orElse(RunStart.suggestedStart(today))
            .getDayOfWeek();
    List<PlansPage.Head> heads =
        IntStream.rangeClosed(1, Math.min(7, plan.cycleDays()))
            .mapToObj(
                day ->
                    new PlansPage.Head(
                        formats.dates().weekday(first.plus(day - 1L)),
                        texts.get("plans.dayNumber", day)))
            .toList();
    return new PlansPage.Preview(
        texts.get("plans.weekByWeek", plan.name()),
        paces.goalMile().map(goal -> texts.get("plans.withPaces", formats.time(goal))).orElse(""),
        plan.cycles() > 1 ? texts.get("plans.repeats", plan.weeks(), plan.cycles()) : "",
        heads,
        weeks(plan));
  }

  private List<PlansPage.Week> weeks(Plan plan) {
    List<PlanDay> all = plan.days();
    List<PlansPage.Week> weeks = new ArrayList<>();
    for (int week = 1; week <= plan.weeks(); week++) {
      int number = week;
      List<PlansPage.Day> days =
          all.stream()
              .filter(day -> day.cycle() == 1 && day.week() == number)
              .map(day -> day(day, all))
              .toList();
      weeks.add(new PlansPage.Week(Integer.toString(week), days));
    }
    return weeks;
  }

  private PlansPage.Day day(PlanDay day, List<PlanDay> all) {
    Prescription content = day.prescription();
    List<PlanDay> same =
        all.stream().filter(it -> it.week() == day.week() && it.day() == day.day()).toList();
    boolean differs =
        same.stream().anyMatch(it -> !it.prescription().summary().equals(content.summary()));
    List<PlansPage.Part> parts = new ArrayList<>();
    if (differs) {
      for (PlanDay one : same) {
        String line = parts.isEmpty() ? "" : "\n";
        parts.add(new PlansPage.Part(line + texts.get("plans.inCycle", one.cycle()) + " ", false));
        parts.addAll(parts(one.prescription()));
      }
    } else {
      parts.addAll(parts(content));
    }
    String all0 = parts.stream().map(PlansPage.Part::text).collect(Collectors.joining());
    String spoken = new SpokenWords(texts).of(all0.replace('\n', ' '));
    return new PlansPage.Day(
        content.type(),
        differs
            ? texts.get("app.type." + content.type().name().toLowerCase(java.util.Locale.ROOT))
            : content.title(),
        parts,
        texts.get("plans.spoken.day", content.title(), spoken));
  }

  private List<PlansPage.Part> parts(Prescription content) {
    String text = content.summary().isEmpty() ? content.headline() : content.summary();
    List<PlansPage.Part> parts = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    int at = 0;
    while (matcher.find()) {
      add(parts, text.substring(at, matcher.start()), false);
      add(parts, filled(matcher.group(1), content), true);
      at = matcher.end();
    }
    add(parts, text.substring(at), false);
    return parts;
  }

  private static void add(List<PlansPage.Part> parts, String text, boolean strong) {
    if (!text.isEmpty()) {
      parts.add(new PlansPage.Part(text, strong));
    }
  }

  private String filled(String placeholder, Prescription content) {
    return placeholder.equals("target")
        ? words.target(content, paces)
        : paces.goalMile().map(formats::time).orElse(Formats.NONE);
  }
}
