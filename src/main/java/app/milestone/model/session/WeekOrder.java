package app.milestone.model.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * On which day of a week each day of the plan is run.
 *
 * @param days the day of the plan, 1 to 7, that stands on the first, second, ... day of the week
 */
public record WeekOrder(List<Integer> days) {
  /** As in the plan. */
  public static final WeekOrder PRINTED =
      new WeekOrder(IntStream.rangeClosed(1, 7).boxed().toList());

  public WeekOrder {
    days = List.copyOf(days);
    if (!days.stream().sorted().toList().equals(IntStream.rangeClosed(1, 7).boxed().toList())) {
      throw new IllegalArgumentException("week order " + days);
    }
  }

  /** With two days of the week swapped, both from 1 to 7. */
  public WeekOrder swapped(int position, int other) {
    List<Integer> changed = new ArrayList<>(days);
    Collections.swap(changed, position - 1, other - 1);
    return new WeekOrder(changed);
  }

  /** The day of the plan that stands on a day of the week, both from 1 to 7. */
  public int dayAt(int position) {
    return days.get(position - 1);
  }

  /** The day of the week on which a day of the plan stands, both from 1 to 7. */
  public int positionOf(int day) {
    return days.indexOf(day) + 1;
  }
}
