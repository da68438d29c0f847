package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.MoveMode;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Proposal;
import app.milestone.model.session.RunProgress;
import app.milestone.model.session.Schedule;
import app.milestone.storage.Reschedule;
import app.milestone.storage.RunRepository;
import app.milestone.storage.UndoStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Moves single sessions: by drag, by keys, and by choosing a day. */
public final class MoveController {
  private final CalendarController calendar;
  private final RunRepository runs;
  private final Background background;
  private final Changes changes;
  private final Texts texts;
  private final DateFormats dates;
  private final Notices notices;

  /** Moves sessions of the calendar. */
  public MoveController(
      CalendarController calendar,
      RunRepository runs,
      Background background,
      Changes changes,
      Texts texts,
      Notices notices) {
    this.calendar = calendar;
    this.runs = runs;
    this.background = background;
    this.changes = changes;
    this.texts = texts;
    this.dates = new DateFormats(texts.locale());
    this.notices = notices;
  }

  private Optional<Schedule> schedule() {
    return calendar.state().progress.get().map(RunProgress::schedule);
  }

  /** Whether the session can be moved: it is planned in the active run and not in the log yet. */
  public boolean isMovable(UUID id) {
    return schedule()
        .filter(schedule -> schedule.find(id).filter(schedule::isMovable).isPresent())
        .isPresent();
  }

  /** What dropping the session on that day would do; empty where it cannot go. */
  public String dropText(UUID id, LocalDate to) {
    return schedule()
        .filter(schedule -> isInPlan(schedule, to))
        .flatMap(schedule -> best(schedule, id, to).map(mode -> dropText(schedule, mode, to)))
        .orElse("");
  }

  private String dropText(Schedule schedule, MoveMode mode, LocalDate to) {
    return mode == MoveMode.SWAP
        ? texts.get("calendar.swapWith", titles(schedule, to))
        : texts.get("calendar.moveHere");
  }

  private static boolean isInPlan(Schedule schedule, LocalDate day) {
    return !day.isBefore(firstDay(schedule)) && !day.isAfter(lastDay(schedule));
  }

  /** Day 1, or today while that lies ahead: a test may be run on any day until then. */
  private static LocalDate firstDay(Schedule schedule) {
    LocalDate start = schedule.run().start();
    return schedule.today().isBefore(start) ? schedule.today() : start;
  }

  private static LocalDate lastDay(Schedule schedule) {
    return schedule.lastDay().orElse(schedule.run().start()).plusDays(6);
  }

  private static Optional<MoveMode> best(Schedule schedule, UUID id, LocalDate to) {
    return schedule.moveModes(id, to).stream().findFirst();
  }

  private static String titles(Schedule schedule, LocalDate day) {
    List<String> titles =
        schedule.on(day).stream()
            .filter(schedule::isMovable)
            .map(session -> session.content().title())
            .toList();
    return String.join(", ", titles);
  }

  /** Moves or swaps in the best way, as dropping does; does nothing where it cannot go. */
  public void drop(UUID id, LocalDate to) {
    schedule()
        .filter(schedule -> isInPlan(schedule, to))
        .flatMap(schedule -> best(schedule, id, to))
        .ifPresent(mode -> move(id, to, mode));
  }

  /** Moves the chosen session so many days, as dropping it there does. */
  public void nudge(int days) {
    Optional<UUID> id = calendar.state().selected().get().plannedId();
    schedule()
        .ifPresent(
            schedule ->
                id.flatMap(schedule::find)
                    .filter(schedule::isMovable)
                    .ifPresent(session -> nudge(schedule, session, days)));
  }

  private void nudge(Schedule schedule, PlannedSession session, int days) {
    LocalDate to = session.date().plusDays(days);
    if (isInPlan(schedule, to)) {
      drop(session.id(), to);
    } else {
      String first = dates.date(firstDay(schedule));
      String last = dates.date(lastDay(schedule));
      notices.say(Notices.Kind.INFO, texts.get("calendar.notMoved", first, last));
    }
  }

  /** The days from today to the end of the plan, for the popover. */
  public List<MoveDay> days(UUID id) {
    Optional<Schedule> schedule = schedule();
    List<MoveDay> days = new ArrayList<>();
    if (schedule.isEmpty() || schedule.get().find(id).isEmpty()) {
      return days;
    }
    LocalDate today = schedule.get().today();
    LocalDate last = schedule.get().lastDay().orElse(today);
    LocalDate end = last.isBefore(today) ? today.plusDays(6) : last;
    for (LocalDate day = today; !day.isAfter(end); day = day.plusDays(1)) {
      List<MoveMode> modes = schedule.get().moveModes(id, day);
      if (!modes.isEmpty()) {
        days.add(day(schedule.get(), day, modes));
      }
    }
    return days;
  }

