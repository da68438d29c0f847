package app.milestone.transfer;

import app.milestone.model.pace.Paces;
import app.milestone.model.plan.SessionType;
import app.milestone.model.session.Feeling;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.Rep;
import app.milestone.model.session.SkipReason;
import app.milestone.storage.ArchiveEntry.Section;
import app.milestone.transfer.ArchiveProblem.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a log entry with its reps and sets from the fields of its record. */
final class LogEntryReader {
  private static final int MOST_SECONDS = 100 * 24 * 3600;
  private static final int MOST_METRES = 10_000_000;
  private static final int MOST_MILLIS = 864_000_000;
  private static final int MOST_COUNT = 100_000;
  private static final int MOST_INDEX = 9_999;

  private final ArchiveReferences references;
  private final ContentReader contents;

  LogEntryReader(ArchiveReferences references, ContentReader contents) {
    this.references = references;
    this.contents = contents;
  }

  LogEntry entry(RecordReader record) {
    return new LogEntry(
        references.fresh(Section.LOG, record),
        references.optionalKnown(Section.SESSIONS, record, "session"),
        record.date("date"),
        record.word("state", LogState.class),
        record.word("type", SessionType.class),
        record.text("title", EntryReader.MOST_NAME),
        contents.content(record),
        new Paces(record.optionalTime("goalMileMillis"), record.optionalTime("fiveKMillis")),
        figures(record),
        record.optionalWord("skipReason", SkipReason.class),
        references.optionalKnown(Section.TESTS, record, "test"),
        record.moment("entered"));
  }

  private static Figures figures(RecordReader record) {
    return new Figures(
        record.optionalWhole("effort", 1, 10),
        record.optionalWord("feeling", Feeling.class),
        record.optionalWhole("durationSeconds", 0, MOST_SECONDS),
        record.flag("durationEstimated"),
        record.optionalWhole("distanceMetres", 0, MOST_METRES),
        record.flag("distanceEstimated"),
        record.text("notes", EntryReader.MOST_NOTES),
        reps(record.list("reps")));
  }

  private static List<Rep> reps(List<JsonPart> parts) {
    List<Rep> reps = new ArrayList<>();
    Set<Integer> places = new HashSet<>();
    for (JsonPart part : parts) {
      RecordReader record = new RecordReader(part);
      Rep rep =
          new Rep(
              record.whole("group", 0, MOST_INDEX),
              record.whole("index", 0, MOST_INDEX),
              record.optionalNumber("timeMillis", 1, MOST_MILLIS),
              record.optionalWhole("distanceMetres", 1, MOST_METRES),
              record.optionalWhole("count", 0, MOST_COUNT),
              record.flag("done"));
      record.done();
      if (!places.add(rep.group() * (MOST_INDEX + 1) + rep.index())) {
        throw part.refuse(Kind.DUPLICATE, "index", String.valueOf(rep.index()));
      }
      reps.add(rep);
    }
    return reps;
  }
}
