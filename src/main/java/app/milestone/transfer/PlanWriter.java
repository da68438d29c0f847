package app.milestone.transfer;

import app.milestone.model.plan.Plan;
import app.milestone.model.plan.PlanOption;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.SessionType;
import app.milestone.model.plan.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a plan as the text of a plan file. */
final class PlanWriter {
  private PlanWriter() {}

  static String write(Plan plan) {
    return new Dump(settings()).dumpToString(plan(plan));
  }

  private static DumpSettings settings() {
    return DumpSettings.builder()
        .setDefaultFlowStyle(FlowStyle.BLOCK)
        .setDereferenceAliases(true)
        .setIndent(2)
        .setIndicatorIndent(2)
        .setIndentWithIndicator(true)
        .setWidth(100)
        .build();
  }

  private static Map<String, Object> plan(Plan plan) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("milestonePlan", Integer.parseInt(PlanReader.VERSION));
    fields.put("id", plan.id());
    fields.put("language", plan.language());
    fields.put("name", plan.name());
    put(fields, "description", plan.description());
    put(fields, "credit", plan.credit());
    fields.put("cycles", plan.cycles());
    if (plan.cycleDays() % 7 == 0 && plan.weeks() <= 52) {
      fields.put("weeks", plan.weeks());
    } else {
      fields.put("daysPerCycle", plan.cycleDays());
    }
    options(fields, plan.options());
    plan.before().ifPresent(before -> fields.put("before", before(plan, before)));
    fields.put("schedule", plan.slots().stream().map(PlanWriter::slot).toList());
    return fields;
  }

  private static void options(Map<String, Object> fields, List<PlanOption> options) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (PlanOption option : options) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", option.name());
      put(one, "description", option.description());
      all.put(option.key(), one);
    }
    if (!all.isEmpty()) {
      fields.put("options", all);
    }
  }

  private static Map<String, Object> before(Plan plan, Prescription session) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("daysBefore", plan.beforeDays());
    fields.putAll(session(session));
    return fields;
  }

  private static Map<String, Object> slot(Slot slot) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("key", slot.key());
    fields.put("day", numbers(Set.copyOf(slot.days())));
    Slot.Variant first = slot.variants().getFirst();
    boolean always =
        slot.variants().size() == 1
            && first.weeks().isEmpty()
            && first.cycles().isEmpty()
            && first.option().isEmpty();
    if (always) {
      fields.putAll(session(first.content()));
    } else {
      fields.put("variants", slot.variants().stream().map(PlanWriter::variant).toList());
    }
    return fields;
  }

  private static Map<String, Object> variant(Slot.Variant variant) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (!variant.weeks().isEmpty()) {
      fields.put("weeks", numbers(variant.weeks()));
    }
    if (!variant.cycles().isEmpty()) {
      fields.put("cycles", numbers(variant.cycles()));
    }
    variant.option().ifPresent(option -> fields.put("option", option));
    fields.putAll(session(variant.content()));
    return fields;
  }

  private static Object numbers(Set<Integer> numbers) {
    return numbers.size() == 1
        ? numbers.iterator().next()
        : new ArrayList<>(new TreeSet<>(numbers));
  }

  private static Map<String, Object> session(Prescription session) {
    Map<String, Object> fields = new LinkedHashMap<>();
    SessionType type = session.type();
    fields.put("type", PlanWords.word(PlanWords.TYPES, type));
    fields.put("title", session.title());
    put(fields, "tile", session.tile());
    put(fields, "detail", session.detail());
    put(fields, "headline", session.headline());
    put(fields, "summary", session.summary());
    put(fields, "purpose", session.purpose());
    if (!session.advice().isEmpty()) {
      fields.put("advice", new ArrayList<>(session.advice()));
    }
    if (session.hard() != type.hard()) {
      fields.put("hard", session.hard());
    }
    if (!session.steps().isEmpty()) {
      fields.put("steps", StepWriter.steps(session.steps()));
    }
    return fields;
  }

  static void put(Map<String, Object> fields, String key, String text) {
    if (!text.isEmpty()) {
      fields.put(key, text);
    }
  }
}
