package app.milestone.controller;

import app.milestone.model.plan.PlanOption;
import app.milestone.model.plan.SessionType;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Proposal;
import app.milestone.model.session.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the forms for a whole run: other dates and options, stopping, taking up again. */
final class RunForms {
  private final DraftWriter writer;
  private final Texts texts;
  private final DateFormats dates;

  RunForms(DraftWriter writer) {
    this.writer = writer;
    texts = writer.texts();
    dates = writer.dates();
  }

  RescheduleForm dates() {
    Schedule schedule = writer.schedule();
    Optional<LocalDate> test = schedule.lastTest().map(PlannedSession::date);
    FormField.Choice by =
        new FormField.Choice(
            texts.get("schedule.datesBy"),
            List.of(texts.get("schedule.byStart"), texts.get("schedule.byRace")),
            0);
    FormField.Day start = new FormField.Day(texts.get("schedule.dayOne"), schedule.run().start());
    FormField.Day race =
        new FormField.Day(texts.get("schedule.raceDay"), test.orElse(schedule.run().start()));
    by.shown.set(test.isPresent());
    start.shown.bind(by.chosen.isEqualTo(0));
    race.shown.bind(by.chosen.isEqualTo(1));
    Map<String, FormField.Check> options = options(schedule);
    List<FormField> fields = new ArrayList<>(List.of(by, start, race));
    fields.addAll(options.values());
    FormField.Check later =
        new FormField.Check(
            texts.get("schedule.laterCycle"), texts.get("schedule.laterCycleHelp"), false);
    fields.add(later);
    return writer.form(
        RescheduleKind.DATES,
        fields,
        () -> dates(by.chosen.get() == 0, start.value.get(), race.value.get(), later, options));
  }

  private Map<String, FormField.Check> options(Schedule schedule) {
    Map<String, FormField.Check> checks = new TreeMap<>();
    writer
        .plan()
        .ifPresent(
            plan -> {
              Set<String> chosen = schedule.chosenOptions(plan);
              for (PlanOption option : plan.options()) {
                boolean on = chosen.contains(option.key());
                checks.put(
                    option.key(), new FormField.Check(option.name(), option.description(), on));
              }
            });
    return checks;
  }

  private RescheduleDraft dates(
      boolean byStart,
      LocalDate start,
      LocalDate race,
      FormField.Check later,
      Map<String, FormField.Check> options) {
    if (byStart ? start == null : race == null) {
      return RescheduleDraft.waiting();
    }
    Schedule schedule = writer.schedule();
    Optional<Integer> cycle = byStart ? Optional.empty() : schedule.laterCycle(race);
    later.shown.set(cycle.isPresent());
    Proposal moved =
        cycle
            .filter(_ -> later.on.get())
            .map(one -> schedule.changeRaceDate(race, one, entered()))
            .orElseGet(() -> byStart ? schedule.changeStart(start) : schedule.changeRaceDate(race));
    return draft(withOptions(moved, options));
  }

  private Set<UUID> entered() {
    return writer.progress().logs().stream()
        .flatMap(log -> log.plannedId().stream())
        .collect(Collectors.toSet());
  }

  private RescheduleDraft draft(Proposal proposal) {
    List<String> parts = new ArrayList<>();
    long left = proposal.removed().stream().filter(RunForms::isTraining).count();
    if (left > 0) {
      parts.add(texts.get("schedule.leftOut", left));
    }
    proposal
        .newStart()
        .ifPresent(day -> parts.add(texts.get("schedule.startMoves", dates.date(day))));
    if (!proposal.refilled().isEmpty()) {
      parts.add(texts.get("schedule.refilled", proposal.refilled().size()));
    }
    return writer.draft(proposal, parts, texts.get("schedule.sameDates"));
  }

  private Proposal withOptions(Proposal moved, Map<String, FormField.Check> options) {
    Set<String> chosen =
        options.entrySet().stream()
            .filter(option -> option.getValue().on.get())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return writer
        .plan()
        .filter(plan -> !moved.before().chosenOptions(plan).equals(chosen))
        .map(plan -> moved.then(after -> after.changeOptions(plan, chosen)))
        .orElse(moved);
  }

  RescheduleForm stop() {
    RescheduleDraft draft = stopped();
    return writer.form(RescheduleKind.STOP, List.of(), () -> draft);
  }

  private RescheduleDraft stopped() {
    Schedule schedule = writer.schedule();
    long open =
        schedule.sessions().stream()
            .filter(session -> schedule.isMovable(session) && isDue(session))
            .count();
    List<String> parts =
        List.of(
            texts.get("schedule.stops", writer.progress().run().planName()),
            texts.get("schedule.leave", open));
    return writer.draft(schedule.stop(), parts, texts.get("schedule.stoppedAlready"));
  }

  private boolean isDue(PlannedSession session) {
    return isTraining(session) && !session.date().isBefore(writer.today());
  }

  private static boolean isTraining(PlannedSession session) {
    return session.content().type() != SessionType.REST;
  }

  RescheduleForm again() {
    RescheduleDraft draft = startedAgain();
    return writer.form(RescheduleKind.AGAIN, List.of(), () -> draft);
  }

  private RescheduleDraft startedAgain() {
    Schedule schedule = writer.schedule();
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("schedule.startsAgain", schedule.run().planName()));
    schedule
        .nextUnlogged()
        .filter(one -> one.date().isBefore(writer.today()))
        .ifPresent(
            one ->
                parts.add(
                    texts.get(
                        "schedule.standsToday", one.content().title(), dates.date(one.date()))));
    return writer.draft(schedule.startAgain(), parts, texts.get("schedule.activeAlready"));
  }
}
