package app.milestone.controller;

import app.milestone.controller.ProgressPage.Tile;
import app.milestone.model.pace.Equivalence;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.Outcome;
import app.milestone.model.race.AgeGrade;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.Sex;
import app.milestone.model.race.TestResult;
import app.milestone.model.settings.Settings;
import java.util.List;
import java.util.Optional;

/** Writes the six figures above the chart. */
final class ProgressTiles {
  private final ProgressData data;
  private final Texts texts;
  private final Formats formats;

  private ProgressTiles(ProgressData data, Texts texts, Formats formats) {
    this.data = data;
    this.texts = texts;
    this.formats = formats;
  }

  static List<Tile> of(ProgressData data, Texts texts, Formats formats) {
    ProgressTiles tiles = new ProgressTiles(data, texts, formats);
    return List.of(
        tiles.baseline(),
        tiles.best(),
        tiles.target(),
        tiles.toGo(),
        tiles.ageGrade(),
        tiles.fiveK());
  }

  private Tile baseline() {
    String rule = texts.get("progress.baselineRule");
    return data.baseline()
        .map(
            test ->
                tile(
                    "progress.baseline",
                    formats.time(test.time()),
                    test.estimated()
                        ? texts.get("progress.estimatedOn", formats.date(test.date()))
                        : formats.date(test.date()),
                    rule))
        .orElseGet(() -> nothing("progress.baseline", rule));
  }

  private Tile best() {
    String rule = texts.get(data.allTime() ? "progress.bestEverRule" : "progress.bestRule");
    if (data.best().isEmpty()) {
      return nothing("progress.best", rule);
    }
    TestResult best = data.best().get();
    String date = formats.date(best.date());
    boolean isBaseline = data.baseline().map(TestResult::id).equals(Optional.of(best.id()));
    String detail = isBaseline ? texts.get("progress.baselineSoFar") : date;
    Tile tile = tile("progress.best", formats.time(best.time()), detail, rule);
    return data.baseline()
        .filter(baseline -> best.time().isFasterThan(baseline.time()))
        .map(baseline -> best.time().millisSlowerThan(baseline.time()))
        .map(gain -> tile.withGain(texts.get("progress.seconds", formats.delta(gain))))
        .orElse(tile);
  }

  private Tile target() {
    String rule = data.goal().map(this::targetRule).orElseGet(() -> texts.get("progress.noTarget"));
    return data.goal()
        .map(goal -> tile("progress.target", formats.time(goal.value()), byDay(), rule))
        .orElseGet(() -> nothing("progress.target", rule))
        .asTarget();
  }

  private String byDay() {
    return data.testDay().map(day -> texts.get("progress.by", formats.date(day))).orElse("");
  }

  private String targetRule(Goal goal) {
    return switch (goal.rule()) {
      case GAIN -> texts.get("progress.targetGainRule", gain(goal));
      case FIVE_K_RULE -> texts.get("progress.targetFiveKRule");
      case OWN -> texts.get("progress.targetOwnRule");
    };
  }

  private String gain(Goal goal) {
    return data.baseline()
        .map(baseline -> shortSeconds(baseline.time().millisSlowerThan(goal.value())))
        .orElse(Formats.NONE);
  }

  /** 30 for whole seconds, 30.5 otherwise. */
  private String shortSeconds(long millis) {
    return formats.decimal(millis / 1000.0, millis % 1000 == 0 ? 0 : 1);
  }

  private Tile toGo() {
    String rule = texts.get("progress.toGoRule");
    if (data.baseline().isEmpty() || data.goal().isEmpty() || data.newest().isEmpty()) {
      return nothing("progress.toGo", rule);
    }
    Outcome outcome =
        new Outcome(
            data.baseline().get().time(), data.newest().get().time(), data.goal().get().value());
    String number = formats.seconds(outcome.toGoMillis());
    String detail =
        data.baseline().get().estimated() ? texts.get("progress.toGoEstimated") : gained(outcome);
    return tile("progress.toGo", number, detail, rule).withUnit(texts.get("app.unit.s"));
  }

  private String gained(Outcome outcome) {
    if (outcome.reached()) {
      return texts.get("progress.reachedBy", formats.secondsWithUnit(outcome.beyondMillis()));
    }
    return outcome.gainedMillis() < 0
        ? texts.get("progress.slowerBy", formats.secondsWithUnit(-outcome.gainedMillis()))
        : texts.get(
            "progress.gainedOf",
            formats.percent(outcome.progress(), 0),
            shortSeconds(outcome.wantedMillis()));
  }

  private Tile ageGrade() {
    String rule = texts.get("progress.ageGradeRule");
    Settings settings = data.season().settings();
    if (settings.sex().isEmpty() || settings.birthYear().isEmpty()) {
      return tile("progress.ageGrade", Formats.NONE, missing(settings), rule).asLink();
    }
    if (data.best().flatMap(this::grade).isEmpty()) {
      return nothing("progress.ageGrade", rule);
    }
    TestResult best = data.best().get();
    AgeGrade grade = grade(best).orElseThrow();
    String number = formats.decimal(grade.percent(), 1);
    return tile("progress.ageGrade", number, ageDetail(best, grade), rule)
        .withUnit(texts.get("progress.percentSign"));
  }

  private String missing(Settings settings) {
    if (settings.birthYear().isPresent()) {
      return texts.get("progress.addSex");
    }
    return texts.get(
        settings.sex().isPresent() ? "progress.addBirthYear" : "progress.addSexAndBirthYear");
  }

  private String ageDetail(TestResult best, AgeGrade grade) {
    String who = texts.get("progress.who", sex(), age(best));
    if (grade.rough()) {
      return texts.get("progress.whoRough", who);
    }
    return data.baseline()
        .filter(baseline -> !baseline.id().equals(best.id()))
        .flatMap(this::grade)
        .map(before -> formats.percent(before.percent() / 100, 1))
        .map(before -> texts.get("progress.whoWas", who, before))
        .orElse(who);
  }

  private String sex() {
    boolean isWoman = data.season().settings().sex().equals(Optional.of(Sex.WOMAN));
    return texts.get(isWoman ? "progress.woman" : "progress.man");
  }

  private int age(TestResult test) {
    return test.date().getYear() - data.season().settings().birthYear().orElseThrow();
  }

  private Optional<AgeGrade> grade(TestResult test) {
    return AgeGrade.covers(age(test))
        ? Optional.of(
            AgeGrade.of(test.time(), data.season().settings().sex().orElseThrow(), age(test)))
        : Optional.empty();
  }

  private Tile fiveK() {
    return data.best()
        .map(best -> fiveK(best.time(), Equivalence.fiveKFromMile(best.time())))
        .orElseGet(() -> nothing("progress.predicted", texts.get("progress.fiveKRule")));
  }

  private Tile fiveK(RaceTime mile, Equivalence.Estimate fiveK) {
    String range =
        texts.get(
            "progress.fiveKRange",
            formats.wholeTime(fiveK.faster()),
            formats.wholeTime(fiveK.slower()));
    return tile(
        "progress.predicted",
        formats.wholeTime(fiveK.time()),
        texts.get("progress.fromMile", formats.time(mile)),
        texts.get("progress.fiveKRule") + " " + range);
  }

  private Tile tile(String key, String number, String detail, String rule) {
    return Tile.of(texts.get(key), number, detail, rule);
  }

  private Tile nothing(String key, String rule) {
    return tile(key, Formats.NONE, "", rule);
  }
}
