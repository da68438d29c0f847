package app.milestone.controller;

import app.milestone.model.session.Pause;
import app.milestone.model.session.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes the forms for breaks: rest days, pausing and going on. */
final class BreakForms {
  private static final int MOST_DAYS = 365;
  private static final int USUAL_PAUSE_DAYS = 7;

  private final DraftWriter writer;
  private final Texts texts;
  private final DateFormats dates;

  BreakForms(DraftWriter writer) {
    this.writer = writer;
    texts = writer.texts();
    dates = writer.dates();
  }

  RescheduleForm insert() {
    FormField.Amount days =
        new FormField.Amount(
            texts.get("schedule.restDays"), texts.get("schedule.days"), String.valueOf(1));
    FormField.Day from = new FormField.Day(texts.get("schedule.beforeDay"), firstDay());
    return writer.form(
        RescheduleKind.INSERT, List.of(days, from), () -> insert(days, from.value.get()));
  }

  private LocalDate firstDay() {
    return writer.chosen().isBefore(writer.today()) ? writer.today() : writer.chosen();
  }

  private RescheduleDraft insert(FormField.Amount field, LocalDate from) {
    OptionalInt days = days(field.text.get());
    if (days.isEmpty()) {
      return RescheduleDraft.wrong(field, texts.get("schedule.writeDays", MOST_DAYS));
    }
    if (from == null) {
      return RescheduleDraft.waiting();
    }
    Proposal proposal = writer.schedule().insertRestDays(from, days.getAsInt());
    return writer.draft(proposal, List.of(), texts.get("schedule.nothingFrom", dates.date(from)));
  }

  private static OptionalInt days(String text) {
    String digits = text.strip();
    if (!digits.matches("[0-9]{1,3}")) {
      return OptionalInt.empty();
    }
    int days = Integer.parseInt(digits);
    return days >= 1 && days <= MOST_DAYS ? OptionalInt.of(days) : OptionalInt.empty();
  }

  RescheduleForm pause(Supplier<UUID> ids) {
    UUID id = ids.get();
    FormField.Day from = new FormField.Day(texts.get("schedule.firstPaused"), firstDay());
    FormField.Choice length =
        new FormField.Choice(
            texts.get("schedule.pauseLength"),
            List.of(texts.get("schedule.untilResume"), texts.get("schedule.untilDay")),
            0);
    FormField.Day until =
        new FormField.Day(texts.get("schedule.firstBack"), firstDay().plusDays(USUAL_PAUSE_DAYS));
    until.shown.bind(length.chosen.isEqualTo(1));
    return writer.form(
        RescheduleKind.PAUSE,
        List.of(from, length, until),
        () -> pause(id, from.value.get(), until, length.chosen.get() == 0));
  }

  private RescheduleDraft pause(UUID id, LocalDate from, FormField.Day until, boolean open) {
    LocalDate back = until.value.get();
    if (from == null || !open && back == null) {
      return RescheduleDraft.waiting();
    }
    if (!open && !back.isAfter(from)) {
      return RescheduleDraft.wrong(until, texts.get("schedule.laterDay", dates.date(from)));
    }
    Proposal proposal =
        writer.schedule().pause(id, from, open ? Optional.empty() : Optional.of(back));
    String words =
        open
            ? texts.get("schedule.pausesOpen", dates.date(from))
            : texts.get("schedule.pauses", dates.date(from), dates.date(back));
    return writer.draft(proposal, List.of(words), texts.get("schedule.pauseTaken"));
  }

  RescheduleForm resume() {
    LocalDate from =
        writer.schedule().pauses().stream()
            .filter(pause -> isAhead(pause, writer.today()))
            .map(Pause::from)
            .findFirst()
            .filter(day -> day.isAfter(writer.today()))
            .orElse(writer.today());
    FormField.Day on = new FormField.Day(texts.get("schedule.firstBack"), from);
    return writer.form(RescheduleKind.RESUME, List.of(on), () -> resume(on.value.get()));
  }

  /** Whether a pause lasts beyond a day. */
  static boolean isAhead(Pause pause, LocalDate day) {
    return pause.until().map(until -> until.isAfter(day)).orElse(true);
  }

  private RescheduleDraft resume(LocalDate on) {
    if (on == null) {
      return RescheduleDraft.waiting();
    }
    Proposal proposal = writer.schedule().resume(on);
    return writer.draft(
        proposal,
        List.of(texts.get("schedule.resumes", dates.date(on))),
        texts.get("schedule.noPause", dates.date(on)));
  }
}
