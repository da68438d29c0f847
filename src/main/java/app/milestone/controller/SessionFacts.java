package app.milestone.controller;

import app.milestone.controller.SessionState.Comparison;
import app.milestone.controller.SessionState.Hints;
import app.milestone.controller.SessionState.TestSummary;
import app.milestone.model.plan.Estimate;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.Feeling;
import app.milestone.model.session.Figures;
import app.milestone.model.session.HillProposal;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.SessionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Writes what stands around the fields of a session: hints, results and comparisons. */
final class SessionFacts {
  private static final int MILLIS_IN_TENTH = 50;

  private final Texts texts;
  private final Formats formats;

  SessionFacts(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  Hints hints(SessionLoad load) {
    Optional<Figures> usual = load.estimate().map(SessionFacts::estimated);
    return new Hints(
        SessionActions.hasFigures(load),
        usual
            .filter(guess -> guess.seconds().isPresent())
            .map(guess -> Amounts.minutes(guess.seconds().getAsInt(), texts.locale()))
            .orElse(""),
        usual
            .filter(guess -> guess.metres().isPresent())
            .map(guess -> formats.bareDistance(guess.metres().getAsInt()))
            .orElse(""),
        formats.distanceUnit(),
        proposal(load),
        load.entry().map(entry -> partly(SessionResult.of(entry), usual)).orElse(""));
  }

  /** Planned duration to the minute and distance to the hectometre, marked as estimates. */
  static Figures estimated(Estimate estimate) {
    int seconds = (int) Math.round(estimate.seconds() / 60) * 60;
    int metres = (int) Math.round(estimate.metres() / 100) * 100;
    return Figures.NONE
        .withSeconds(seconds > 0 ? OptionalInt.of(seconds) : OptionalInt.empty(), seconds > 0)
        .withMetres(metres > 0 ? OptionalInt.of(metres) : OptionalInt.empty(), metres > 0);
  }

  private String proposal(SessionLoad load) {
    if (!load.type().equals(Optional.of(SessionType.HILLS))) {
      return "";
    }
    Optional<Figures> own = load.entry().map(LogEntry::figures);
    Optional<HillProposal> done = own.flatMap(figures -> HillProposal.done(figures.reps()));
    if (done.isPresent() && (own.get().effort().isPresent() || feltEasier(own.get()))) {
      return next(done.get(), own.get());
    }
    return done.isPresent() ? "" : before(load);
  }

  private String next(HillProposal done, Figures figures) {
    List<HillProposal> choices = done.next(figures.effort(), feltEasier(figures));
    if (choices.equals(List.of(done))) {
      return texts.get("session.proposalSame", climbs(done));
    }
    return choices.size() == 1
        ? texts.get("session.proposalOne", climbs(choices.getFirst()))
        : texts.get(
            "session.proposalEither", climbs(choices.getFirst()), climbs(choices.getLast()));
  }

  /** The happiest face says of hills that they got easier, whatever the effort was. */
  private static boolean feltEasier(Figures figures) {
    return figures.feeling().equals(Optional.of(Feeling.GREAT));
  }

  /** What the last hill session suggests for this one. */
  private String before(SessionLoad load) {
    return load.lastHills()
        .map(
            log -> {
              HillProposal done = HillProposal.done(log.figures().reps()).orElseThrow();
              HillProposal next =
                  done.next(log.figures().effort(), feltEasier(log.figures())).getFirst();
              return next.equals(done)
                  ? texts.get("session.proposalAgain", climbs(done))
                  : texts.get("session.proposalNow", climbs(next), climbs(done));
            })
        .orElse(texts.get("session.proposalFirst", climbs(HillProposal.FIRST)));
  }

  private String climbs(HillProposal proposal) {
    RaceTime length = RaceTime.ofSeconds(proposal.seconds());
    return texts.get(
        "session.times", Integer.toString(proposal.climbs()), formats.wholeTime(length));
  }

  /** What was done so far, as "8 of 12 reps"; empty where it cannot be counted. */
  private String partly(SessionResult result, Optional<Figures> usual) {
    return switch (result) {
      case SessionResult.Reps reps -> of("session.repsOf", reps.done(), reps.asked());
      case SessionResult.Climbs climbs -> of("session.climbsOf", climbs.done(), climbs.asked());
      case SessionResult.Blocks blocks ->
          of("session.minutesOf", blocks.doneSeconds() / 60, blocks.askedSeconds() / 60);
      case SessionResult.Sets sets -> of("session.setsOf", sets.done(), sets.asked());
      case SessionResult.Chosen chosen -> minutes(chosen.minutes(), usual);
      case SessionResult.Minutes minutes -> minutes(OptionalInt.of(minutes.minutes()), usual);
      case SessionResult.Nothing _ -> "";
    };
  }

  private String minutes(OptionalInt done, Optional<Figures> usual) {
    int asked = usual.map(Figures::seconds).orElse(OptionalInt.empty()).orElse(0) / 60;
    if (done.isEmpty()) {
      return "";
    }
    return asked > 0
        ? of("session.minutesOf", done.getAsInt(), asked)
        : texts.get("session.minutes", Integer.toString(done.getAsInt()));
  }

  private String of(String key, int done, int asked) {
    return texts.get(key, Integer.toString(done), Integer.toString(asked));
  }

  Optional<Comparison> comparison(SessionLoad load) {
    return load.cycleBefore()
        .map(
            before -> {
              int cycle = load.planned().orElseThrow().cycle();
              List<Comparison.Row> rows = new ArrayList<>();
              rows.add(averageRow(before.log(), load.entry()));
              rows.add(effortRow(before.log(), load.entry()));
              return new Comparison(
                  texts.get("session.cycle", Integer.toString(before.session().cycle())),
                  texts.get("session.cycle", Integer.toString(cycle)),
                  rows);
            });
  }

  private Comparison.Row averageRow(LogEntry before, Optional<LogEntry> now) {
    Optional<SessionResult> later = now.map(SessionResult::of);
    return new Comparison.Row(
        texts.get(isAverage(SessionResult.of(before)) ? "session.average1" : "session.entered"),
        average(SessionResult.of(before)),
        later.map(this::average).orElse(Formats.NONE),
        later.map(result -> change(SessionResult.of(before), result)).orElse(""));
  }

  private Comparison.Row effortRow(LogEntry before, Optional<LogEntry> now) {
    OptionalInt later = now.map(log -> log.figures().effort()).orElse(OptionalInt.empty());
    return new Comparison.Row(
        texts.get("app.effort"), effort(before.figures().effort()), effort(later), "");
  }

  private static String effort(OptionalInt effort) {
    return effort.isPresent() ? Integer.toString(effort.getAsInt()) : Formats.NONE;
  }

  private static boolean isAverage(SessionResult result) {
    return result instanceof SessionResult.Reps || result instanceof SessionResult.Blocks;
  }

  private String average(SessionResult result) {
    return switch (result) {
      case SessionResult.Reps reps -> time(reps.averageMillis());
      case SessionResult.Climbs climbs ->
          texts.get(
              "session.times",
              Integer.toString(climbs.done()),
              formats.wholeTime(RaceTime.computed(climbs.averageMillis())));
      case SessionResult.Blocks blocks -> formats.pace(blocks.millisPerKilometre() / 1000);
      case SessionResult.Sets sets when sets.reps().isPresent() ->
          texts.get(
              "session.times",
              Integer.toString(sets.done()),
              Integer.toString(sets.reps().getAsInt()));
      case SessionResult.Chosen chosen when chosen.minutes().isPresent() ->
          texts.get("session.minutes", Integer.toString(chosen.minutes().getAsInt()));
      case SessionResult.Minutes minutes ->
          texts.get("session.minutes", Integer.toString(minutes.minutes()));
      default -> Formats.NONE;
    };
  }

  private String change(SessionResult before, SessionResult now) {
    if (before instanceof SessionResult.Reps first
        && now instanceof SessionResult.Reps second
        && first.metres() == second.metres()) {
      return formats.delta(Math.round(second.averageMillis() - first.averageMillis()));
    }
    return "";
  }

  /** {@code 0:56.0}. */
  private String time(double millis) {
    return formats.time(RaceTime.computed(millis));
  }

  Optional<TestSummary> test(SessionLoad load) {
    return load.test().map(this::summary);
  }

  private TestSummary summary(TestResult test) {
    String laps = test.laps().stream().map(formats::time).collect(Collectors.joining("  "));
    return new TestSummary(TestTimes.typed(test.time(), test.kind(), formats), laps);
  }

  /** The mean of the reps of one group; empty for less than two. */
  String average(StepLine.Fields group) {
    LongSummaryStatistics times =
        group.fields().stream()
            .filter(field -> field.rule() instanceof EntryRule.Split)
            .flatMap(field -> field.entered().stream())
            .filter(rep -> rep.millis().isPresent())
            .mapToLong(rep -> rep.millis().getAsLong())
            .summaryStatistics();
    return times.getCount() > 1 ? time(times.getAverage()) : "";
  }

  /** How the last reps compare with the first; empty until all are entered. */
  String fade(LogEntry entry) {
    if (!(SessionResult.of(entry) instanceof SessionResult.Reps reps)
        || reps.fadeMillis().isEmpty()
        || reps.done() < reps.asked()) {
      return "";
    }
    double fade = reps.fadeMillis().getAsDouble();
    if (Math.abs(fade) < MILLIS_IN_TENTH) {
      return texts.get("session.fadeNone");
    }
    String seconds = formats.seconds(Math.round(Math.abs(fade)));
    return texts.get(fade > 0 ? "session.fadeSlower" : "session.fadeFaster", seconds);
  }
}
