package app.milestone.controller;

import app.milestone.model.plan.Plan;
import app.milestone.storage.CustomPlan;
import app.milestone.storage.PlanRepository;
import app.milestone.transfer.BuiltInPlans;
import app.milestone.transfer.PlanFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the plans of the program and those that the runner added together. */
public final class PlanLibrary {
  private final PlanRepository plans;

  public PlanLibrary(PlanRepository plans) {
    this.plans = plans;
  }

  /** All plans, those of the program first; reads the data. */
  List<LibraryPlan> all() {
    List<LibraryPlan> all = new ArrayList<>();
    for (Plan plan : BuiltInPlans.all()) {
      all.add(new LibraryPlan(plan, BuiltInPlans.text(plan.id()), Optional.empty()));
    }
    plans.all().forEach(custom -> read(custom).ifPresent(all::add));
    return List.copyOf(all);
  }

  /** Whether there is a plan of this key; reads the data. */
  public boolean holds(String key) {
    return all().stream().anyMatch(plan -> plan.key().equals(key));
  }

  private static Optional<LibraryPlan> read(CustomPlan custom) {
    return PlanFile.read(custom.text(), custom.name())
        .plan()
        .map(plan -> new LibraryPlan(keyed(plan, custom), custom.text(), Optional.of(custom.id())));
  }

  private static Plan keyed(Plan plan, CustomPlan custom) {
    return new Plan(
        custom.id().toString(),
        custom.name(),
        plan.description(),
        plan.credit(),
        plan.language(),
        plan.cycles(),
        plan.cycleDays(),
        plan.options(),
        plan.before(),
        plan.beforeDays(),
        plan.slots());
  }
}
