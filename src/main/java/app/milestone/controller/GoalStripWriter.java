package app.milestone.controller;

import app.milestone.controller.GoalStrip.NextTest;
import app.milestone.controller.GoalStrip.Tone;
import app.milestone.model.pace.ExpectedLine;
import app.milestone.model.pace.ExpectedLine.Track;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalHistory;
import app.milestone.model.pace.Outcome;
import app.milestone.model.plan.Prescription;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.session.RunProgress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes how far the target is. */
final class GoalStripWriter {
  /** The pill, its colour and what it means. */
  private record Status(String words, Tone tone, String tooltip) {}

  private final CalendarData data;
  private final RunProgress progress;
  private final Texts texts;
  private final Formats formats;

  private GoalStripWriter(CalendarData data, RunProgress progress, Texts texts, Formats formats) {
    this.data = data;
    this.progress = progress;
    this.texts = texts;
    this.formats = formats;
  }

  static GoalStrip of(CalendarData data, Texts texts, Formats formats) {
    return data.progress()
        .filter(progress -> aimsAtAMile(data, progress))
        .map(progress -> new GoalStripWriter(data, progress, texts, formats).strip())
        .orElse(GoalStrip.HIDDEN);
  }

  private static boolean aimsAtAMile(CalendarData data, RunProgress progress) {
    return data.goal().isPresent()
        || progress.sessions().stream()
            .map(PlannedSession::content)
            .anyMatch(content -> content.test().equals(Optional.of(TestKind.MILE)));
  }

  private GoalStrip strip() {
    Run run = progress.run();
    Optional<TestResult> baseline = run.baselineTest().flatMap(data::test);
    Optional<TestResult> retest = run.retest().flatMap(data::test);
    Optional<Goal> goal = new GoalHistory(data.season().goals()).judging(retest, data.today());
    if (baseline.isEmpty() || goal.isEmpty()) {
      return testFirst();
    }
    TestResult newest = retest.or(() -> newest(baseline.get())).orElse(baseline.get());
    return strip(baseline.get(), newest, goal.get(), retest.isPresent());
  }

  private GoalStrip strip(TestResult baseline, TestResult newest, Goal goal, boolean ended) {
    Outcome outcome = new Outcome(baseline.time(), newest.time(), goal.value());
    boolean estimated = Outcome.of(baseline, newest, goal.value()).isEmpty();
    OutcomeWords words = new OutcomeWords(outcome, estimated, texts, formats);
    Status status = status(newest, track(baseline, newest, goal));
    return new GoalStrip(
        true,
        formats.wholeTime(baseline.time()),
        formats.wholeTime(newest.time()),
        formats.wholeTime(goal.value()),
        ended ? words.result() : words.onTheWay(!newest.id().equals(baseline.id())),
        words.line(ended),
        outcome.progress(),
        ended ? "" : status.words(),
        status.tone(),
        ended ? "" : status.tooltip(),
        false,
        baseline.estimated(),
        outcome.reached() && !estimated,
        ended ? texts.get("calendar.runAgain", formats.wholeTime(newest.time())) : "",
        nextTest());
  }

  private Status status(TestResult newest, Track track) {
    return progress
        .currentPause()
        .map(
            pause ->
                new Status(
                    texts.get("calendar.pausedNow"),
                    Tone.NEUTRAL,
                    texts.get("calendar.pausedTip", formats.dates().dayMonth(pause.from()))))
        .orElseGet(() -> new Status(pill(track), tone(track), tooltip(newest, track)));
  }

  private GoalStrip testFirst() {
    return new GoalStrip(
        true,
        "",
        "",
        "",
        texts.get("calendar.testFirst"),
        "",
        0,
        "",
        Tone.NEUTRAL,
        "",
        true,
        false,
        false,
        "",
        nextTest());
  }

  private Optional<TestResult> newest(TestResult baseline) {
    return data.season().tests().stream()
        .filter(test -> test.kind() == TestKind.MILE && !test.estimated())
        .filter(test -> test.date().isAfter(baseline.date()))
        .filter(test -> !test.date().isAfter(data.today()))
        .reduce((_, later) -> later);
  }

  private Track track(TestResult baseline, TestResult newest, Goal goal) {
    Optional<LocalDate> end = progress.schedule().lastTest().map(PlannedSession::date);
    LocalDate to = end.orElse(progress.lastDay());
    if (!to.isAfter(baseline.date())) {
      to = baseline.date().plusDays(1);
    }
    return new ExpectedLine(baseline.date(), baseline.time(), to, goal.value())
        .track(Optional.of(newest), data.today(), data.season().settings().variation());
  }

  private String seconds(long millis) {
    return texts.get("calendar.seconds", whole(millis));
  }

  private String whole(long millis) {
    return formats.decimal(millis / 1000.0, 0);
  }

  private String pill(Track track) {
    return switch (track.status()) {
      case ON_TRACK -> texts.get("calendar.onTrack");
      case AHEAD -> texts.get("calendar.ahead", seconds(track.aheadMillis()));
      case BEHIND -> texts.get("calendar.behind", seconds(-track.aheadMillis()));
      case NO_RECENT_TEST -> texts.get("calendar.noRecentTest");
    };
  }

  private static Tone tone(Track track) {
    return switch (track.status()) {
      case ON_TRACK, AHEAD -> Tone.SUCCESS;
      case BEHIND -> Tone.WARNING;
      case NO_RECENT_TEST -> Tone.NEUTRAL;
    };
  }

  private String tooltip(TestResult newest, Track track) {
    String key = track.aheadMillis() >= 0 ? "calendar.trackAhead" : "calendar.trackBehind";
    return texts.get(
        key,
        formats.dates().dayMonth(newest.date()),
        formats.secondsWithUnit(Math.abs(track.aheadMillis())));
  }

  private Optional<NextTest> nextTest() {
    return progress
        .nextTest()
        .map(
            session -> {
              long days = ChronoUnit.DAYS.between(data.today(), session.date());
              return new NextTest(
                  session.date(),
                  formats.date(session.date()),
                  texts.get("calendar.testInDays", kind(session.content()), days));
            });
  }

  private String kind(Prescription content) {
    return texts.get(
        content.test().equals(Optional.of(TestKind.FIVE_K)) ? "calendar.fiveK" : "calendar.mile");
  }
}
