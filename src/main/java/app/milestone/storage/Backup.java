package app.milestone.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One whole copy of the data file, as its name tells: {@code milestone-<seq>-<utc>-<reason>-v
 * <schema>.db}.
 *
 * @param file where it is
 * @param seq number of the last write in it
 * @param made when it was made
 * @param reason one of the reasons below, or another one of a later program
 * @param schema number of its tables
 */
public record Backup(Path file, long seq, Instant made, String reason, int schema) {
  /** Made when the program was closed. */
  public static final String EXIT = "exit";

  /** Made every half hour in which something changed. */
  public static final String TIMER = "timer";

  /** Made because the person asked for it. */
  public static final String HAND = "hand";

  /** Made before newer tables. */
  public static final String MIGRATION = "migration";

  /** Made before another backup took the place of the data. */
  public static final String RESTORE = "restore";

  /** Made before many sessions came from a file. */
  public static final String IMPORT = "import";

  /** Made before many sessions were deleted. */
  public static final String DELETION = "deletion";

  /** Not made: the data file itself, set aside when another one took its place. */
  public static final String SET_ASIDE = "setaside";

  /** The newest first. */
  public static final Comparator<Backup> NEWEST_FIRST =
      Comparator.comparing(Backup::made).thenComparing(Backup::seq).reversed();

  /** The last write first, whatever a clock that was wrong once says of the dates. */
  static final Comparator<Backup> LAST_WRITE_FIRST =
      Comparator.comparingLong(Backup::seq).thenComparing(Backup::made).reversed();

  private static final Pattern NAME =
      Pattern.compile("milestone-(\\d{1,18})-(\\d{8}T\\d{6}Z)-([a-z]+)-v(\\d{1,9})\\.db");
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Reads a name; empty when the file is none of ours. */
  public static Optional<Backup> of(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Backup(
              file,
              Long.parseLong(name.group(1)),
              UTC.parse(name.group(2), Instant::from),
              name.group(3),
              Integer.parseInt(name.group(4))));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /** A file that the person chose; one with a name of its own is dated as the file system does. */
  public static Backup at(Path file) {
    return of(file)
        .orElseGet(
            () -> new Backup(file, 0, Instant.ofEpochMilli(file.toFile().lastModified()), "", 0));
  }

  /** A backup that gets its name in a folder; parts of a second are not kept. */
  static Backup in(Path folder, long seq, Instant made, String reason, int schema) {
    String form = "milestone-%d-%s-%s-v%d.db"; // In the digits of no language but the pattern's.
    String name = String.format(Locale.ROOT, form, seq, UTC.format(made), reason, schema);
    return of(folder.resolve(name)).orElseThrow(() -> new IllegalArgumentException(name));
  }

  /** Whether it was the data file until another one took its place. */
  public boolean isSetAside() {
    return reason.equals(SET_ASIDE);
  }
}
