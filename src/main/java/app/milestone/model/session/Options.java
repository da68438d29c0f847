package app.milestone.model.session;

import app.milestone.model.plan.Plan;
import app.milestone.model.plan.PlanDay;
import app.milestone.model.plan.PlanOption;
import app.milestone.model.plan.Prescription;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the variants of the options of a plan in the place of each other. */
final class Options {
  private Options() {}

  /** Sessions whose content is none that the plan knows for their day stay as they are. */
  static List<PlannedSession> choose(Schedule schedule, Plan plan, Set<String> chosen) {
    List<PlanDay> wanted = plan.days(chosen);
    List<List<PlanDay>> known =
        Stream.concat(
                Stream.of(plan.days(false), plan.days(true)),
                plan.options().stream().map(option -> plan.days(Set.of(option.key()))))
            .toList();
    return schedule.changed(
        session ->
            known.stream().anyMatch(days -> isAsIn(days, session))
                ? content(wanted, session).map(value -> filled(session, value)).orElse(session)
                : session);
  }

  static Set<String> chosen(Schedule schedule, Plan plan) {
    List<PlanDay> printed = plan.days(false);
    return plan.options().stream()
        .map(PlanOption::key)
        .filter(key -> isChosen(schedule, printed, plan.days(Set.of(key))))
        .collect(Collectors.toSet());
  }

  private static boolean isChosen(Schedule schedule, List<PlanDay> printed, List<PlanDay> option) {
    return schedule.sessions().stream()
        .filter(schedule::isMovable)
        .anyMatch(session -> isAsIn(option, session) && !isAsIn(printed, session));
  }

  private static boolean isAsIn(List<PlanDay> days, PlannedSession session) {
    return content(days, session).equals(Optional.of(session.content()));
  }

  private static Optional<Prescription> content(List<PlanDay> days, PlannedSession session) {
    return days.stream()
        .filter(
            day ->
                day.cycle() == session.cycle()
                    && day.week() == session.week()
                    && day.day() == session.day())
        .map(PlanDay::prescription)
        .findFirst();
  }

  private static PlannedSession filled(PlannedSession session, Prescription content) {
    return new PlannedSession(
        session.id(),
        session.runId(),
        session.slotKey(),
        session.attempt(),
        session.cycle(),
        session.week(),
        session.day(),
        session.original(),
        session.scheduled(),
        session.date(),
        content);
  }
}
