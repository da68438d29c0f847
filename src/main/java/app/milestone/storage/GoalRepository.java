package app.milestone.storage;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.PaceSource;
import java.util.List;
import java.util.UUID;

/** Keeps the dated history of goals and pace sources of each run. */
public final class GoalRepository {
  private final Database database;

  public GoalRepository(Database database) {
    this.database = database;
  }

  /** The goals of a run by the day they were set. */
  public List<Goal> forRun(UUID run) {
    return database.read(sql -> GoalRows.goals(sql, run));
  }

  /** The pace sources of a run by their first day. */
  public List<PaceSource> paceSources(UUID run) {
    return database.read(sql -> GoalRows.paceSources(sql, run));
  }

  public void add(UndoStep step, Goal goal) {
    database.write(step, sql -> GoalRows.save(sql, goal));
  }

  public void add(UndoStep step, PaceSource source) {
    database.write(step, sql -> GoalRows.save(sql, source));
  }

  /** Saves several changes of goals, pace sources and runs as one step. */
  public void save(UndoStep step, Consequences changes) {
    database.write(step, changes::apply);
  }
}
