package app.milestone.controller;

import app.milestone.controller.RescheduleDraft.Save;
import app.milestone.model.plan.Plan;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Proposal;
import app.milestone.model.session.RunProgress;
import app.milestone.model.session.Schedule;
import app.milestone.storage.Reschedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the forms of one run and writes what they would change.
 *
 * @param data what was read about the run
 * @param plan the plan it was started from, where its file can still be read
 * @param chosen the day chosen in the calendar
 */
record DraftWriter(CalendarData data, Optional<Plan> plan, LocalDate chosen, Texts texts) {
  DateFormats dates() {
    return new DateFormats(texts.locale());
  }

  LocalDate today() {
    return data.today();
  }

  RunProgress progress() {
    return data.progress().orElseThrow();
  }

  Schedule schedule() {
    return progress().schedule();
  }

  RescheduleForm form(
      RescheduleKind kind, List<FormField> fields, Supplier<RescheduleDraft> drafts) {
    RescheduleForm.Words words =
        new RescheduleForm.Words(
            texts.get("schedule.title." + kind.key()),
            texts.get("schedule.action." + kind.key()),
            today());
    return new RescheduleForm(kind, words, fields, drafts);
  }

  /** A change of dates: some words of its own, then what moves. */
  RescheduleDraft draft(Proposal proposal, List<String> first, String whyNothing) {
    if (proposal.isEmpty()) {
      return RescheduleDraft.nothing(whyNothing);
    }
    ProposalWords words = new ProposalWords(texts, dates());
    List<String> parts = new ArrayList<>(first);
    parts.addAll(words.facts(proposal));
    return new RescheduleDraft(
        words.sentence(parts),
        words.warnings(proposal),
        List.of(),
        Optional.empty(),
        Optional.of(new Save.Dates(change(proposal))));
  }

  private static Reschedule change(Proposal proposal) {
    List<PlannedSession> saved = new ArrayList<>(proposal.changed());
    saved.addAll(proposal.added());
    return new Reschedule(
        proposal.run(),
        saved,
        proposal.removed().stream().map(PlannedSession::id).toList(),
        proposal.pauses());
  }
}
