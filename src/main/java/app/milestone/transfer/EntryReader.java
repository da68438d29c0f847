package app.milestone.transfer;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalRule;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.Condition;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.Sex;
import app.milestone.model.race.Surface;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.Pause;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.settings.Settings;
import app.milestone.model.settings.Units;
import app.milestone.storage.ArchiveEntry;
import app.milestone.storage.ArchiveEntry.Section;
import app.milestone.storage.CustomPlan;
import app.milestone.transfer.ArchiveProblem.Kind;
import java.time.DayOfWeek;
import java.util.UUID;

/** Makes each kind of record from its fields, and refuses what could not have been exported. */
final class EntryReader {
  static final int MOST_NAME = 1000;
  static final int MOST_NOTES = 500_000;
  static final int MOST_PLAN = PlanFile.MOST_BYTES;
  private static final int MOST_PLANS = 16 * 1024 * 1024;
  private static final int MOST_COUNT = 10_000;

  private final ArchiveReferences references = new ArchiveReferences();
  private final ContentReader contents = new ContentReader();
  private final LogEntryReader logs = new LogEntryReader(references, contents);
  private int planLetters;

  ArchiveEntry read(Section section, JsonPart part) {
    RecordReader record = new RecordReader(part);
    try {
      ArchiveEntry entry = entry(section, record);
      record.done();
      return entry;
    } catch (IllegalArgumentException _) {
      throw part.refuse(Kind.CONTRADICTION);
    }
  }

  private ArchiveEntry entry(Section section, RecordReader record) {
    return switch (section) {
      case SETTINGS -> new ArchiveEntry.Person(settings(record));
      case PLANS -> new ArchiveEntry.Added(plan(record));
      case TESTS -> new ArchiveEntry.Tested(test(record));
      case RUNS -> new ArchiveEntry.Started(run(record), record.text("plan", MOST_PLAN));
      case SESSIONS -> new ArchiveEntry.Planned(session(record));
      case PAUSES -> new ArchiveEntry.Paused(pause(record));
      case GOALS -> new ArchiveEntry.Aimed(goal(record));
      case PACE_SOURCES -> new ArchiveEntry.Paced(source(record));
      case LOG -> new ArchiveEntry.Logged(logs.entry(record));
    };
  }

  private static Settings settings(RecordReader record) {
    return new Settings(
        record.word("units", Units.class),
        record.optionalWord("firstWeekday", DayOfWeek.class),
        record.whole("dayStartHour", 0, 6),
        record.optionalWord("sex", Sex.class),
        record.optionalWhole("birthYear", 1900, 2100),
        record.real("variationFraction", 0.005, 0.1));
  }

  private CustomPlan plan(RecordReader record) {
    UUID id = references.fresh(Section.PLANS, record);
    String name = record.requiredText("name", MOST_NAME);
    String text = record.requiredText("plan", MOST_PLAN);
    planLetters += text.length();
    if (planLetters > MOST_PLANS) {
      throw record.place("plan").refuse(Kind.TOO_MUCH);
    }
    return new CustomPlan(id, name, text);
  }

  private TestResult test(RecordReader record) {
    return new TestResult(
        references.fresh(Section.TESTS, record),
        record.word("kind", TestKind.class),
        record.date("date"),
        record.time("enteredMillis"),
        record.flag("fourLaps"),
        record.time("timeMillis"),
        record.optionalWord("scheme", LapScheme.class),
        record.times("lapMillis"),
        record.flag("lapsDisputed"),
        record.word("surface", Surface.class),
        record.words("conditions", Condition.class),
        record.optionalWhole("temperatureCelsius", -60, 60),
        record.optionalWhole("effort", 1, 10),
        record.text("notes", MOST_NOTES),
        record.flag("estimated"));
  }

  private Run run(RecordReader record) {
    Run run =
        new Run(
            references.fresh(Section.RUNS, record),
            record.requiredText("planKey", MOST_NAME),
            record.requiredText("planName", MOST_NAME),
            record.text("credit", MOST_NAME),
            record.whole("cycles", 1, MOST_COUNT),
            record.date("start"),
            record.date("joined"),
            record.optionalDate("stopped"),
            record.whole("gainMillis", 0, RecordReader.MOST_MILLIS),
            references.optionalKnown(Section.TESTS, record, "baselineTest"),
            references.optionalKnown(Section.TESTS, record, "retest"));
    references.started(run.id(), run.start());
    return run;
  }

  private PlannedSession session(RecordReader record) {
    PlannedSession session =
        new PlannedSession(
            references.fresh(Section.SESSIONS, record),
            references.known(Section.RUNS, record, "run"),
            record.requiredText("slot", MOST_NAME),
            record.whole("attempt", 1, MOST_COUNT),
            record.whole("cycle", 0, MOST_COUNT),
            record.whole("week", 0, MOST_COUNT),
            record.whole("day", 0, MOST_COUNT),
            record.date("original"),
            record.date("scheduled"),
            record.date("date"),
            contents
                .content(record)
                .orElseThrow(() -> record.place("").refuse(Kind.MISSING, "content")));
    references.check(session, record);
    return session;
  }

  private Pause pause(RecordReader record) {
    return new Pause(
        references.fresh(Section.PAUSES, record),
        references.known(Section.RUNS, record, "run"),
        record.date("from"),
        record.optionalDate("until"));
  }

  private Goal goal(RecordReader record) {
    return new Goal(
        references.fresh(Section.GOALS, record),
        references.known(Section.RUNS, record, "run"),
        record.word("rule", GoalRule.class),
        record.optionalId("sourceTest"),
        record.time("mileMillis"),
        record.date("setOn"));
  }

  private PaceSource source(RecordReader record) {
    return new PaceSource(
        references.fresh(Section.PACE_SOURCES, record),
        references.known(Section.RUNS, record, "run"),
        record.word("kind", PaceSource.Kind.class),
        record.optionalId("sourceTest"),
        record.time("fiveKMillis"),
        record.date("from"));
  }
}
