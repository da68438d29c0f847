package app.milestone;

import static app.milestone.model.session.LogState.DONE;
import static app.milestone.model.session.LogState.OPEN;
import static app.milestone.model.session.LogState.PARTLY;
import static app.milestone.model.session.LogState.SKIPPED;

import app.milestone.controller.Texts;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.Feeling;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Rep;
import app.milestone.model.session.SkipReason;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** The log of the sample season. */
final class SampleEntries {
  private static final LocalTime CLICKED = LocalTime.of(18, 42);

  private final SampleSeason season;
  private final Texts texts;

  SampleEntries(SampleSeason season, Texts texts) {
    this.season = season;
    this.texts = texts;
  }

  List<LogEntry> all() {
    return Stream.of(beforeTheStart(), weekOne(), weekTwo(), weekThree(), weekFour())
        .flatMap(List::stream)
        .toList();
  }

  private List<LogEntry> beforeTheStart() {
    SampleTests tests = season.sampleTests();
    return List.of(
        test(tests.race(), "sample.race", Optional.empty(), 41, 7000, Feeling.GOOD),
        test(tests.baseline(), "sample.baseline", Optional.empty(), 36, 4100, Feeling.OK));
  }

  private List<LogEntry> weekOne() {
    return List.of(
        strength(1, 8, 6, 36),
        run(
            2,
            8,
            54,
            6000,
            splits(57.4, 57.2, 56.9, 57.0, 57.3, 56.8, 57.5, 57.1, 57.0, 57.2, 56.9, 56.9)),
        recovery(3, 30, 0, 0),
        run(4, 8, 30, 4500, splits(120, 120, 120, 120)),
        strength(5, 8, 5, 35),
        run(6, 7, 35, 5900, splits(332, 331, 330)));
  }

  private List<LogEntry> weekTwo() {
    return List.of(
        strength(8, 9, 6, 37),
        run(9, 8, 55, 6800, splits(113.9, 113.2, 113.6, 113.0, 113.8, 113.5, 113.1, 113.1)),
        recovery(10, 40, 2200, 2, 1),
        run(11, 8, 34, 5100, splits(180, 180, 180, 180)),
        strength(12, 9, 5, 35),
        skipped(13),
        test(
            season.sampleTests().extraMile(),
            "sample.mile",
            Optional.empty(),
            35,
            4100,
            Feeling.GOOD));
  }

  private List<LogEntry> weekThree() {
    return List.of(
        strength(15, 9, 6, 36),
        run(16, 8, 48, 7700, splits(314, 313, 313, 312, 313)),
        run(18, 8, 34, 5000, splits(120, 120, 120, 120, 120)),
        twoOfThreeSets(19),
        test(
            season.sampleTests().timeTrial(),
            "sample.timeTrial",
            Optional.of(season.session(20)),
            45,
            7800,
            Feeling.GOOD));
  }

  private List<LogEntry> weekFour() {
    Figures soFar =
        Figures.NONE
            .withEffort(OptionalInt.of(8))
            .withFeeling(Optional.of(Feeling.GOOD))
            .withSeconds(OptionalInt.of(54 * 60), true)
            .withMetres(OptionalInt.of(6000), true)
            .withNotes(texts.get("sample.noteToday"));
    PlannedSession today = season.session(23);
    double[] splits = splits(55.8, 56.4, 56.0, 55.9, 56.3, 55.6, 56.1);
    return List.of(
        strength(22, 10, 6, 36),
        recovery(24, 45, 2200, 0, 2),
        entry(today, OPEN, soFar.withReps(SampleReps.times(today.content(), splits))));
  }

  private LogEntry strength(int day, int count, int effort, int minutes) {
    PlannedSession session = season.session(day);
    Figures figures =
        figures(effort, minutes, 0).withReps(SampleReps.sets(session.content(), count, 3));
    return entry(session, DONE, figures.withFeeling(Optional.of(Feeling.OK)));
  }

  private LogEntry twoOfThreeSets(int day) {
    PlannedSession session = season.session(day);
    Figures figures = figures(5, 22, 0).withReps(SampleReps.sets(session.content(), 9, 2));
    return entry(session, PARTLY, figures.withNotes(texts.get("sample.noteShort")));
  }

  private LogEntry run(int day, int effort, int minutes, int metres, double... seconds) {
    PlannedSession session = season.session(day);
    Figures figures =
        figures(effort, minutes, metres).withReps(SampleReps.times(session.content(), seconds));
    return entry(session, DONE, figures.withFeeling(Optional.of(Feeling.GOOD)));
  }

  private LogEntry recovery(int day, int minutes, int metres, int... chosen) {
    PlannedSession session = season.session(day);
    List<Rep> reps = SampleReps.choices(session.content(), chosen);
    return entry(session, DONE, figures(2, minutes, metres).withReps(reps));
  }

  private LogEntry skipped(int day) {
    Figures figures = Figures.NONE.withNotes(texts.get("sample.noteSkipped"));
    return entry(season.session(day), SKIPPED, figures)
        .withSkipReason(Optional.of(SkipReason.TIRED));
  }

  private LogEntry test(
      TestResult test,
      String titleKey,
      Optional<PlannedSession> planned,
      int minutes,
      int metres,
      Feeling feeling) {
    Figures figures =
        figures(9, minutes, metres).withFeeling(Optional.of(feeling)).withNotes(test.notes());
    return new LogEntry(
        SampleSeason.id(6, 100 + (int) test.id().getLeastSignificantBits() % 100),
        planned.map(PlannedSession::id),
        test.date(),
        DONE,
        SessionType.TEST,
        texts.get(titleKey),
        planned.map(PlannedSession::content),
        season.paces(test.date()),
        figures,
        Optional.empty(),
        Optional.of(test.id()),
        clicked(test.date()));
  }

  private LogEntry entry(PlannedSession session, LogState state, Figures figures) {
    return new LogEntry(
        new UUID(session.id().getMostSignificantBits() + 1, session.id().getLeastSignificantBits()),
        Optional.of(session.id()),
        session.date(),
        state,
        session.content().type(),
        session.content().title(),
        Optional.of(session.content()),
        season.paces(session.date()),
        figures,
        Optional.empty(),
        Optional.empty(),
        clicked(session.date()));
  }

  private static OffsetDateTime clicked(LocalDate date) {
    return OffsetDateTime.of(date, CLICKED, ZoneOffset.UTC);
  }

  private static Figures figures(int effort, int minutes, int metres) {
    return Figures.NONE
        .withEffort(OptionalInt.of(effort))
        .withSeconds(OptionalInt.of(minutes * 60), false)
        .withMetres(metres == 0 ? OptionalInt.empty() : OptionalInt.of(metres), false);
  }

  private static double[] splits(double... seconds) {
    return seconds;
  }
}
