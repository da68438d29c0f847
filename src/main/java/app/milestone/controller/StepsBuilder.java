package app.milestone.controller;

import app.milestone.controller.EntryField.Shape;
import app.milestone.controller.EntryRule.Place;
import app.milestone.model.pace.PaceTarget;
import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Outline;
import app.milestone.model.plan.Outline.EntryGroup;
import app.milestone.model.plan.Outline.Kind;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.Step;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.settings.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Lays out the fields of a session with the targets of one runner. */
final class StepsBuilder {
  private static final double LIKELY_MILLIS_PER_METRE = 300;

  private final Texts texts;
  private final Units units;
  private final Paces paces;
  private final StepWords words;
  private final SpokenWords spoken;
  private int blocks;

  StepsBuilder(Texts texts, Units units, Paces paces) {
    this.texts = texts;
    this.units = units;
    this.paces = paces;
    this.words = new StepWords(texts);
    this.spoken = new SpokenWords(texts);
  }

  SessionSteps build(Prescription prescription) {
    List<StepLine> lines = new ArrayList<>();
    for (Outline outline : prescription.outline()) {
      switch (outline) {
        case Outline.Between between -> lines.addAll(words.between(between.steps()));
        case EntryGroup group when group.kind() == Kind.TEST ->
            lines.addAll(TargetLaps.of(prescription, paces.goalMile(), texts));
        case EntryGroup group -> lines.add(group(group));
      }
    }
    String target = prescription.mainRun().map(this::target).orElseGet(() -> goal(prescription));
    return new SessionSteps(lines, target);
  }

  private String goal(Prescription prescription) {
    return prescription
        .test()
        .filter(test -> test == TestKind.MILE)
        .flatMap(_ -> paces.goalMile())
        .map(goal -> Amounts.marked(goal.rounded(1), texts.locale()))
        .map(goal -> texts.get("session.targetMile", goal))
        .orElse("");
  }

  private String target(Step.Run run) {
    return switch (run.measure()) {
      case Measure.Length length when run.target() != PaceTarget.EFFORT ->
          paces
              .target(run.target(), length.metres())
              .map(time -> written(time, length))
              .map(time -> texts.get("session.targetPer", time, words.measure(length)))
              .orElse(texts.get("session.targetGoal"));
      case Measure.Time _ when run.target() == PaceTarget.SUSTAINABLE ->
          paces
              .sustainable(units.metres())
              .map(this::between)
              .orElse(texts.get("session.targetGoal"));
      case Measure.Time _ when run.target() != PaceTarget.EFFORT ->
          paces
              .target(run.target(), units.metres())
              .map(time -> texts.get("session.targetPace", time.rounded(0), unit()))
              .orElse(texts.get("session.targetGoal"));
      default -> texts.get("session.byEffort");
    };
  }

  private String between(Paces.Range pace) {
    return texts.get(
        "session.targetRange", pace.pace().rounded(0), pace.slowerEdge().rounded(0), unit());
  }

  private String unit() {
    return texts.get(units == Units.KILOMETRES ? "app.unit.perKm" : "app.unit.perMile");
  }

  /** Tenths up to 400 m, whole seconds for longer reps. */
  private String written(RaceTime time, Measure.Length length) {
    return Amounts.marked(time.rounded(length.metres() <= 400 ? 1 : 0), texts.locale());
  }

  private StepLine.Fields group(EntryGroup group) {
    return switch (group.kind()) {
      case SPLITS -> splits(group);
      case DURATIONS -> durations(group);
      case BLOCKS -> blocks(group);
      case EXERCISE -> exercise(group);
      case HOLD -> hold(group);
      case CHOICE -> choice(group);
      case TEST -> throw new IllegalArgumentException("a test has no fields of its own");
    };
  }

  private StepLine.Fields splits(EntryGroup group) {
    Measure.Length length = (Measure.Length) group.measure().orElseThrow();
    PaceTarget pace = group.target().orElseThrow();
    Optional<Double> exact = exact(pace, length.metres());
    RaceTime expected = RaceTime.computed(exact.orElse(length.metres() * LIKELY_MILLIS_PER_METRE));
    EntryRule.Split rule = new EntryRule.Split(exact, expected, texts.locale());
    String prompt =
        exact.isPresent() ? prompt(rule, expected, length) : texts.get("session.noGoal");
    String likely = expected.millis() < 60_000 ? "session.writeSeconds" : "session.writeTime";
    String help = texts.get(likely, rule.write(expected.millis() / 100 * 100));
    String target = exact.isPresent() ? written(expected, length) : texts.get("session.noTarget");
    return new StepLine.Fields(
        head(group, "session.reps", reps(group), help),
        repFields(group, rule, prompt, "session.repName", target));
  }

  private String prompt(EntryRule.Split rule, RaceTime target, Measure.Length length) {
    return length.metres() <= 400 ? rule.write(target.millis()) : target.rounded(0);
  }

  private Optional<Double> exact(PaceTarget target, double metres) {
    OptionalDouble pace = paces.millisPerMetre(target);
    return pace.isPresent() ? Optional.of(pace.getAsDouble() * metres) : Optional.empty();
  }

  private String reps(EntryGroup group) {
    String reps =
        group.count().most() == 1
            ? words.measure(group.measure().orElseThrow())
            : words.times(group.count(), words.measure(group.measure().orElseThrow()));
    String rest = words.rest(group.rest());
    return rest.isEmpty() ? reps : texts.get("session.list", reps, rest);
  }

