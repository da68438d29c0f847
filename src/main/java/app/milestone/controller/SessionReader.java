package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.PlannedSession;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.Season;
import app.milestone.storage.SeasonRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what the inspector shows; runs on the data's thread alone. */
final class SessionReader {
  private final SeasonRepository seasons;
  private final RunRepository runs;
  private final LogRepository logs;
  private final Clock clock;

  SessionReader(SeasonRepository seasons, RunRepository runs, LogRepository logs, Clock clock) {
    this.seasons = seasons;
    this.runs = runs;
    this.logs = logs;
    this.clock = clock;
  }

  SessionLoad load(Shown shown) {
    return switch (shown) {
      case Shown.Planned planned -> planned(planned.id());
      case Shown.Entry entry -> entry(entry.id());
      case Shown.Day day -> day(day.date(), seasons.load());
    };
  }

  private SessionLoad planned(UUID id) {
    Optional<PlannedSession> session = runs.session(id);
    if (session.isEmpty()) {
      Season season = seasons.load();
      return day(today(season), season);
    }
    Season season = seasons.load(session.get().runId());
    return loaded(season, session.get().date(), session, logs.forPlanned(id));
  }

  private SessionLoad entry(UUID id) {
    Optional<LogEntry> entry = logs.find(id);
    if (entry.isPresent() && entry.get().plannedId().isPresent()) {
      return planned(entry.get().plannedId().get());
    }
    Season season = seasons.load();
    return entry
        .map(log -> loaded(season, log.date(), Optional.empty(), entry))
        .orElseGet(() -> day(today(season), season));
  }

  private SessionLoad day(LocalDate date, Season season) {
    Optional<PlannedSession> session =
        season.sessions().stream()
            .filter(planned -> planned.date().equals(date))
            .min(Comparator.comparing(planned -> planned.content().type() == SessionType.REST));
    boolean isRest =
        session.map(planned -> planned.content().type() == SessionType.REST).orElse(true);
    Optional<LogEntry> extra = isRest ? extras(date).stream().findFirst() : Optional.empty();
    if (extra.isPresent()) {
      return loaded(season, date, Optional.empty(), extra);
    }
    return loaded(season, date, session, session.flatMap(planned -> logs.forPlanned(planned.id())));
  }

  /** A session of that kind which stands on the day and is not ticked off or skipped. */
  Optional<PlannedSession> open(LocalDate date, SessionType type) {
    return seasons.load().sessions().stream()
        .filter(session -> session.date().equals(date) && session.content().type() == type)
        .filter(
            session ->
                logs.forPlanned(session.id())
                    .map(entry -> entry.state() == LogState.OPEN)
                    .orElse(true))
        .findFirst();
  }

  private List<LogEntry> extras(LocalDate date) {
    return logs.between(date, date.plusDays(1)).stream().filter(LogEntry::isExtra).toList();
  }

  private SessionLoad loaded(
      Season season, LocalDate date, Optional<PlannedSession> session, Optional<LogEntry> entry) {
    List<LogEntry> all = logs.between(date, date.plusDays(1));
    SessionLoad load =
        new SessionLoad(today(season), date, season, session, entry, all, Optional.empty());
    return load.type().equals(Optional.of(SessionType.HILLS))
        ? load.withLastHills(lastHills(season, date))
        : load;
  }

  private Optional<LogEntry> lastHills(Season season, LocalDate before) {
    return season.sessions().stream()
        .map(PlannedSession::date)
        .min(Comparator.naturalOrder())
        .flatMap(from -> logs.lastHills(from, before));
  }

  private LocalDate today(Season season) {
    return season.settings().dayOf(ZonedDateTime.now(clock));
  }
}
