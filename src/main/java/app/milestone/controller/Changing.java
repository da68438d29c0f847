package app.milestone.controller;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalChange;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.session.Run;
import app.milestone.model.session.TestConsequences.ChangeGoal;
import app.milestone.model.session.TestConsequences.KeepGoal;
import app.milestone.model.session.TestConsequences.Question;
import app.milestone.model.session.TestConsequences.ReplaceBaseline;
import app.milestone.storage.Consequences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Collects what changes together with tests. */
final class Changing {
  private final LocalDate today;
  final List<Goal> goals = new ArrayList<>();
  private final List<UUID> removedGoals = new ArrayList<>();
  final List<PaceSource> sources = new ArrayList<>();
  final List<UUID> removedSources = new ArrayList<>();
  Run run;

  Changing(LocalDate today) {
    this.today = today;
  }

  void agree(Question question) {
    switch (question) {
      case ChangeGoal change -> change(change.change());
      case KeepGoal drop -> removedGoals.add(drop.goal().id());
      case ReplaceBaseline replace -> {
        run = replace.run();
        replace.goal().ifPresent(this::change);
      }
    }
  }

  private void change(GoalChange change) {
    goals.add(change.accepted(UUID.randomUUID(), today));
  }

  void remove(PaceSource source) {
    removedSources.add(source.id());
  }

  Consequences consequences() {
    return new Consequences(
        run == null ? List.of() : List.of(run), goals, removedGoals, sources, removedSources);
  }
}