  private StepLine.Fields durations(EntryGroup group) {
    Measure.Time time = (Measure.Time) group.measure().orElseThrow();
    RaceTime expected = RaceTime.ofSeconds(time.seconds().middle());
    EntryRule rule = new EntryRule.Duration(expected, texts.locale());
    RaceTime usual = RaceTime.ofSeconds(time.seconds().usual());
    return new StepLine.Fields(
        head(group, "session.climbs", reps(group), texts.get("session.writeTime", "2:30")),
        repFields(group, rule, usual.rounded(0), "session.climbName", words.measure(time)));
  }

  private StepLine.Fields blocks(EntryGroup group) {
    Measure.Time time = (Measure.Time) group.measure().orElseThrow();
    Optional<Double> exact = exact(group.target().orElseThrow(), 1000);
    EntryRule rule = new EntryRule.Block(time.seconds().usual(), exact, units, texts.locale());
    String prompt =
        exact
            .map(pace -> RaceTime.computed(pace * units.metres() / 1000).rounded(0) + " " + unit())
            .orElse(texts.get("session.paceOrDistance"));
    int first = blocks + 1;
    blocks += group.count().most();
    String title =
        group.count().most() == 1
            ? texts.get("session.block", Integer.toString(first))
            : texts.get("session.blocks");
    String help = texts.get("session.writePace", unit());
    StepLine.Fields.Head head = new StepLine.Fields.Head(Kind.BLOCKS, title, subtitle(group), help);
    return new StepLine.Fields(
        head, repFields(group, rule, prompt, "session.blockName", prompt, first));
  }

  private String subtitle(EntryGroup group) {
    Step.Run run = (Step.Run) group.step();
    String mark = words.mark(run.mark());
    return mark.isEmpty() ? reps(group) : texts.get("session.list", reps(group), mark);
  }

  private StepLine.Fields exercise(EntryGroup group) {
    String asked = words.range(group.amount().orElseThrow());
    EntryRule rule = new EntryRule.Count(group.amount().orElseThrow().usual());
    String name = group.names().getFirst();
    List<EntryField> fields = new ArrayList<>();
    for (int set = 0; set < group.count().most(); set++) {
      String label = texts.get("session.setName", name, Integer.toString(set + 1), asked);
      fields.add(field(group, set, rule, asked, label));
    }
    return new StepLine.Fields(
        new StepLine.Fields.Head(
            Kind.EXERCISE, name, words.times(group.count(), asked), texts.get("session.writeReps")),
        fields);
  }

  private StepLine.Fields hold(EntryGroup group) {
    Step.Exercise exercise = (Step.Exercise) group.step();
    String length = words.measure(new Measure.Time(exercise.amount()));
    List<EntryField> fields = new ArrayList<>();
    for (int hold = 0; hold < group.count().most(); hold++) {
      String label = side(exercise, hold);
      String name = texts.get("session.list", exercise.name(), label);
      fields.add(field(group, hold, new EntryRule.Tick(), label, name));
    }
    return new StepLine.Fields(
        new StepLine.Fields.Head(Kind.HOLD, exercise.name(), length, ""), fields);
  }

  private String side(Step.Exercise exercise, int hold) {
    if (!exercise.eachSide()) {
      return Integer.toString(hold + 1);
    }
    String side = texts.get(hold % 2 == 0 ? "session.left" : "session.right");
    return exercise.sets() == 1
        ? side
        : texts.get("session.setSide", Integer.toString(hold / 2 + 1), side);
  }

  private StepLine.Fields choice(EntryGroup group) {
    Step.Choice choice = (Step.Choice) group.step();
    List<EntryField> fields = new ArrayList<>();
    for (int option = 0; option < choice.options().size(); option++) {
      String name = choice.options().get(option).name();
      fields.add(field(group, option, new EntryRule.Minutes(texts.locale()), name, name));
    }
    String title = choice.text().isEmpty() ? texts.get("session.choose") : choice.text();
    return new StepLine.Fields(
        new StepLine.Fields.Head(Kind.CHOICE, title, "", texts.get("session.writeMinutes")),
        fields);
  }

  private StepLine.Fields.Head head(EntryGroup group, String key, String subtitle, String help) {
    String title =
        group.round().most() > 1
            ? texts.get("session.round", Integer.toString(group.round().number()))
            : texts.get(key);
    return new StepLine.Fields.Head(group.kind(), title, subtitle, help);
  }

  private List<EntryField> repFields(
      EntryGroup group, EntryRule rule, String prompt, String nameKey, String target) {
    return repFields(group, rule, prompt, nameKey, target, 1);
  }

  private List<EntryField> repFields(
      EntryGroup group, EntryRule rule, String prompt, String nameKey, String target, int first) {
    List<EntryField> fields = new ArrayList<>();
    for (int index = 0; index < group.count().most(); index++) {
      String name = texts.get(nameKey, Integer.toString(first + index), spoken.of(target));
      String whole =
          group.round().most() > 1
              ? texts.get(
                  "session.list",
                  texts.get("session.round", Integer.toString(group.round().number())),
                  name)
              : name;
      fields.add(field(group, index, rule, prompt, whole));
    }
    return fields;
  }

  private static EntryField field(
      EntryGroup group, int index, EntryRule rule, String prompt, String name) {
    boolean extra = group.round().optional() || index >= group.count().usual();
    return new EntryField(new Shape(new Place(group.group(), index), rule, prompt, name, extra));
  }
}
