package app.milestone.transfer;

import app.milestone.model.plan.PlanOption;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.Slot;
import app.milestone.transfer.PlanProblem.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the schedule of a plan file and makes sure that each day has exactly one session. */
final class SlotReader {
  private static final List<String> CONDITIONS = List.of("weeks", "cycles", "option");

  private final SessionReader sessions;
  private final Problems problems;
  private final Set<String> options;
  private final int cycles;
  private final int cycleDays;
  private final Map<String, Node> places = new HashMap<>();

  SlotReader(
      SessionReader sessions,
      Problems problems,
      List<PlanOption> options,
      int cycles,
      int cycleDays) {
    this.sessions = sessions;
    this.problems = problems;
    this.options = new HashSet<>(options.stream().map(PlanOption::key).toList());
    this.cycles = cycles;
    this.cycleDays = cycleDays;
  }

  static boolean isKey(String text) {
    return text.matches("[a-z0-9][a-z0-9-]{0,39}");
  }

  List<Slot> slots(Fields plan) {
    if (!plan.has("schedule")) {
      problems.add(plan.node(), Kind.MISSING, "schedule");
      return List.of();
    }
    List<Slot> slots = new ArrayList<>();
    for (Node node : plan.list("schedule")) {
      slot(Fields.of(node, "schedule", problems)).ifPresent(slots::add);
    }
    if (problems.isEmpty()) {
      check(slots, Set.of(), plan.orHere("schedule"));
      check(slots, options, plan.orHere("schedule"));
    }
    return slots;
  }

  private Optional<Slot> slot(Fields own) {
    List<String> keys = new ArrayList<>(List.of("key", "day", "variants"));
    keys.addAll(SessionReader.KEYS);
    Fields fields = sessions.inherited(own.only(keys));
    String key = fields.required("key", 40);
    if (!key.equals("?") && !isKey(key)) {
      problems.add(fields.orHere("key"), Kind.BAD_KEY, key);
    } else if (!key.equals("?") && places.putIfAbsent(key, own.node()) != null) {
      problems.add(fields.orHere("key"), Kind.SLOT_TWICE, key);
    }
    if (!fields.has("day")) {
      problems.add(fields.node(), Kind.MISSING, "day");
    }
    List<Integer> days = List.copyOf(numbers(fields, "day", Math.min(7, cycleDays)));
    List<Slot.Variant> variants = variants(fields);
    return days.isEmpty() || variants.isEmpty()
        ? Optional.empty()
        : Optional.of(new Slot(key, days, variants));
  }

  private List<Slot.Variant> variants(Fields slot) {
    Fields base = slot.without(List.of("key", "day", "variants"));
    if (!slot.has("variants")) {
      return List.of(
          new Slot.Variant(Set.of(), Set.of(), Optional.empty(), sessions.session(base)));
    }
    List<String> keys = new ArrayList<>(CONDITIONS);
    keys.addAll(SessionReader.KEYS);
    List<Slot.Variant> variants = new ArrayList<>();
    for (Node node : slot.list("variants")) {
      Fields own = Fields.of(node, "variants", problems).only(keys);
      variants.add(variant(own, sessions.inherited(own).over(base)));
    }
    return variants;
  }

  private Slot.Variant variant(Fields own, Fields merged) {
    Optional<String> option = own.word("option");
    if (option.isPresent() && !options.contains(option.get())) {
      problems.add(own.orHere("option"), Kind.UNKNOWN_OPTION, option.get());
    }
    Prescription content = sessions.session(merged.without(CONDITIONS));
    return new Slot.Variant(
        numbers(own, "weeks", (cycleDays + 6) / 7),
        numbers(own, "cycles", cycles),
        option,
        content);
  }

  /** Numbers written as {@code 3}, {@code 1-3}, {@code 1, 5} or a list of these. */
  private Set<Integer> numbers(Fields fields, String key, int most) {
    Set<Integer> numbers = new TreeSet<>();
    Optional<Node> node = fields.get(key);
    if (node.isPresent() && node.get() instanceof SequenceNode list) {
      for (Node entry : list.getValue()) {
        fields.scalar(entry, key).ifPresent(text -> numbers(entry, key, text, most, numbers));
      }
    } else {
      fields.word(key).ifPresent(text -> numbers(node.get(), key, text, most, numbers));
    }
    return numbers;
  }

  private void numbers(Node node, String key, String text, int most, Set<Integer> numbers) {
    for (String part : text.split("\\s*,\\s*", -1)) {
      String[] ends = part.split("\\s*[-–]\\s*", -1);
      boolean readable = Arrays.stream(ends).allMatch(end -> end.matches("\\d{1,4}"));
      if (ends.length > 2 || !readable) {
        problems.add(node, Kind.BAD_NUMBERS, key, text);
        return;
      }
      int from = Integer.parseInt(ends[0]);
      int to = Integer.parseInt(ends[ends.length - 1]);
      if (from < 1 || to > most || to < from) {
        problems.add(node, Kind.NUMBER_OUTSIDE, key, part, String.valueOf(most));
        return;
      }
      for (int number = from; number <= to; number++) {
        numbers.add(number);
      }
    }
  }

  private void check(List<Slot> slots, Set<String> chosen, Node schedule) {
    for (int number = 0; number < cycles * cycleDays; number++) {
      int cycle = number / cycleDays + 1;
      int week = number % cycleDays / 7 + 1;
      int day = number % cycleDays % 7 + 1;
      List<Slot> here =
          slots.stream()
              .filter(slot -> slot.days().contains(day))
              .filter(slot -> slot.content(cycle, week, chosen).isPresent())
              .toList();
      if (here.isEmpty()) {
        problems.add(schedule, Kind.DAY_EMPTY, "" + day, "" + week, "" + cycle);
        return;
      }
      if (here.size() > 1) {
        String other = here.getFirst().key();
        Node node = places.get(here.get(1).key());
        problems.add(node, Kind.DAY_TAKEN, "" + day, "" + week, "" + cycle, other);
        return;
      }
    }
  }
}
