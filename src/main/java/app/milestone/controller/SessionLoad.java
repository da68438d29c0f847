package app.milestone.controller;

import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Estimate;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.RunProgress;
import app.milestone.model.session.SlotComparison;
import app.milestone.model.session.Status;
import app.milestone.storage.Season;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Everything that the inspector shows of one session, read together.
 *
 * @param today the runner's day
 * @param date the day that is shown
 * @param season the run it belongs to, or the active one
 * @param planned the planned session; empty for an extra one and for an empty day
 * @param entry what was logged, if anything
 * @param dayEntries all entries of the day
 * @param lastHills the last hill session with timed climbs since the run began; empty where nothing
 *     is proposed from it
 */
record SessionLoad(
    LocalDate today,
    LocalDate date,
    Season season,
    Optional<PlannedSession> planned,
    Optional<LogEntry> entry,
    List<LogEntry> dayEntries,
    Optional<LogEntry> lastHills) {

  SessionLoad withLastHills(Optional<LogEntry> hills) {
    return new SessionLoad(today, date, season, planned, entry, dayEntries, hills);
  }

  /** What identifies it on the screen. */
  Shown shown() {
    return planned
        .<Shown>map(session -> new Shown.Planned(session.id()))
        .or(() -> entry.map(log -> new Shown.Entry(log.id())))
        .orElseGet(() -> new Shown.Day(date));
  }

  boolean isEmpty() {
    return planned.isEmpty() && entry.isEmpty();
  }

  /** What is asked for: as it was when it was logged, else as the plan stands. */
  Optional<Prescription> prescription() {
    return entry.flatMap(LogEntry::prescription).or(() -> planned.map(PlannedSession::content));
  }

  Optional<SessionType> type() {
    return planned.map(session -> session.content().type()).or(() -> entry.map(LogEntry::type));
  }

  String title() {
    return planned
        .map(session -> session.content().title())
        .or(() -> entry.map(LogEntry::title))
        .orElse("");
  }

  boolean isTest() {
    return type().equals(Optional.of(SessionType.TEST));
  }

  Optional<TestResult> test() {
    return entry
        .flatMap(LogEntry::testId)
        .flatMap(id -> season.tests().stream().filter(test -> test.id().equals(id)).findFirst());
  }

  /** The targets it was run with, else those in force: today's, or of a past day that day's. */
  Paces paces() {
    return entry.map(LogEntry::paces).orElseGet(this::pacesInForce);
  }

  Paces pacesInForce() {
    return Paces.inForce(season.goals(), season.sources(), date, today);
  }

  /** About how long and how far, if its paces are known. */
  Optional<Estimate> estimate() {
    Paces paces = paces();
    return prescription()
        .flatMap(
            asked ->
                asked.estimate(
                    target -> {
                      OptionalDouble pace = paces.millisPerMetre(target);
                      return pace.isPresent()
                          ? OptionalDouble.of(pace.getAsDouble())
                          : OptionalDouble.empty();
                    }));
  }

  Optional<RunProgress> progress() {
    return season
        .run()
        .map(
            run ->
                new RunProgress(run, season.sessions(), season.entries(), season.pauses(), today));
  }

  Status status() {
    if (planned.isPresent() && progress().isPresent()) {
      return progress().get().status(planned.get());
    }
    return entry.map(log -> said(log.state())).orElse(Status.REST);
  }

  private static Status said(LogState state) {
    return switch (state) {
      case OPEN -> Status.PLANNED;
      case DONE -> Status.DONE;
      case PARTLY -> Status.PARTLY;
      case SKIPPED -> Status.SKIPPED;
    };
  }

  /** The same session in an earlier cycle, if anything was done. */
  Optional<SlotComparison> cycleBefore() {
    return progress()
        .flatMap(run -> planned.flatMap(now -> SlotComparison.inEarlierCycle(run, now)));
  }
}
