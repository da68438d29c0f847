package app.milestone.storage;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.session.Run;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * What else changes together with a test, in the same transaction.
 *
 * @param runs existing runs that change, as those that now point at the test
 * @param goals goals to add, or to replace where the id exists
 * @param removedGoals ids of goals to remove
 * @param sources pace sources to add, or to replace where the id exists
 * @param removedSources ids of pace sources to remove
 */
public record Consequences(
    List<Run> runs,
    List<Goal> goals,
    List<UUID> removedGoals,
    List<PaceSource> sources,
    List<UUID> removedSources) {

  /** Nothing else changes. */
  public static final Consequences NONE =
      new Consequences(List.of(), List.of(), List.of(), List.of(), List.of());

  public Consequences {
    runs = List.copyOf(runs);
    goals = List.copyOf(goals);
    removedGoals = List.copyOf(removedGoals);
    sources = List.copyOf(sources);
    removedSources = List.copyOf(removedSources);
  }

  void apply(Sql sql) throws SQLException {
    for (UUID goal : removedGoals) {
      sql.run("delete from goal where uuid = ?", goal);
    }
    for (UUID source : removedSources) {
      sql.run("delete from pace_source where uuid = ?", source);
    }
    for (Run run : runs) {
      RunRows.update(sql, run);
    }
    for (Goal goal : goals) {
      GoalRows.save(sql, goal);
    }
    for (PaceSource source : sources) {
      GoalRows.save(sql, source);
    }
  }
}
