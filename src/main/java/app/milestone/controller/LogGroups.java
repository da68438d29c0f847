package app.milestone.controller;

import app.milestone.controller.LogDetails.Group;
import app.milestone.controller.LogDetails.Line;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Outline.EntryGroup;
import app.milestone.model.plan.Prescription;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Rep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Writes the single reps, laps, climbs, sets and choices of an entry. */
final class LogGroups {
  private final Texts texts;
  private final Formats formats;

  /** A time over some metres beside the time it is compared with; all in milliseconds. */
  private record Split(String label, String value, double millis, double even) {
    double slower() {
      return millis - even;
    }
  }

  LogGroups(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  List<Group> of(LogEntry log, Optional<TestResult> test) {
    List<Group> groups = new ArrayList<>();
    test.filter(result -> !result.laps().isEmpty()).map(this::laps).ifPresent(groups::add);
    List<EntryGroup> asked = log.prescription().map(Prescription::entryGroups).orElse(List.of());
    List<Rep> all = log.figures().reps();
    List<Line> strength = new ArrayList<>();
    for (EntryGroup group : asked) {
      List<Rep> reps = all.stream().filter(rep -> rep.group() == group.group()).toList();
      if (!reps.isEmpty()) {
        switch (group.kind()) {
          case SPLITS -> groups.add(splits(group, reps, log));
          case DURATIONS -> groups.add(climbs(reps));
          case BLOCKS -> groups.add(blocks(group, reps));
          case EXERCISE, HOLD -> strength.add(exercise(group, reps));
          case CHOICE -> groups.add(choices(group, reps));
          case TEST -> {}
        }
      }
    }
    if (!strength.isEmpty()) {
      groups.add(new Group(texts.get("log.setsTitle"), "", strength));
    }
    return groups;
  }

  private Group laps(TestResult test) {
    boolean fiveK = test.kind() == TestKind.FIVE_K;
    List<Double> metres = test.scheme().orElseThrow().metres();
    double total = test.laps().stream().mapToLong(RaceTime::millis).sum();
    double pace = total / metres.stream().mapToDouble(Double::doubleValue).sum();
    List<Split> splits = new ArrayList<>();
    for (int i = 0; i < metres.size(); i++) {
      RaceTime lap = test.laps().get(i);
      String label = texts.get(fiveK ? "log.kilometre" : "log.lap", i + 1);
      String value = fiveK ? formats.wholeTime(lap) : formats.time(lap);
      splits.add(new Split(label, value, lap.millis(), pace * metres.get(i)));
    }
    String against = formats.time(RaceTime.computed(pace * (fiveK ? 1000 : 400)));
    Group group =
        group(texts.get(fiveK ? "log.kilometreSplits" : "log.lapSplits"), against, splits);
    String verdict = new LapsWriter(texts, formats).verdict(test);
    return new Group(group.title(), group.hint(), group.lines(), verdict);
  }

  private Group splits(EntryGroup group, List<Rep> reps, LogEntry log) {
    List<Rep> timed = reps.stream().filter(rep -> rep.millis().isPresent()).toList();
    double metres = group.measure().map(LogGroups::metres).orElse(0.0);
    double mean = timed.stream().mapToLong(rep -> rep.millis().getAsLong()).average().orElse(0);
    double target =
        group.target().flatMap(pace -> log.paces().target(pace, metres)).stream()
            .mapToDouble(RaceTime::millis)
            .findFirst()
            .orElse(mean);
    List<Split> splits = new ArrayList<>();
    for (Rep rep : timed) {
      RaceTime time = new RaceTime(rep.millis().getAsLong());
      String label = texts.get("log.rep", rep.index() + 1);
      splits.add(new Split(label, formats.rep(time), time.millis(), target));
    }
    String against = target > 0 ? formats.time(RaceTime.computed(target)) : "";
    return group(round(group, texts.get("log.repSplits")), against, splits);
  }

  private static double metres(Measure measure) {
    return measure instanceof Measure.Length length ? length.metres() : 0;
  }

  private String round(EntryGroup group, String title) {
    return group.round().most() > 1
        ? texts.get("log.inRound", title, group.round().number())
        : title;
  }

  private Group group(String title, String against, List<Split> splits) {
    double longest = splits.stream().mapToDouble(it -> Math.abs(it.slower())).max().orElse(0);
    double fastest = splits.stream().mapToDouble(Split::slower).min().orElse(0);
    boolean single = splits.size() < 2;
    List<Line> lines =
        splits.stream()
            .map(
                split ->
                    new Line(
                        split.label(),
                        split.value(),
                        OptionalDouble.of(longest > 0 ? -split.slower() / longest : 0),
                        texts.get(
                            "session.secondsDelta", formats.delta(Math.round(split.slower()))),
                        !single && split.slower() == fastest))
            .toList();
    return new Group(title, texts.get("log.barHint", against), lines);
  }

  private Group climbs(List<Rep> reps) {
    List<Line> lines =
        reps.stream()
            .filter(rep -> rep.millis().isPresent())
            .map(
                rep ->
                    Line.of(
                        texts.get("log.climb", rep.index() + 1),
                        formats.wholeTime(new RaceTime(rep.millis().getAsLong()))))
            .toList();
    return new Group(texts.get("log.climbs"), "", lines);
  }

  private Group blocks(EntryGroup group, List<Rep> reps) {
    List<Line> lines = new ArrayList<>();
    for (Rep rep : reps) {
      String label = texts.get("log.block", rep.index() + 1);
      String value = rep.metres().isPresent() ? block(group, rep) : "";
      lines.add(Line.of(label, value));
    }
    return new Group(round(group, texts.get("log.blocks")), "", lines);
  }

  private String block(EntryGroup group, Rep rep) {
    int metres = rep.metres().getAsInt();
    if (rep.millis().isPresent()) {
      return formats.pace(rep.millis().getAsLong() / (double) metres);
    }
    int seconds =
        group
            .measure()
            .filter(Measure.Time.class::isInstance)
            .map(it -> it.range().usual())
            .orElse(0);
    String distance = formats.distance(metres);
    return seconds == 0 ? distance : formats.pace(seconds * 1000.0 / metres);
  }

  private Line exercise(EntryGroup group, List<Rep> reps) {
    String sets =
        reps.stream()
            .map(rep -> rep.count().isPresent() ? Integer.toString(rep.count().getAsInt()) : "✓")
            .collect(Collectors.joining("  "));
    return Line.of(String.join(", ", group.names()), sets);
  }

  private Group choices(EntryGroup group, List<Rep> reps) {
    List<Line> lines =
        reps.stream()
            .filter(rep -> rep.index() < group.names().size())
            .map(rep -> Line.of(group.names().get(rep.index()), minutes(rep)))
            .toList();
    return new Group(texts.get("log.chosen"), "", lines);
  }

  private String minutes(Rep rep) {
    return rep.millis().isPresent()
        ? texts.get("session.minutes", (rep.millis().getAsLong() + 30_000) / 60_000)
        : "";
  }
}
