package app.milestone.controller;

import app.milestone.controller.LogDetails.Arithmetic;
import app.milestone.controller.LogDetails.Fact;
import app.milestone.controller.LogDetails.Line;
import app.milestone.model.pace.Equivalence;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalAdvice;
import app.milestone.model.pace.Splits;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.Feeling;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import app.milestone.storage.LogRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what the panel beside the log says of one entry or of several. */
final class LogDetailsWriter {
  private static final double KILOMETRE = 1000;
  private static final int ALMOST_AN_HOUR = 3570;

  private final Texts texts;
  private final Formats formats;
  private final LogWords words;
  private final LogGroups groups;

  LogDetailsWriter(Texts texts, Formats formats, LogWords words) {
    this.texts = texts;
    this.formats = formats;
    this.words = words;
    this.groups = new LogGroups(texts, formats);
  }

  /** Sums over several rows. */
  LogDetails sums(List<LogRow> rows) {
    List<LogRow> logged = rows.stream().filter(LogRow::isLogged).toList();
    long seconds = logged.stream().mapToLong(row -> Math.max(0, row.seconds())).sum();
    long metres = logged.stream().mapToLong(row -> Math.max(0, row.metres())).sum();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(texts.get("log.sessions"), Integer.toString(logged.size()), ""));
    facts.add(
        new Fact(texts.get("log.totalTime"), formats.duration(Duration.ofSeconds(seconds)), ""));
    facts.add(
        new Fact(texts.get("log.distance"), formats.bareDistance(metres), formats.distanceUnit()));
    long skipped = rows.size() - logged.size();
    if (skipped > 0) {
      facts.add(new Fact(texts.get("app.status.skipped"), Long.toString(skipped), ""));
    }
    logged.stream()
        .mapToInt(LogRow::effort)
        .filter(effort -> effort > 0)
        .average()
        .ifPresent(
            mean -> facts.add(effort(texts.get("log.meanEffort"), formats.decimal(mean, 1))));
    return new LogDetails(
        texts.get("log.severalChosen", rows.size()),
        Optional.empty(),
        "",
        Optional.empty(),
        "",
        "",
        "",
        facts,
        List.of(),
        Optional.empty(),
        "");
  }

  private Fact effort(String label, String value) {
    return new Fact(label, value, texts.get("log.ofTen"));
  }

  /** One entry. */
  LogDetails of(LogReader.Entry entry) {
    LogEntry log = entry.log();
    String name = words.session(log);
    String result = words.result(log, entry.test());
    return new LogDetails(
        words.date(log.date()),
        Optional.of(log.type()),
        entry.test().isPresent() ? log.title() : words.typeName(log.type()),
        Optional.of(log.state()),
        words.status(log.state()),
        entry.test().isPresent() ? result : name,
        caption(entry, result),
        facts(entry),
        groups.of(log, entry.test()),
        entry.test().filter(test -> test.kind() == TestKind.FIVE_K).map(test -> mile(entry, test)),
        log.figures().notes());
  }

  private String caption(LogReader.Entry entry, String result) {
    List<String> parts = new ArrayList<>();
    entry.planned().map(session -> place(session, entry.cycles())).ifPresent(parts::add);
    if (entry.planned().isEmpty()) {
      parts.add(texts.get("log.notInPlan"));
    }
    entry.test().map(this::circumstances).ifPresent(parts::add);
    if (entry.test().isEmpty() && entry.log().skipReason().isEmpty() && !result.isEmpty()) {
      parts.add(result);
    }
    entry
        .log()
        .skipReason()
        .ifPresent(
            reason ->
                parts.add(
                    texts.get("session.skippedBecause", SessionActions.reason(texts, reason))));
    return String.join("  ·  ", parts);
  }

  private String place(PlannedSession session, int cycles) {
    String week = Integer.toString(session.week());
    String day = Integer.toString(session.day());
    if (session.cycle() == 0) {
      return texts.get("session.beforeStart");
    }
    return cycles == 1
        ? texts.get("session.placeOneCycle", week, day)
        : texts.get("session.place", Integer.toString(session.cycle()), week, day);
  }

  private String circumstances(TestResult test) {
    Stream<String> surface = Stream.of(texts.get("log.surface." + lower(test.surface())));
    Stream<String> weather =
        test.conditions().stream().sorted().map(it -> texts.get("log.condition." + lower(it)));
    Stream<String> degrees =
        test.temperature().isPresent()
            ? Stream.of(texts.get("log.degrees", formats.decimal(test.temperature().getAsInt(), 0)))
            : Stream.empty();
    return Stream.of(surface, weather, degrees)
        .flatMap(part -> part)
        .collect(Collectors.joining(", "));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private List<Fact> facts(LogReader.Entry entry) {
    Figures figures = entry.log().figures();
    List<Fact> facts = new ArrayList<>();
    entry.test().ifPresent(test -> paces(test, facts));
    figures
        .effort()
        .ifPresent(effort -> facts.add(effort(texts.get("app.effort"), Integer.toString(effort))));
    figures.seconds().ifPresent(seconds -> facts.add(time(seconds)));
    figures
        .metres()
        .ifPresent(
            metres ->
                facts.add(
                    new Fact(
                        texts.get("log.distance"),
                        formats.bareDistance(metres),
                        formats.distanceUnit())));
    figures.feeling().ifPresent(feeling -> facts.add(feeling(feeling)));
    return facts;
  }

  private Fact time(int seconds) {
    String label = texts.get("log.totalTime");
    return seconds < ALMOST_AN_HOUR
        ? new Fact(label, Long.toString((seconds + 30L) / 60), texts.get("app.unit.min"))
        : new Fact(label, words.duration(seconds), "");
  }

  private void paces(TestResult test, List<Fact> facts) {
    String label = texts.get("log.pace");
    double pace = test.time().millis() / test.kind().metres();
    String kilometre = tenths(RaceTime.computed(pace * KILOMETRE));
    facts.add(new Fact(label, kilometre, texts.get("app.unit.perKm")));
    if (test.kind() != TestKind.MILE) {
      String mile = tenths(RaceTime.computed(pace * Splits.MILE));
      facts.add(new Fact(label, mile, texts.get("app.unit.perMile")));
    }
  }

  private String tenths(RaceTime time) {
    return formats.time(time);
  }

  private Fact feeling(Feeling feeling) {
    String word = texts.get("app.feeling." + (feeling.ordinal() + 1));
    return new Fact(texts.get("app.feeling"), word, "");
  }

  private Arithmetic mile(LogReader.Entry entry, TestResult fiveK) {
    Optional<RaceTime> best = entry.best().map(TestResult::time);
    RaceTime estimate = Equivalence.mileFromFiveK(fiveK.time()).time();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(texts.get("log.mileEstimate"), formats.time(estimate)));
    Optional<RaceTime> target = entry.log().paces().goalMile();
    GoalAdvice advice = GoalAdvice.after(fiveK.time(), best, target.orElse(fiveK.time()));
    lines.add(Line.of(texts.get("log.fiveKPace"), formats.time(advice.pacePerMile())));
    lines.add(Line.of(texts.get("log.planRule"), formats.time(advice.fiveKGoal())));
    best.ifPresent(mile -> lines.add(Line.of(texts.get("log.bestMile"), formats.time(mile))));
    Optional<RaceTime> adopted =
        entry.adopted().map(Goal::value).filter(goal -> !target.equals(Optional.of(goal)));
    String then = texts.get(adopted.isPresent() ? "log.targetThen" : "log.target");
    target.ifPresent(goal -> lines.add(Line.of(then, formats.time(goal))));
    adopted.ifPresent(goal -> lines.add(Line.of(texts.get("log.targetAfter"), formats.time(goal))));
    return new Arithmetic(
        texts.get("log.aboutYourMile"),
        lines,
        adopted
            .map(goal -> texts.get("log.adopted", formats.time(goal)))
            .or(() -> target.map(goal -> conclusion(advice, goal)))
            .orElse(""));
  }

  private String conclusion(GoalAdvice advice, RaceTime target) {
    String goal = formats.time(target);
    return switch (advice.verdict()) {
      case TEST_MILE_AGAIN -> texts.get("log.testMileAgain");
      case KEEP_CURRENT -> texts.get("log.keepTarget", goal);
      case FIVE_K_GOAL_IS_STRETCH ->
          texts.get("log.ruleIsFaster", formats.time(advice.fiveKGoal()), goal);
      case FIVE_K_GOAL_IS_REALISTIC ->
          texts.get("log.ruleIsSlower", formats.time(advice.fiveKGoal()), goal);
    };
  }
}
