package app.milestone.storage;

import app.milestone.storage.ArchiveEntry.Section;
import java.util.List;
import java.util.Optional;

/**
 * Some records of a full export, in the order in which they were first written.
 *
 * @param entries the records; may be none although more follow
 * @param next where to go on; empty at the end
 */
public record ArchivePart(List<ArchiveEntry> entries, Optional<Place> next) {

  public ArchivePart {
    entries = List.copyOf(entries);
  }

  /**
   * How far the reading has got.
   *
   * @param after number of the row last read, 0 for none
   */
  public record Place(Section section, long after) {
    /** Before the first record. */
    public static final Place START = new Place(Section.SETTINGS, 0);

    Optional<Place> nextSection() {
      int next = section.ordinal() + 1;
      return next < Section.values().length
          ? Optional.of(new Place(Section.values()[next], 0))
          : Optional.empty();
    }
  }
}
