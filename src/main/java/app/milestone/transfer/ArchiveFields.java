package app.milestone.transfer;

import app.milestone.storage.ArchiveEntry.Section;
import java.util.Locale;

/** Names what the writer and the reader of an archive must call alike. */
final class ArchiveFields {
  static final String VERSION_FIELD = "milestoneArchive";
  static final int VERSION = 1;

  private ArchiveFields() {}

  static String name(Section section) {
    return section == Section.PACE_SOURCES ? "paceSources" : word(section);
  }

  /** A constant as it is written in a file: {@code five-k}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is a constant as {@link #word} writes it. */
  static boolean isWord(Enum<?> constant, String text) {
    String name = constant.name();
    if (name.length() != text.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (text.charAt(i) != (letter == '_' ? '-' : Character.toLowerCase(letter))) {
        return false;
      }
    }
    return true;
  }
}