  private MoveDay day(Schedule schedule, LocalDate day, List<MoveMode> modes) {
    List<PlannedSession> there = schedule.on(day);
    String label = dates.date(day);
    return new MoveDay(
        day,
        day.equals(schedule.today()) ? texts.get("calendar.moveToday", label) : label,
        there.isEmpty()
            ? texts.get("calendar.moveFree")
            : String.join(", ", there.stream().map(one -> one.content().title()).toList()),
        there.stream().map(one -> one.content().type()).findFirst(),
        modes);
  }

  /** What the move would do and what would be unwise about it. */
  public MovePreview preview(UUID id, LocalDate to, MoveMode mode) {
    return schedule()
        .map(schedule -> schedule.move(id, to, mode))
        .map(proposal -> preview(proposal, id))
        .orElse(new MovePreview(List.of(), List.of()));
  }

  private MovePreview preview(Proposal proposal, UUID id) {
    List<String> facts = new ArrayList<>(moved(proposal, id));
    proposal
        .newEnd()
        .ifPresent(end -> facts.add(texts.get("calendar.moveNewEnd", dates.date(end))));
    proposal
        .newTestDate()
        .filter(_ -> proposal.after().lastTest().filter(test -> test.id().equals(id)).isEmpty())
        .ifPresent(day -> facts.add(texts.get("calendar.moveNewTest", dates.date(day))));
    return new MovePreview(facts, new WarningWords(texts, dates).would(proposal.warnings()));
  }

  /** Which sessions get another day, the chosen one first; of more than two, how many. */
  private List<String> moved(Proposal proposal, UUID id) {
    List<Proposal.Move> moves =
        proposal.trainingMoves().stream()
            .sorted(Comparator.comparing(move -> !move.session().id().equals(id)))
            .toList();
    if (moves.size() > 2) {
      ProposalWords words = new ProposalWords(texts, dates);
      return List.of(words.sentence(words.facts(proposal).subList(0, 1)));
    }
    return moves.stream().map(this::moved).toList();
  }

  private String moved(Proposal.Move move) {
    String title = move.session().content().title();
    return texts.get("calendar.moveFact", title, dates.date(move.to()));
  }

  /** Moves a session; one undo takes all of it back. */
  public void move(UUID id, LocalDate to, MoveMode mode) {
    Optional<Schedule> schedule = schedule();
    Optional<PlannedSession> session = schedule.flatMap(one -> one.find(id));
    if (session.isEmpty()) {
      return;
    }
    Proposal proposal = schedule.get().move(id, to, mode);
    if (proposal.isEmpty()) {
      return;
    }
    List<PlannedSession> saved = new ArrayList<>(proposal.changed());
    saved.addAll(proposal.added());
    Reschedule change =
        new Reschedule(
            proposal.run(),
            saved,
            proposal.removed().stream().map(PlannedSession::id).toList(),
            proposal.pauses());
    UndoStep step = UndoStep.of("calendar.undoMove", session.get().content().title());
    String said = said(proposal, schedule.get(), to, mode);
    background.<Void>run(
        () -> {
          runs.reschedule(step, change);
          return null;
        },
        _ -> moved(id, to, said),
        failure -> notices.notSaved(failure, () -> move(id, to, mode)));
  }

  private void moved(UUID id, LocalDate to, String said) {
    calendar.follow(to, id);
    changes.announce(Change.SESSIONS);
    notices.undoable(Notices.Kind.MOVED, said);
  }

  private String said(Proposal proposal, Schedule schedule, LocalDate to, MoveMode mode) {
    boolean swapped = mode == MoveMode.SWAP && hasTraining(schedule, to);
    String what =
        swapped
            ? texts.get("calendar.swapped", titles(schedule, to), dates.date(to))
            : texts.get("calendar.moved", dates.date(to));
    List<String> warnings = new WarningWords(texts, dates).now(proposal.warnings());
    return warnings.isEmpty()
        ? what
        : texts.get("calendar.movedWith", what, String.join(". ", warnings));
  }

  private static boolean hasTraining(Schedule schedule, LocalDate day) {
    return schedule.on(day).stream()
        .anyMatch(session -> session.content().type() != SessionType.REST);
  }
}
