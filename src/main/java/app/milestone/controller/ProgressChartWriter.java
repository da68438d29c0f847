package app.milestone.controller;

import app.milestone.controller.ProgressChart.Day;
import app.milestone.controller.ProgressChart.Earlier;
import app.milestone.controller.ProgressChart.Line;
import app.milestone.controller.ProgressChart.Next;
import app.milestone.controller.ProgressChart.Point;
import app.milestone.controller.ProgressChart.Step;
import app.milestone.model.pace.Equivalence.Estimate;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalHistory;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.RunProgress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts tests, lines and days together for the chart. */
final class ProgressChartWriter {
  private final ProgressData data;
  private final Texts texts;
  private final Formats formats;
  private final TestWords words;
  private final ChartDays days;

  private ProgressChartWriter(ProgressData data, Texts texts, Formats formats) {
    this.data = data;
    this.texts = texts;
    this.formats = formats;
    words = new TestWords(texts, formats);
    days = ChartDays.of(data);
  }

  static ProgressChart of(ProgressData data, Texts texts, Formats formats) {
    return new ProgressChartWriter(data, texts, formats).chart();
  }

  private ProgressChart chart() {
    List<Point> points = data.tests().stream().map(this::point).toList();
    return new ProgressChart(
        days.from(),
        days.to(),
        days.ticks(formats),
        points,
        data.baseline().map(this::baseline),
        goals(),
        data.goal().map(this::goalLabel),
        data.expected(),
        data.season().settings().variation(),
        cycles(),
        new Day(data.today(), texts.get("progress.today")),
        next(),
        data.allTime() ? earlier() : List.of(),
        texts.get("progress.bandTip", formats.percent(data.season().settings().variation(), 1)),
        ChartSummary.of(data, texts, formats));
  }

  private Point point(TestResult test) {
    Estimate mile = TestWords.mile(test);
    boolean estimate = test.kind() == TestKind.FIVE_K || test.estimated();
    return new Point(
        test.id(),
        test.date(),
        estimate,
        mile.time().millis(),
        mile.faster().millis(),
        mile.slower().millis(),
        formats.time(mile.time()),
        detail(test),
        words.about(test, data),
        words.spoken(test, data));
  }

  private String detail(TestResult test) {
    if (test.kind() == TestKind.FIVE_K) {
      return texts.get("progress.fromFiveK", words.time(test));
    }
    if (test.estimated()) {
      return texts.get("progress.estimated");
    }
    return data.baseline()
        .filter(baseline -> !baseline.id().equals(test.id()))
        .map(baseline -> test.time().millisSlowerThan(baseline.time()))
        .map(difference -> texts.get("progress.seconds", formats.delta(difference)))
        .orElse("");
  }

  private Line baseline(TestResult test) {
    return new Line(
        test.time().millis(),
        texts.get("progress.baselineLabel", formats.time(test.time())),
        formats.date(test.date()));
  }

  private List<Step> goals() {
    List<Goal> sorted = new GoalHistory(data.season().goals()).goals();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      LocalDate from = days.inside(sorted.get(i).setOn());
      LocalDate to = i + 1 < sorted.size() ? days.inside(sorted.get(i + 1).setOn()) : days.to();
      if (to.isAfter(from)) {
        steps.add(new Step(from, to, sorted.get(i).value().millis()));
      }
    }
    return steps;
  }

  private Line goalLabel(Goal goal) {
    String rule =
        switch (goal.rule()) {
          case GAIN ->
              data.baseline()
                  .map(test -> test.time().millisSlowerThan(goal.value()))
                  .map(gain -> texts.get("progress.targetFrom", shortSeconds(gain)))
                  .orElse("");
          case FIVE_K_RULE -> texts.get("progress.targetByRule");
          case OWN -> texts.get("progress.targetOwn");
        };
    return new Line(
        goal.value().millis(), texts.get("progress.targetLabel", formats.time(goal.value())), rule);
  }

  private String shortSeconds(long millis) {
    return formats.decimal(millis / 1000.0, millis % 1000 == 0 ? 0 : 1);
  }

  private List<Day> cycles() {
    List<Day> cycles = new ArrayList<>();
    data.progress()
        .ifPresent(
            progress -> {
              for (int cycle = 1; cycle <= progress.run().cycles(); cycle++) {
                String name = texts.get("progress.cycle", cycle);
                firstDay(progress, cycle).ifPresent(day -> cycles.add(new Day(day, name)));
              }
            });
    return cycles;
  }

  private static Optional<LocalDate> firstDay(RunProgress progress, int cycle) {
    return progress.sessions().stream()
        .filter(session -> session.cycle() == cycle)
        .map(PlannedSession::date)
        .findFirst();
  }

  private Optional<Next> next() {
    return data.progress().stream()
        .flatMap(ProgressChartWriter::testsToCome)
        .findFirst()
        .flatMap(test -> data.goal().map(goal -> next(test.date(), goal.value())));
  }

  private Next next(LocalDate date, RaceTime target) {
    RaceTime hoped = data.expected().map(line -> line.on(date)).orElse(target);
    String day = formats.date(date);
    return new Next(date, hoped.millis(), texts.get("progress.nextTest", day), day);
  }

  private static Stream<PlannedSession> testsToCome(RunProgress progress) {
    return progress.sessions().stream()
        .filter(session -> session.content().test().equals(Optional.of(TestKind.MILE)))
        .filter(session -> !session.date().isBefore(progress.today()))
        .filter(session -> progress.log(session).isEmpty())
        .filter(_ -> progress.run().isActive());
  }

  private List<Earlier> earlier() {
    return data.earlier().stream()
        .flatMap(
            past ->
                past.run().baselineTest().flatMap(data::test).stream()
                    .map(
                        baseline ->
                            new Earlier(
                                baseline.date(),
                                past.last(),
                                baseline.time().millis(),
                                past.goal().map(goal -> goal.value().millis()),
                                texts.get(
                                    "progress.earlierPlan",
                                    past.run().planName(),
                                    formats.dates().range(past.run().start(), past.last())))))
        .toList();
  }
}
