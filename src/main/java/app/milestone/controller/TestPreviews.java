package app.milestone.controller;

import app.milestone.controller.TestPreview.Fact;
import app.milestone.controller.TestPreview.LapJudgement;
import app.milestone.controller.TestPreview.Way;
import app.milestone.model.pace.Equivalence;
import app.milestone.model.pace.ExpectedLine;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.Outcome;
import app.milestone.model.race.AgeGrade;
import app.milestone.model.race.Comparability;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.race.Variation;
import app.milestone.model.settings.Settings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out what a test would mean while it is typed. */
final class TestPreviews {
  private final Texts texts;
  private final TestPacing pacing;
  private final TestPaces paces;

  TestPreviews(Texts texts) {
    this.texts = texts;
    this.pacing = new TestPacing(texts);
    this.paces = new TestPaces(texts);
  }

  /** The preview; until the time can be read it shows the target and a dash. */
  TestPreview preview(TestLoad load, TestInput input, boolean sane, Formats formats) {
    LapJudgement laps = pacing.judge(input, formats);
    Optional<TestResult> test = sane ? input.test() : Optional.empty();
    if (test.isEmpty()) {
      return empty(load, input, laps, formats);
    }
    return load.kind() == TestKind.MILE
        ? mile(load, test.get(), laps, formats)
        : fiveK(load, test.get(), laps, formats);
  }

  private TestPreview empty(TestLoad load, TestInput input, LapJudgement laps, Formats formats) {
    Optional<Goal> goal = load.goal(input.date() == null ? load.today() : input.date());
    boolean mile = load.kind() == TestKind.MILE;
    String target =
        goal.filter(_ -> mile)
            .map(one -> texts.get("test.target", formats.time(one.value())))
            .orElse("");
    return new TestPreview(
        Formats.NONE,
        false,
        "",
        "",
        target,
        Optional.empty(),
        "",
        "",
        "",
        List.of(),
        List.of(),
        laps,
        Optional.empty());
  }

  private TestPreview mile(TestLoad load, TestResult test, LapJudgement laps, Formats formats) {
    Optional<TestResult> base = load.baseline();
    Optional<RaceTime> goal = load.goal(test.date()).map(Goal::value);
    boolean best = load.bestMile(load.today()).filter(test.time()::isFasterThan).isPresent();
    VariationWords words = new VariationWords(texts, formats);
    Optional<Variation> variation =
        base.flatMap(one -> variation(one, test, load.season().settings()));
    return new TestPreview(
        formats.time(test.time()),
        best,
        reached(load, test, goal, formats),
        base.map(one -> difference(one, test, formats)).orElse(""),
        base.isPresent() ? texts.get("test.thanBaseline") : firstWords(load),
        base.flatMap(one -> goal.map(target -> way(one, test, target, formats))),
        variation.map(words::verdict).orElse(""),
        variation.map(words::about).orElse(""),
        base.map(one -> flags(one, test)).orElse(""),
        mileFacts(load, test, goal, formats),
        ageNotes(load, test),
        laps,
        paces.afterMile(load, test, formats));
  }

  private String firstWords(TestLoad load) {
    boolean first =
        load.season().run().filter(run -> run.baselineTest().isEmpty()).isPresent()
            || load.isBaseline();
    return first ? texts.get("test.isBaseline") : "";
  }

  private String reached(TestLoad load, TestResult test, Optional<RaceTime> goal, Formats formats) {
    return goal.flatMap(target -> load.baseline().flatMap(base -> Outcome.of(base, test, target)))
        .filter(Outcome::reached)
        .map(
            outcome ->
                texts.get(
                    "test.reached",
                    formats.time(outcome.target()),
                    formats.seconds(outcome.beyondMillis())))
        .orElse("");
  }

  private String difference(TestResult base, TestResult test, Formats formats) {
    long faster = base.time().millisSlowerThan(test.time());
    if (Math.abs(faster) < 50) {
      return texts.get("test.same");
    }
    String key = faster > 0 ? "test.faster" : "test.slower";
    return texts.get(key, formats.seconds(Math.abs(faster)));
  }

  private Way way(TestResult base, TestResult test, RaceTime target, Formats formats) {
    Outcome outcome = new Outcome(base.time(), test.time(), target);
    String left =
        outcome.reached()
            ? texts.get("test.beyond", formats.seconds(outcome.beyondMillis()))
            : texts.get("test.toGo", formats.seconds(outcome.toGoMillis()));
    return new Way(outcome.progress(), formats.time(base.time()), left, formats.time(target));
  }

  private static Optional<Variation> variation(
      TestResult base, TestResult test, Settings settings) {
    return base.estimated() || test.estimated()
        ? Optional.empty()
        : Optional.of(Variation.between(base.time(), test.time(), settings.variation()));
  }

