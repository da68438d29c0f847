package app.milestone.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place in the week, with what stands there by week and by cycle; the first variant that matches
 * counts.
 *
 * @param key stable name of the slot, unique in its plan
 * @param days days of the week, from 1 to 7, ascending
 */
public record Slot(String key, List<Integer> days, List<Variant> variants) {
  public Slot {
    days = List.copyOf(days);
    variants = List.copyOf(variants);
    if (key.isBlank() || days.isEmpty() || variants.isEmpty()) {
      throw new IllegalArgumentException("a slot needs a key, days and variants");
    }
  }

  /**
   * What stands in a slot under a condition.
   *
   * @param weeks weeks of a cycle for which it holds; empty for all
   * @param cycles cycles for which it holds; empty for all
   * @param option key of the option that must be chosen for it; empty if none
   */
  public record Variant(
      Set<Integer> weeks, Set<Integer> cycles, Optional<String> option, Prescription content) {
    public Variant {
      weeks = Set.copyOf(weeks);
      cycles = Set.copyOf(cycles);
    }

    boolean holds(int cycle, int week, Set<String> options) {
      return (weeks.isEmpty() || weeks.contains(week))
          && (cycles.isEmpty() || cycles.contains(cycle))
          && (option.isEmpty() || options.contains(option.get()));
    }
  }

  /** What stands here in a week of a cycle, if anything does. */
  public Optional<Prescription> content(int cycle, int week, Set<String> options) {
    return variants.stream()
        .filter(variant -> variant.holds(cycle, week, options))
        .map(Variant::content)
        .findFirst();
  }

  String keyOn(int week, int day) {
    return key + "-w" + week + (days.size() > 1 ? "d" + day : "");
  }
}
