package app.milestone.controller;

import app.milestone.controller.GoalChoice.Offer;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalAdvice;
import app.milestone.model.pace.GoalAdvice.Verdict;
import app.milestone.model.pace.GoalRule;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes the choice of a goal after a 5K. */
final class GoalChoices {
  private final Texts texts;

  GoalChoices(Texts texts) {
    this.texts = texts;
  }

  /** The choice after a new 5K, or once more where an edited one still has something to offer. */
  Optional<GoalChoice> of(TestLoad load, TestResult fiveK, Formats formats) {
    Optional<GoalChoice> choice = after(load, fiveK, formats);
    return load.isNew()
        ? choice
        : choice.filter(offered -> offered.adopt().isPresent() && isOpen(load, fiveK));
  }

  /** Whether the run goes on, no later 5K says more, and its goal is not that of this one. */
  private static boolean isOpen(TestLoad load, TestResult fiveK) {
    boolean goesOn =
        load.season().run().filter(run -> run.isActive() && run.retest().isEmpty()).isPresent();
    boolean newest =
        load.measuredFiveK(load.today())
            .filter(other -> other.date().isAfter(fiveK.date()))
            .isEmpty();
    Optional<UUID> source = load.goal(load.today()).flatMap(Goal::sourceTest);
    return goesOn && newest && !source.equals(Optional.of(fiveK.id()));
  }

  /** The choice; empty without a run that has a goal. */
  private Optional<GoalChoice> after(TestLoad load, TestResult fiveK, Formats formats) {
    return load.season().run().isEmpty()
        ? Optional.empty()
        : load.goal(load.today()).map(goal -> choice(load, fiveK, goal, formats));
  }

  private GoalChoice choice(TestLoad load, TestResult fiveK, Goal goal, Formats formats) {
    GoalAdvice advice = GoalAdvice.after(fiveK.time(), load.bestMile(fiveK.date()), goal.value());
    boolean again = advice.verdict() == Verdict.TEST_MILE_AGAIN;
    boolean adoptable = advice.verdict() != Verdict.KEEP_CURRENT;
    String value = formats.time(advice.fiveKGoal());
    return new GoalChoice(
        texts.get("test.choice.title", TestTimes.typed(fiveK.time(), fiveK.kind(), formats)),
        said(advice, formats),
        List.of(inForce(load, goal, advice, formats), rule(advice, formats)),
        texts.get("test.choice.keep", formats.time(goal.value())),
        adoptable
            ? Optional.of(texts.get(again ? "test.choice.anyway" : "test.choice.adopt", value))
            : Optional.empty(),
        again ? Optional.of(texts.get("test.choice.again")) : Optional.empty());
  }

  private String said(GoalAdvice advice, Formats formats) {
    String best = advice.best().map(formats::time).orElse(Formats.NONE);
    String pace = formats.time(advice.pacePerMile());
    String goal = formats.time(advice.fiveKGoal());
    return switch (advice.verdict()) {
      case KEEP_CURRENT ->
          texts.get("test.choice.reserve", goal, best, formats.time(advice.current()));
      case TEST_MILE_AGAIN -> texts.get("test.choice.tooFast", pace, best);
      case FIVE_K_GOAL_IS_STRETCH -> texts.get("test.choice.stretch", goal);
      case FIVE_K_GOAL_IS_REALISTIC -> texts.get("test.choice.realistic", goal);
    };
  }

  private Offer inForce(TestLoad load, Goal goal, GoalAdvice advice, Formats formats) {
    return new Offer(
        texts.get("test.choice.inForce"),
        formats.time(goal.value()),
        tag(advice, advice.current()),
        true,
        List.of(origin(load, goal, formats)));
  }

  private String origin(TestLoad load, Goal goal, Formats formats) {
    Optional<RaceTime> source =
        load.season().tests().stream()
            .filter(test -> goal.sourceTest().equals(Optional.of(test.id())))
            .map(TestResult::time)
            .findFirst();
    if (goal.rule() == GoalRule.GAIN && source.isPresent()) {
      long gain = source.get().millisSlowerThan(goal.value());
      return texts.get(
          "test.choice.fromBaseline",
          formats.time(source.get()),
          formats.decimal(gain / 1000.0, gain % 1000 == 0 ? 0 : 1),
          formats.time(goal.value()));
    }
    String day = formats.date(goal.setOn());
    return goal.rule() == GoalRule.FIVE_K_RULE
        ? texts.get("test.choice.fromFiveK", day)
        : texts.get("test.choice.own", day);
  }

  private Offer rule(GoalAdvice advice, Formats formats) {
    List<String> lines = new ArrayList<>();
    String time = TestTimes.typed(advice.fiveK(), TestKind.FIVE_K, formats);
    lines.add(texts.get("test.choice.pace", time, formats.hundredths(advice.pacePerMile())));
    lines.add(
        texts.get(
            "test.choice.minus",
            formats.hundredths(advice.pacePerMile()),
            formats.hundredths(advice.fiveKGoal())));
    advice.best().ifPresent(best -> lines.add(texts.get("test.choice.best", formats.time(best))));
    return new Offer(
        texts.get("test.choice.rule"),
        formats.time(advice.fiveKGoal()),
        tag(advice, advice.fiveKGoal()),
        false,
        lines);
  }

  private String tag(GoalAdvice advice, RaceTime value) {
    if (!advice.offersBoth() || advice.realistic().equals(advice.stretch())) {
      return "";
    }
    return texts.get(
        value.equals(advice.stretch()) ? "test.choice.tagStretch" : "test.choice.tagRealistic");
  }
}
