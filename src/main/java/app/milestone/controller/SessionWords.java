package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.SkipReason;

/** Words for what can be chosen about a session. */
public final class SessionWords {
  private SessionWords() {}

  /** The word for a reason to skip. */
  public static String of(Texts texts, SkipReason reason) {
    return SessionActions.reason(texts, reason);
  }

  /** The word for a kind of session. */
  public static String of(Texts texts, SessionType type) {
    return SessionHeads.typeName(texts, type);
  }
}