  private String flags(TestResult base, TestResult test) {
    Set<Comparability> found = Comparability.between(base, test);
    if (found.isEmpty()) {
      return "";
    }
    String list = EnumSet.copyOf(found).stream().map(this::flag).collect(Collectors.joining(", "));
    return texts.get("test.notComparable", list);
  }

  private String flag(Comparability flag) {
    return texts.get(
        switch (flag) {
          case SURFACE -> "test.flag.surface";
          case DISTANCE -> "test.flag.distance";
          case WIND -> "test.flag.wind";
          case HEAT -> "test.flag.heat";
          case ESTIMATED -> "test.flag.estimated";
        });
  }

  private List<Fact> mileFacts(
      TestLoad load, TestResult test, Optional<RaceTime> goal, Formats formats) {
    List<Fact> facts = new ArrayList<>();
    load.line(test.date()).ifPresent(line -> facts.add(expected(line, test, formats)));
    if (load.baseline().isEmpty() && !load.isBaseline() && load.season().run().isPresent()) {
      firstTarget(load, test, goal)
          .ifPresent(time -> facts.add(fact("test.newTarget", formats.time(time))));
    }
    facts.add(fact("test.pace", formats.exactPace(test.time().millis() / test.kind().metres())));
    facts.add(predictedFiveK(Equivalence.fiveKFromMile(test.time()), formats));
    grade(load, test)
        .ifPresent(
            grade ->
                facts.add(
                    fact(
                        "test.ageGrade",
                        texts.get("test.about", formats.percent(grade.percent() / 100, 1)))));
    return facts;
  }

  private Fact predictedFiveK(Equivalence.Estimate fiveK, Formats formats) {
    return fact(
        "test.predictedFiveK",
        texts.get(
            "test.aboutRange",
            formats.wholeTime(fiveK.time()),
            formats.wholeTime(fiveK.faster()),
            formats.wholeTime(fiveK.slower())));
  }

  private static Optional<RaceTime> firstTarget(
      TestLoad load, TestResult test, Optional<RaceTime> goal) {
    long gain = load.season().run().orElseThrow().gainMillis();
    boolean sensible = goal.isEmpty() && gain > 0 && gain < test.time().millis();
    return sensible ? Optional.of(Goal.gainValue(test.time(), gain)) : Optional.empty();
  }

  private Fact expected(ExpectedLine line, TestResult test, Formats formats) {
    long ahead = line.on(test.date()).millisSlowerThan(test.time());
    String key = ahead >= 0 ? "test.ahead" : "test.behind";
    return fact("test.expected", texts.get(key, formats.seconds(Math.abs(ahead))));
  }

  private Fact fact(String key, String value) {
    return new Fact(texts.get(key), value);
  }

  private static Optional<AgeGrade> grade(TestLoad load, TestResult test) {
    Settings settings = load.season().settings();
    if (settings.sex().isEmpty() || settings.birthYear().isEmpty()) {
      return Optional.empty();
    }
    int age = test.date().getYear() - settings.birthYear().getAsInt();
    return AgeGrade.covers(age)
        ? Optional.of(AgeGrade.of(test.time(), settings.sex().get(), age))
        : Optional.empty();
  }

  private List<String> ageNotes(TestLoad load, TestResult test) {
    return grade(load, test).filter(AgeGrade::rough).isPresent()
        ? List.of(texts.get("test.ageRough"))
        : List.of();
  }

  private TestPreview fiveK(TestLoad load, TestResult test, LapJudgement laps, Formats formats) {
    Optional<TestResult> before = load.measuredFiveK(test.date());
    boolean best =
        before.isPresent()
            && load.others().stream()
                .filter(one -> one.kind() == TestKind.FIVE_K && !one.estimated())
                .allMatch(one -> test.time().isFasterThan(one.time()));
    return new TestPreview(
        TestTimes.typed(test.time(), TestKind.FIVE_K, formats),
        best,
        "",
        before.map(one -> difference(one, test, formats)).orElse(""),
        before.map(one -> texts.get("test.thanFiveK", formats.wholeTime(one.time()))).orElse(""),
        Optional.empty(),
        "",
        "",
        before.map(one -> flags(one, test)).orElse(""),
        fiveKFacts(test, formats),
        List.of(rule(test, formats)),
        laps,
        paces.afterFiveK(load, test, formats));
  }

  private List<Fact> fiveKFacts(TestResult test, Formats formats) {
    Equivalence.Estimate mile = Equivalence.mileFromFiveK(test.time());
    String range =
        texts.get("test.range", formats.wholeTime(mile.faster()), formats.wholeTime(mile.slower()));
    return List.of(
        fact("test.pace", formats.exactPace(test.time().millis() / test.kind().metres())),
        fact("test.mileFromFiveK", texts.get("test.about", formats.wholeTime(mile.time()))),
        fact("test.mileRange", range));
  }

  private String rule(TestResult test, Formats formats) {
    return texts.get(
        "test.rule",
        formats.time(Goal.fiveKPacePerMile(test.time())),
        formats.time(Goal.fiveKRuleValue(test.time())));
  }
}
