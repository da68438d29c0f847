package app.milestone.model.session;

import app.milestone.model.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts back from a race: Day 1 = race - (number of the retest day - 1).
 *
 * @param plan the plan to end with the race
 * @param order swapped days of the week
 * @param today the earliest Day 1
 */
public record RaceDates(Plan plan, WeekOrder order, LocalDate today) {

  /**
   * A way to prepare for the race.
   *
   * @param start date of Day 1
   * @param firstCycle cycle to begin with, from 1
   * @param raceIsLast whether the race takes the place of the retest; else it comes before the end
   */
  public record Offer(LocalDate start, int firstCycle, boolean raceIsLast) {}

  /** Day 1 of a plan that begins with this cycle and whose retest is the race. */
  public LocalDate start(LocalDate race, int firstCycle) {
    return race.minusDays(RunStart.testNumber(plan, order, firstCycle) - 1L);
  }

  /** Whether the whole plan fits before the race. */
  public boolean fits(LocalDate race) {
    return !start(race, 1).isBefore(today);
  }

  /**
   * The ways to prepare, the best first: the whole plan where it fits; else with a later cycle
   * first, as far as that fits, and starting today with the race before the end. A race in the past
   * has none.
   */
  public List<Offer> offers(LocalDate race) {
    if (race.isBefore(today)) {
      return List.of();
    }
    if (fits(race)) {
      return List.of(new Offer(start(race, 1), 1, true));
    }
    List<Offer> offers = new ArrayList<>();
    for (int cycle = 2; cycle <= plan.cycles(); cycle++) {
      if (!start(race, cycle).isBefore(today)) {
        offers.add(new Offer(start(race, cycle), cycle, true));
        break;
      }
    }
    offers.add(new Offer(today, 1, false));
    return List.copyOf(offers);
  }
}
