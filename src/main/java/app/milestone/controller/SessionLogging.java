package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.SkipReason;
import app.milestone.model.session.Status;
import app.milestone.storage.LogRepository;
import app.milestone.storage.UndoStep;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Writes what a person says of a session; runs on the data's thread alone. */
final class SessionLogging {
  /** What came of an act. */
  sealed interface Outcome {
    /** Nothing was to be done, as on a rest day. */
    record Nothing() implements Outcome {}

    /** It was saved; the step says what. */
    record Saved(UndoStep step, Shown shown) implements Outcome {}

    /** The plan asks for the same on that day. */
    record Twin(UUID plannedId, String title, LocalDate date, SessionType type)
        implements Outcome {}

    /** A test counts by its result alone. */
    record NeedsResult(UUID plannedId) implements Outcome {}
  }

  private final SessionReader reader;
  private final LogRepository logs;
  private final Texts texts;
  private final Clock clock;

  SessionLogging(SessionReader reader, LogRepository logs, Texts texts, Clock clock) {
    this.reader = reader;
    this.logs = logs;
    this.texts = texts;
    this.clock = clock;
  }

  Outcome toggle(UUID plannedId) {
    SessionLoad load = reader.load(new Shown.Planned(plannedId));
    return switch (load.status()) {
      case DONE, PARTLY, SKIPPED -> takeBack(plannedId);
      case PLANNED, MISSED, BEFORE_JOINED -> markDone(plannedId);
      case REST -> new Outcome.Nothing();
    };
  }

  Outcome markDone(UUID plannedId) {
    SessionLoad load = reader.load(new Shown.Planned(plannedId));
    if (load.planned().isEmpty() || load.status() == Status.REST) {
      return new Outcome.Nothing();
    }
    if (load.isTest()) {
      return new Outcome.NeedsResult(plannedId);
    }
    LogEntry entry = withEstimates(entry(load), load);
    boolean ahead = load.date().isAfter(load.today());
    String said = ahead ? "session.toastDoneAhead" : "session.toastDone";
    return save(said, load, entry.withState(LogState.DONE, now()));
  }

  private static LogEntry withEstimates(LogEntry entry, SessionLoad load) {
    Figures usual = load.estimate().map(SessionFacts::estimated).orElse(Figures.NONE);
    Figures figures = entry.figures();
    if (figures.seconds().isEmpty()) {
      figures = figures.withSeconds(usual.seconds(), usual.secondsEstimated());
    }
    if (figures.metres().isEmpty()) {
      figures = figures.withMetres(usual.metres(), usual.metresEstimated());
    }
    return entry.withFigures(figures);
  }

  /** Opens a session again; what was typed stays, what was filled in from the plan goes. */
  Outcome takeBack(UUID plannedId) {
    SessionLoad load = reader.load(new Shown.Planned(plannedId));
    if (load.entry().isEmpty() || load.test().isPresent()) {
      return load.isTest() && load.planned().isPresent()
          ? new Outcome.NeedsResult(plannedId)
          : new Outcome.Nothing();
    }
    Figures figures = load.entry().get().figures();
    if (figures.secondsEstimated()) {
      figures = figures.withSeconds(OptionalInt.empty(), false);
    }
    if (figures.metresEstimated()) {
      figures = figures.withMetres(OptionalInt.empty(), false);
    }
    LogEntry entry = load.entry().get().withFigures(figures);
    return save("session.toastBack", load, entry.withState(LogState.OPEN, now()));
  }

  Outcome partly(UUID plannedId, String note) {
    SessionLoad load = reader.load(new Shown.Planned(plannedId));
    if (load.planned().isEmpty() || load.isTest() || load.status() == Status.REST) {
      return new Outcome.Nothing();
    }
    LogEntry entry = noted(entry(load), note).withState(LogState.PARTLY, now());
    return save("session.toastPartly", load, entry);
  }

  Outcome skip(UUID plannedId, Optional<SkipReason> reason, String note) {
    SessionLoad load = reader.load(new Shown.Planned(plannedId));
    if (load.planned().isEmpty() || load.test().isPresent() || load.status() == Status.REST) {
      return new Outcome.Nothing();
    }
    LogEntry entry = noted(entry(load), note).withState(LogState.SKIPPED, now());
    return save("session.toastSkipped", load, entry.withSkipReason(reason));
  }

  private static LogEntry noted(LogEntry entry, String note) {
    String old = entry.figures().notes();
    String added = note.strip();
    if (added.isEmpty() || old.contains(added)) {
      return entry;
    }
    return entry.withFigures(entry.figures().withNotes(old.isEmpty() ? added : old + "\n" + added));
  }

  /** As {@link #addExtra}, unless a session of that kind is still open in the plan that day. */
  Outcome addExtraUnlessPlanned(LocalDate date, SessionType type) {
    return reader
        .open(date, type)
        .<Outcome>map(twin -> new Outcome.Twin(twin.id(), twin.content().title(), date, type))
        .orElseGet(() -> addExtra(date, type));
  }

  Outcome addExtra(LocalDate date, SessionType type) {
    SessionLoad load = reader.load(new Shown.Day(date));
    LogEntry entry =
        new LogEntry(
            UUID.randomUUID(),
            Optional.empty(),
            date,
            LogState.DONE,
            type,
            SessionHeads.typeName(texts, type),
            Optional.empty(),
            load.pacesInForce(),
            Figures.NONE,
            Optional.empty(),
            Optional.empty(),
            now());
    UndoStep step = UndoStep.of("session.toastExtra", entry.title(), date(date, load));
    logs.save(step, entry);
    return new Outcome.Saved(step, new Shown.Entry(entry.id()));
  }

  Outcome delete(UUID entryId) {
    SessionLoad load = reader.load(new Shown.Entry(entryId));
    if (load.entry().isEmpty()) {
      return new Outcome.Nothing();
    }
    LogEntry entry = load.entry().get();
    UndoStep step = UndoStep.of("session.toastDeleted", entry.title(), date(entry.date(), load));
    logs.delete(step, entryId);
    return new Outcome.Saved(step, new Shown.Day(entry.date()));
  }

  /** Saves what was typed; edits with the same key are one step of undo. */
  Outcome figures(Shown shown, Figures figures, String mergeKey) {
    SessionLoad load = reader.load(shown);
    if (load.isEmpty()) {
      return new Outcome.Nothing();
    }
    UndoStep step =
        UndoStep.of("session.undoEdit", load.title(), date(load.date(), load)).merging(mergeKey);
    logs.save(step, entry(load).withFigures(figures));
    return new Outcome.Saved(step, shown);
  }

  private Outcome save(String key, SessionLoad load, LogEntry entry) {
    UndoStep step = UndoStep.of(key, load.title(), date(load.date(), load));
    logs.save(step, entry);
    return new Outcome.Saved(step, load.shown());
  }

  private String date(LocalDate date, SessionLoad load) {
    return new Formats(texts, load.season().settings().units()).date(date);
  }

  /** The entry of the session, or a fresh one that keeps what is asked for today. */
  private LogEntry entry(SessionLoad load) {
    return load.entry().orElseGet(() -> fresh(load.planned().orElseThrow(), load));
  }

  private LogEntry fresh(PlannedSession session, SessionLoad load) {
    return new LogEntry(
        UUID.randomUUID(),
        Optional.of(session.id()),
        session.date(),
        LogState.OPEN,
        session.content().type(),
        session.content().title(),
        Optional.of(session.content()),
        load.paces(),
        Figures.NONE,
        Optional.empty(),
        Optional.empty(),
        now());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
