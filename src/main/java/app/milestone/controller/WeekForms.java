package app.milestone.controller;

import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Proposal;
import app.milestone.model.session.Proposal.Move;
import app.milestone.model.session.WeekLabel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the forms for weeks: redoing one, going on where it stopped, swapping weekdays. */
final class WeekForms {
  private final DraftWriter writer;
  private final Texts texts;
  private final DateFormats dates;

  WeekForms(DraftWriter writer) {
    this.writer = writer;
    texts = writer.texts();
    dates = writer.dates();
  }

  RescheduleForm redo(Supplier<UUID> ids) {
    RescheduleDraft draft =
        writer
            .progress()
            .weekOn(writer.chosen())
            .map(label -> redo(label, ids))
            .orElseGet(() -> RescheduleDraft.nothing(texts.get("schedule.noWeek")));
    return writer.form(RescheduleKind.REDO, List.of(), () -> draft);
  }

  private RescheduleDraft redo(WeekLabel label, Supplier<UUID> ids) {
    Proposal proposal = writer.schedule().redoWeek(label.cycle(), label.week(), ids);
    String first =
        proposal.added().stream()
            .map(PlannedSession::date)
            .min(Comparator.naturalOrder())
            .map(dates::date)
            .orElse("");
    String words = texts.get("schedule.redone", label.cycle(), label.week(), first);
    return writer.draft(proposal, List.of(words), texts.get("schedule.noWeek"));
  }

  RescheduleForm continueToday() {
    RescheduleDraft draft = continued();
    return writer.form(RescheduleKind.CONTINUE, List.of(), () -> draft);
  }

  private RescheduleDraft continued() {
    Optional<PlannedSession> next = writer.schedule().nextUnlogged();
    String whyNothing =
        next.map(one -> texts.get("schedule.nothingLeftBehind", title(one), date(one)))
            .orElseGet(() -> texts.get("schedule.nothingLeft"));
    Proposal proposal = writer.schedule().continueToday();
    return writer.draft(proposal, goesOn(proposal, next), whyNothing);
  }

  private List<String> goesOn(Proposal proposal, Optional<PlannedSession> next) {
    List<String> parts = new ArrayList<>();
    if (proposal.changesPauses()) {
      parts.add(texts.get("schedule.pauseEnds"));
    }
    next.filter(one -> one.date().isBefore(writer.today()))
        .ifPresent(one -> parts.add(texts.get("schedule.standsToday", title(one), date(one))));
    return parts;
  }

  private static String title(PlannedSession session) {
    return session.content().title();
  }

  private String date(PlannedSession session) {
    return dates.date(session.date());
  }

  RescheduleForm swap() {
    List<DayOfWeek> week =
        IntStream.range(0, 7).mapToObj(day -> dates.firstWeekday().plus(day)).toList();
    List<String> words = week.stream().map(dates::weekday).toList();
    int chosen = week.indexOf(writer.chosen().getDayOfWeek());
    FormField.Choice one = new FormField.Choice(texts.get("schedule.swapOne"), words, chosen);
    FormField.Choice other =
        new FormField.Choice(texts.get("schedule.swapOther"), words, (chosen + 1) % 7);
    return writer.form(
        RescheduleKind.SWAP,
        List.of(one, other),
        () -> swap(week.get(one.chosen.get()), week.get(other.chosen.get()), other));
  }

  private RescheduleDraft swap(DayOfWeek one, DayOfWeek other, FormField field) {
    if (one == other) {
      return RescheduleDraft.wrong(field, texts.get("schedule.twoWeekdays"));
    }
    Proposal proposal = writer.schedule().swapWeekdays(one, other);
    LocalDate first =
        proposal.moves().stream()
            .flatMap(WeekForms::days)
            .min(Comparator.naturalOrder())
            .orElse(writer.today());
    String words =
        texts.get(
            "schedule.swaps", dates.longWeekday(one), dates.longWeekday(other), dates.date(first));
    return writer.draft(proposal, List.of(words), texts.get("schedule.nothingToSwap"));
  }

  private static Stream<LocalDate> days(Move move) {
    return Stream.of(move.session().date(), move.to());
  }
}
