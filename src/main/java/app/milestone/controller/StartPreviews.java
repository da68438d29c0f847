package app.milestone.controller;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.pace.PaceTarget;
import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Mark;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Outline;
import app.milestone.model.plan.Plan;
import app.milestone.model.plan.Range;
import app.milestone.model.plan.SessionType;
import app.milestone.model.plan.Step;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.PlannedSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what a plan will be like: its target, its paces, its cycles. */
final class StartPreviews {
  private static final double FINE_METRES = 800;

  private final Texts texts;
  private final Formats formats;
  private final StepWords words;

  StartPreviews(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
    this.words = new StepWords(texts);
  }

  StartPage.Preview preview(StartParts parts) {
    StartChoices choices = parts.choices();
    Optional<TestResult> baseline = parts.baseline();
    Optional<RaceTime> goal = parts.goals().stream().findFirst().map(Goal::value);
    boolean later = choices.way() == StartState.Way.LATER;
    String open = later ? texts.get("start.atGoal") : Formats.NONE;
    return new StartPage.Preview(
        choices.hasMileTest() ? goal.map(formats::time).orElse(open) : "",
        baseline.map(test -> texts.get("start.now", formats.time(test.time()))).orElse(""),
        goal.isPresent()
            ? texts.get("start.less", formats.seconds(choices.gainMillis().orElseThrow()))
            : "",
        later ? texts.get("start.pacesLater") : "",
        rows(parts, open),
        cycles(parts));
  }

  private List<StartPage.Row> rows(StartParts parts, String open) {
    Paces paces = parts.paces();
    List<Step.Run> runs = runs(parts.choices().plan());
    List<StartPage.Row> rows = new ArrayList<>();
    reps(runs, PaceTarget.GOAL_MILE)
        .forEach(run -> rows.add(rep(run, "start.goalPace", paces, open)));
    reps(runs, PaceTarget.FIVE_K)
        .forEach(run -> rows.add(rep(run, "start.fiveKPace", paces, Formats.NONE)));
    hardRun(runs).ifPresent(time -> rows.add(pace(PaceTarget.SUSTAINABLE, time, paces)));
    if (rows.isEmpty() && runs.stream().anyMatch(run -> run.target() == PaceTarget.EASY)) {
      rows.add(pace(PaceTarget.EASY, "", paces));
    }
    parts.source().ifPresent(source -> rows.add(fiveK(source)));
    return rows;
  }

  private static List<Step.Run> runs(Plan plan) {
    return plan.days().stream()
        .flatMap(day -> day.prescription().entryGroups().stream())
        .map(Outline.EntryGroup::step)
        .filter(Step.Run.class::isInstance)
        .map(Step.Run.class::cast)
        .distinct()
        .toList();
  }

  private static Stream<Step.Run> reps(List<Step.Run> runs, PaceTarget target) {
    return runs.stream()
        .filter(run -> run.target() == target && run.measure() instanceof Measure.Length)
        .map(run -> new Step.Run(run.measure(), target))
        .distinct();
  }

  private StartPage.Row rep(Step.Run run, String key, Paces paces, String open) {
    double metres = ((Measure.Length) run.measure()).metres();
    Optional<RaceTime> time = paces.target(run.target(), metres);
    String value =
        time.map(it -> metres < FINE_METRES ? formats.time(it) : formats.wholeTime(it))
            .orElse(open);
    return row(words.measure(run.measure()), texts.get(key), value, "", time);
  }

  private StartPage.Row row(
      String label, String detail, String value, String unit, Optional<RaceTime> time) {
    String read = time.map(formats::spoken).orElse(value);
    return new StartPage.Row(
        label, detail, value, unit, texts.get("start.spoken.row", label, detail, read, unit));
  }

  /** How long the printed blocks at sustainable pace are. */
  private Optional<String> hardRun(List<Step.Run> runs) {
    List<Range> times =
        runs.stream()
            .filter(run -> run.target() == PaceTarget.SUSTAINABLE && run.mark() == Mark.PRINTED)
            .map(Step.Run::measure)
            .filter(Measure.Time.class::isInstance)
            .map(Measure::range)
            .toList();
    if (times.isEmpty()) {
      return Optional.empty();
    }
    int least = times.stream().mapToInt(Range::least).min().orElseThrow();
    int most = times.stream().mapToInt(Range::most).max().orElseThrow();
    return Optional.of(words.measure(new Measure.Time(Range.between(least, most))));
  }

  private StartPage.Row pace(PaceTarget target, String detail, Paces paces) {
    OptionalDouble pace = paces.millisPerMetre(target);
    String label = texts.get(target == PaceTarget.EASY ? "start.easyRun" : "start.hardRun");
    if (pace.isEmpty()) {
      return row(label, detail, Formats.NONE, "", Optional.empty());
    }
    double exact = pace.getAsDouble();
    Optional<RaceTime> time =
        Optional.of(RaceTime.ofSeconds(Math.round(exact * formats.units().metres() / 1000)));
    return row(label, detail, formats.barePace(exact), formats.paceUnit(), time);
  }

  private StartPage.Row fiveK(PaceSource source) {
    boolean measured = source.kind() == PaceSource.Kind.MEASURED_5K;
    String detail = measured ? formats.date(source.from()) : texts.get("start.estimatedToday");
    return row(
        texts.get("start.fiveK"),
        detail,
        formats.wholeTime(source.fiveK()),
        "",
        Optional.of(source.fiveK()));
  }

  private List<StartPage.Cycle> cycles(StartParts parts) {
    Plan plan = parts.choices().plan();
    int first = parts.choices().start().firstCycle();
    return IntStream.rangeClosed(first, plan.cycles())
        .mapToObj(cycle -> cycle(parts, plan, first, cycle))
        .toList();
  }

  private StartPage.Cycle cycle(StartParts parts, Plan plan, int first, int cycle) {
    LocalDate from =
        parts.started().run().start().plusDays((long) (cycle - first) * plan.cycleDays());
    List<String> tests =
        parts.started().sessions().stream()
            .filter(it -> it.cycle() == cycle || cycle == first && it.cycle() == 0)
            .filter(it -> it.content().type() == SessionType.TEST)
            .map(this::test)
            .toList();
    return new StartPage.Cycle(
        plan.cycles() == 1 ? plan.name() : texts.get("start.cycle", cycle),
        formats.dates().range(from, from.plusDays(plan.cycleDays() - 1L)),
        IntStream.rangeClosed(1, plan.weeks())
            .mapToObj(week -> texts.get("start.week", week))
            .toList(),
        tests);
  }

  private String test(PlannedSession session) {
    return texts.get("start.testOn", session.content().title(), formats.date(session.date()));
  }
}
