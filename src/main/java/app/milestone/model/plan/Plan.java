package app.milestone.model.plan;

import app.milestone.model.race.TestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A training plan without dates: cycles of weeks of days.
 *
 * <p>Day number = (cycle - 1) × cycleDays + (week - 1) × 7 + day. The last week of a cycle may be
 * partial.
 *
 * @param id stable name, such as "fastest-mile"
 * @param description what it is for, one or two sentences
 * @param credit whom to thank; may be empty
 * @param language language tag of all its texts
 * @param cycles how often the cycle is run
 * @param cycleDays days of one cycle
 * @param options what can be chosen when starting
 * @param before a session before Day 1, such as a baseline test
 * @param beforeDays how many days before Day 1 it is best done; 0 without one
 * @param slots what stands on which day of the week; together they fill every day
 */
public record Plan(
    String id,
    String name,
    String description,
    String credit,
    String language,
    int cycles,
    int cycleDays,
    List<PlanOption> options,
    Optional<Prescription> before,
    int beforeDays,
    List<Slot> slots) {

  public Plan {
    Objects.requireNonNull(description);
    Objects.requireNonNull(credit);
    Objects.requireNonNull(language);
    Objects.requireNonNull(before);
    options = List.copyOf(options);
    slots = List.copyOf(slots);
    if (id.isBlank() || name.isBlank() || cycles < 1 || cycleDays < 1 || beforeDays < 0) {
      throw new IllegalArgumentException("plan " + id);
    }
  }

  /** Weeks of one cycle, the last of which may be partial. */
  public int weeks() {
    return (cycleDays + 6) / 7;
  }

  /** All days of the plan. */
  public int length() {
    return cycles * cycleDays;
  }

  /** The days as printed. */
  public List<PlanDay> days() {
    return days(Set.of());
  }

  /** The days with every option chosen, or as printed. */
  public List<PlanDay> days(boolean allOptions) {
    return days(
        allOptions ? options.stream().map(PlanOption::key).collect(Collectors.toSet()) : Set.of());
  }

  /** The days with the options of these keys chosen. */
  public List<PlanDay> days(Set<String> chosen) {
    List<PlanDay> days = new ArrayList<>();
    for (int number = 1; number <= length(); number++) {
      days.add(day(number, chosen));
    }
    return List.copyOf(days);
  }

  private PlanDay day(int number, Set<String> chosen) {
    int cycle = (number - 1) / cycleDays + 1;
    int inCycle = (number - 1) % cycleDays;
    int week = inCycle / 7 + 1;
    int day = inCycle % 7 + 1;
    for (Slot slot : slots) {
      Optional<Prescription> content =
          slot.days().contains(day) ? slot.content(cycle, week, chosen) : Optional.empty();
      if (content.isPresent()) {
        return new PlanDay(number, cycle, week, day, slot.keyOn(week, day), content.get());
      }
    }
    throw new IllegalStateException("plan " + id + " has nothing on day " + number);
  }

  /** Number of the last day that holds this test, as printed: the retest. */
  public Optional<Integer> lastTest(TestKind kind) {
    return days().stream()
        .filter(day -> day.prescription().test().filter(test -> test == kind).isPresent())
        .map(PlanDay::number)
        .reduce((_, later) -> later);
  }

  /** Days of the week, from 1, that hold hard sessions in the given week of the first cycle. */
  public List<Integer> hardDays(int week) {
    List<PlanDay> days = days();
    return IntStream.range(0, days.size())
        .mapToObj(days::get)
        .filter(day -> day.cycle() == 1 && day.week() == week && day.prescription().hard())
        .map(PlanDay::day)
        .toList();
  }
}
