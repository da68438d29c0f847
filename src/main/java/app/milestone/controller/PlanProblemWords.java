package app.milestone.controller;

import app.milestone.transfer.PlanProblem;

/** Says what is wrong with a plan file, and where. */
final class PlanProblemWords {
  private final Texts texts;

  PlanProblemWords(Texts texts) {
    this.texts = texts;
  }

  /** {@code Line 14: unknown type “swim”; use strength, …}. */
  String say(PlanProblem problem) {
    String what = texts.get(problem.kind().messageKey(), problem.arguments().toArray());
    return texts.get("planFile.line", problem.line(), what);
  }
}
