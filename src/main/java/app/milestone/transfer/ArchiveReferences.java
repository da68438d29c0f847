package app.milestone.transfer;

import app.milestone.model.session.PlannedSession;
import app.milestone.storage.ArchiveEntry.Section;
import app.milestone.transfer.ArchiveProblem.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Knows which records an archive has had so far, by their ids alone. */
final class ArchiveReferences {
  private static final long MOST_DAYS = 3660;
  private static final int MOST_SESSIONS = 5000;

  private final Map<Section, Set<UUID>> ids = new EnumMap<>(Section.class);
  private final Map<UUID, LocalDate> starts = new HashMap<>();
  private final Map<UUID, Integer> sessions = new HashMap<>();

  ArchiveReferences() {
    for (Section section : Section.values()) {
      ids.put(section, new HashSet<>());
    }
  }

  /** The id of a record of its own. */
  UUID fresh(Section section, RecordReader record) {
    UUID id = record.id("id");
    if (!ids.get(section).add(id)) {
      throw record.place("id").refuse(Kind.DUPLICATE, "id", id.toString());
    }
    return id;
  }

  /** The id of a record that has come before. */
  UUID known(Section section, RecordReader record, String field) {
    UUID id = record.id(field);
    if (!ids.get(section).contains(id)) {
      throw record.place(field).refuse(Kind.UNKNOWN_REFERENCE, field, id.toString());
    }
    return id;
  }

  Optional<UUID> optionalKnown(Section section, RecordReader record, String field) {
    return record.optionalId(field).map(_ -> known(section, record, field));
  }

  void started(UUID run, LocalDate start) {
    starts.put(run, start);
  }

  /** Refuses sessions so many or so far from the start that no screen could show them. */
  void check(PlannedSession session, RecordReader record) {
    LocalDate start = starts.get(session.runId());
    boolean near =
        isNear(start, session.date())
            && isNear(start, session.scheduled())
            && isNear(start, session.original());
    if (!near || sessions.merge(session.runId(), 1, Integer::sum) > MOST_SESSIONS) {
      throw record.place("date").refuse(Kind.CONTRADICTION);
    }
  }

  private static boolean isNear(LocalDate start, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(start, day)) <= MOST_DAYS;
  }
}
