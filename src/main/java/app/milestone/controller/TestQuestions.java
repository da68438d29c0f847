package app.milestone.controller;

import app.milestone.controller.Dialogs.Answer;
import app.milestone.controller.Dialogs.Kind;
import app.milestone.model.pace.GoalChange;
import app.milestone.model.session.TestConsequences.ChangeGoal;
import app.milestone.model.session.TestConsequences.KeepGoal;
import app.milestone.model.session.TestConsequences.Question;
import app.milestone.model.session.TestConsequences.ReplaceBaseline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Asks what only the runner decides when a test changes, before anything is written. */
final class TestQuestions {
  private final Dialogs dialogs;
  private final Texts texts;

  TestQuestions(Dialogs dialogs, Texts texts) {
    this.dialogs = dialogs;
    this.texts = texts;
  }

  /** Asks one after the other; nothing happens when one of them is cancelled. */
  void ask(List<Question> questions, Formats formats, Consumer<List<Question>> whenAnswered) {
    ask(questions, List.of(), formats, whenAnswered);
  }

  private void ask(
      List<Question> left,
      List<Question> agreed,
      Formats formats,
      Consumer<List<Question>> whenAnswered) {
    if (left.isEmpty()) {
      whenAnswered.accept(agreed);
      return;
    }
    Question question = left.getFirst();
    List<Question> rest = left.subList(1, left.size());
    List<Question> more = new ArrayList<>(agreed);
    more.add(question);
    Runnable yes = () -> ask(rest, more, formats, whenAnswered);
    Runnable no = () -> ask(rest, agreed, formats, whenAnswered);
    switch (question) {
      case ChangeGoal change -> change(change.change(), formats, yes, no);
      case KeepGoal keep -> keep(formats.time(keep.goal().value()), yes, no);
      case ReplaceBaseline replace -> replace(replace, formats, yes, no);
    }
  }

  private void change(GoalChange change, Formats formats, Runnable yes, Runnable no) {
    String before = formats.time(change.goal().value());
    String after = formats.time(change.proposed());
    ask(
        texts.get("test.ask.changeTitle", before, after),
        texts.get(change.goesBackwards() ? "test.ask.changeBack" : "test.ask.changeText"),
        texts.get("test.ask.keep", before),
        texts.get("test.ask.change", after),
        yes,
        no);
  }

  private void keep(String value, Runnable drop, Runnable keep) {
    ask(
        texts.get("test.ask.orphanTitle", value),
        texts.get("test.ask.orphanText"),
        texts.get("test.ask.keep", value),
        texts.get("test.ask.drop"),
        drop,
        keep);
  }

  private void replace(ReplaceBaseline replace, Formats formats, Runnable yes, Runnable no) {
    String mile = formats.time(replace.baseline().time());
    String target =
        replace
            .goal()
            .map(
                change ->
                    texts.get(
                        "test.ask.replaceTarget",
                        formats.time(change.goal().value()),
                        formats.time(change.proposed())))
            .orElseGet(() -> texts.get("test.ask.replaceText"));
    ask(
        texts.get("test.ask.replaceTitle", mile),
        target,
        texts.get("test.ask.keepEstimate"),
        texts.get("test.ask.replace", mile),
        yes,
        no);
  }

  private void ask(
      String title, String text, String noText, String yesText, Runnable yes, Runnable no) {
    dialogs.ask(
        title,
        text,
        List.of(
            Answer.cancel(texts.get("app.cancel")),
            new Answer(noText, Kind.PLAIN, no),
            new Answer(yesText, Kind.PRIMARY, yes)));
  }
}
