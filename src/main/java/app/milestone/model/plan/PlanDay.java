package app.milestone.model.plan;

import java.util.Objects;

/**
 * One day of a plan, with the variant that holds there.
 *
 * @param number day of the plan, from 1
 * @param cycle from 1
 * @param week within the cycle, from 1
 * @param day within the week, from 1 to 7
 * @param key stable name, unique within a cycle; the same key in another cycle is the same session
 */
public record PlanDay(
    int number, int cycle, int week, int day, String key, Prescription prescription) {
  public PlanDay {
    Objects.requireNonNull(key);
    Objects.requireNonNull(prescription);
    if (number < 1 || cycle < 1 || week < 1 || day < 1 || day > 7) {
      throw new IllegalArgumentException("day " + number + " " + cycle + " " + week + " " + day);
    }
  }
}
