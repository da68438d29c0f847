package app.milestone.transfer;

import java.util.List;

/**
 * Says where in an archive reading ended and why.
 *
 * @param line line from 1; 0 where no line can be named
 * @param column column from 1
 * @param arguments what the words of the kind are filled with: names of fields, bounds, what stands
 *     there
 */
public record ArchiveProblem(int line, int column, Kind kind, List<String> arguments) {

  /** What is wrong. */
  public enum Kind {
    /** Another kind of file. */
    NOT_AN_ARCHIVE,
    /** Number of the version, and of the newest that is known. */
    UNKNOWN_VERSION,
    NOT_UTF8,
    NOT_JSON,
    CUT_OFF,
    /** Most megabytes. */
    TOO_LARGE,
    /** More than 10 s of work. */
    TOO_SLOW,
    /** Nested too deeply, or with too much in one record. */
    TOO_MUCH,
    /** The field that stands there. */
    UNKNOWN_FIELD,
    DUPLICATE_FIELD,
    /** The section that stands there, in vain or too late. */
    UNKNOWN_SECTION,
    /** The field. */
    MISSING,
    NOT_RECORD,
    /** The field. */
    NOT_LIST,
    NOT_TEXT,
    /** The field and the most letters. */
    TOO_LONG,
    /** The field, the least and the most. */
    NOT_NUMBER,
    NOT_YES_NO,
    NOT_ID,
    NOT_DATE,
    NOT_MOMENT,
    /** The field and the words that it may hold. */
    NOT_WORD,
    NOT_SESSION,
    /** The field and the id. */
    DUPLICATE,
    UNKNOWN_REFERENCE,
    /** Fields that are right alone, but not together. */
    CONTRADICTION
  }

  private static final int MOST_SHOWN = 120;

  public ArchiveProblem {
    arguments = arguments.stream().map(ArchiveProblem::shown).toList();
  }

  ArchiveProblem(int line, int column, Kind kind, String... arguments) {
    this(line, column, kind, List.of(arguments));
  }

  /** What stands in a file is shown shortened, without anything that changes how it is written. */
  private static String shown(String text) {
    String clean = Cleaning.line(text);
    return clean.length() <= MOST_SHOWN ? clean : clean.substring(0, MOST_SHOWN) + "…";
  }
}
