package app.milestone.controller;

import app.milestone.controller.Dialogs.Answer;
import app.milestone.controller.Dialogs.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks before a plan takes the place of another and before a changed text is dropped. */
final class PlanQuestions {
  private final Texts texts;
  private final Dialogs dialogs;

  PlanQuestions(Texts texts, Dialogs dialogs) {
    this.texts = texts;
    this.dialogs = dialogs;
  }

  /** Asks what to do with a plan that has the name of another, which may be replaced or not. */
  void sameName(String name, Optional<Runnable> replace, Runnable keepBoth) {
    List<Answer> answers = new ArrayList<>();
    answers.add(Answer.cancel(texts.get("app.cancel")));
    replace.ifPresent(act -> answers.add(new Answer(texts.get("plans.replace"), Kind.PLAIN, act)));
    answers.add(new Answer(texts.get("plans.keepBoth"), Kind.PRIMARY, keepBoth));
    dialogs.ask(
        texts.get("plans.sameTitle"), texts.get("plans.sameText", name), List.copyOf(answers));
  }

  /** Drops a text; asks first when it was changed. */
  void discard(String before, String now, Runnable act) {
    if (before.replace("\r", "").equals(now.replace("\r", ""))) {
      act.run(); // The field makes the ends of lines alike.
      return;
    }
    dialogs.ask(
        texts.get("plans.discardTitle"),
        texts.get("plans.discardText"),
        List.of(
            Answer.cancel(texts.get("plans.keepEditing")),
            new Answer(texts.get("plans.discard"), Kind.DANGER, act)));
  }
}
