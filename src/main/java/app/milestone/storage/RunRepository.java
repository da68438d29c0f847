package app.milestone.storage;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.session.Pause;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.settings.Settings;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the runs of plans with their sessions and pauses. */
public final class RunRepository {
  private final Database database;

  public RunRepository(Database database) {
    this.database = database;
  }

  /** The run that is not stopped, if there is one. */
  public Optional<Run> active() {
    return database.read(RunRows::active);
  }

  /** All runs, oldest first. */
  public List<Run> all() {
    return database.read(sql -> sql.list("select * from run order by start, id", RunRows::run));
  }

  /** The runs with a session on the days from {@code from} to before {@code until}. */
  public List<Run> between(LocalDate from, LocalDate until) {
    String query =
        """
        select * from run
        where exists (select 1 from session
          where session.run = run.uuid and session.date >= ? and session.date < ?)
        order by start, id
        """;
    return database.read(sql -> sql.list(query, RunRows::run, from, until));
  }

  public Optional<Run> find(UUID run) {
    return database.read(sql -> sql.first("select * from run where uuid = ?", RunRows::run, run));
  }

  /** The plan file as it was when the run was started. */
  public String planText(UUID run) {
    return database.read(sql -> sql.text("select plan from run where uuid = ?", run));
  }

  /** The sessions of a run, ordered by the date they stand on. */
  public List<PlannedSession> sessions(UUID run) {
    return database.read(sql -> RunRows.sessions(sql, run));
  }

  public Optional<PlannedSession> session(UUID session) {
    return database.read(sql -> RunRows.session(sql, session));
  }

  public List<Pause> pauses(UUID run) {
    return database.read(sql -> RunRows.pauses(sql, run));
  }

  /** Starts a run; a run that is still active is stopped today. */
  public void start(UndoStep step, RunStart start, LocalDate today) {
    database.write(step, sql -> start(sql, start, today));
  }

  /** The same together with settings that were chosen along with it. */
  public void start(UndoStep step, RunStart start, Settings settings, LocalDate today) {
    database.write(
        step,
        sql -> {
          SettingsRepository.save(sql, settings);
          start(sql, start, today);
        });
  }

  private static void start(Sql sql, RunStart start, LocalDate today) throws SQLException {
    sql.run("update run set stopped = ? where stopped is null", today);
    if (start.baseline().isPresent()) {
      TestRows.save(sql, start.baseline().get());
    }
    if (start.fiveK().isPresent()) {
      TestRows.save(sql, start.fiveK().get().test());
    }
    RunRows.insert(sql, start.run(), start.planText());
    saveParts(sql, start);
  }

  private static void saveParts(Sql sql, RunStart start) throws SQLException {
    for (PlannedSession session : start.sessions()) {
      RunRows.save(sql, session);
    }
    for (Goal goal : start.goals()) {
      GoalRows.save(sql, goal);
    }
    for (PaceSource source : start.sources()) {
      GoalRows.save(sql, source);
    }
    if (start.baselineLog().isPresent()) {
      LogRows.save(sql, start.baselineLog().get());
    }
    if (start.fiveK().isPresent()) {
      LogRows.save(sql, start.fiveK().get().entry());
    }
  }

  /**
   * Changes the dates of a run. What was entered for a session but not ticked follows it to its new
   * date; whatever was ticked or skipped stays.
   */
  public void reschedule(UndoStep step, Reschedule change) {
    database.write(
        step,
        sql -> {
          RunRows.update(sql, change.run());
          for (UUID session : change.removed()) {
            sql.run("delete from session where uuid = ?", session);
          }
          for (PlannedSession session : change.saved()) {
            LogRows.follow(sql, session);
            RunRows.save(sql, session);
          }
          RunRows.savePauses(sql, change.run().id(), change.pauses());
        });
  }

  /** Saves the run itself, not its sessions. */
  public void save(UndoStep step, Run run) {
    database.write(step, sql -> RunRows.update(sql, run));
  }

  /** Ends a run on that day. */
  public void stop(UndoStep step, UUID run, LocalDate day) {
    database.write(step, sql -> sql.run("update run set stopped = ? where uuid = ?", day, run));
  }
}
