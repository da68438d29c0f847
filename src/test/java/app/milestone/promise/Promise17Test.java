package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Notices;
import app.milestone.controller.StartProblem;
import app.milestone.controller.StartProblem.Way;
import app.milestone.controller.Texts;
import app.milestone.storage.Faults;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

@Promise(number = 17, name = "Every message says what happened, what is safe, what to do and where")
final class Promise17Test {
  private static final Logger LOG = Logger.getLogger(Notices.class.getName());
  private static final Texts TEXTS = new Texts(Locale.UK);

  /**
   * What the first number of a code means to a person; all others are faults of disk or program.
   */
  private static final Map<Integer, Kind> FAMILIES =
      Map.ofEntries(
          Map.entry(SQLiteErrorCode.SQLITE_PERM.code, Kind.READ_ONLY),
          Map.entry(SQLiteErrorCode.SQLITE_BUSY.code, Kind.LOCKED),
          Map.entry(SQLiteErrorCode.SQLITE_LOCKED.code, Kind.LOCKED),
          Map.entry(SQLiteErrorCode.SQLITE_PROTOCOL.code, Kind.LOCKED),
          Map.entry(SQLiteErrorCode.SQLITE_READONLY.code, Kind.READ_ONLY),
          Map.entry(SQLiteErrorCode.SQLITE_AUTH.code, Kind.READ_ONLY),
          Map.entry(SQLiteErrorCode.SQLITE_CORRUPT.code, Kind.DAMAGED),
          Map.entry(SQLiteErrorCode.SQLITE_NOTADB.code, Kind.DAMAGED),
          Map.entry(SQLiteErrorCode.SQLITE_FULL.code, Kind.DISK_FULL),
          Map.entry(SQLiteErrorCode.SQLITE_CANTOPEN.code, Kind.READ_ONLY));

  /** Codes that mean something else than their family. */
  private static final Map<SQLiteErrorCode, Kind> APART =
      Map.of(
          SQLiteErrorCode.SQLITE_READONLY_DBMOVED, Kind.REPLACED,
          SQLiteErrorCode.SQLITE_IOERR_SHORT_READ, Kind.HALF_COPIED,
          SQLiteErrorCode.SQLITE_IOERR_CORRUPTFS, Kind.DAMAGED,
          SQLiteErrorCode.SQLITE_IOERR_DATA, Kind.DAMAGED);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aFile() throws IOException {
    LOG.setLevel(Level.OFF);
    file = Files.createFile(folder.resolve("milestone.db"));
  }

  @AfterEach
  void logAgain() {
    LOG.setLevel(null);
  }

  @Test
  void everyCodeOfSqliteLeadsToWordsThatHelp(Proof proof) {
    for (SQLiteErrorCode code : SQLiteErrorCode.values()) {
      StorageException fault = Faults.of(file, new SQLiteException("[" + code + "]", code));
      proof.check(code + " is known", () -> assertKind(code, fault.kind()));
      proof.check(code + " while saving", () -> assertSaving(fault));
      proof.check(code + " at the start", () -> assertStart(fault));
    }
    proof.check("an access refused", () -> assertIo(Kind.READ_ONLY, new AccessDeniedException("")));
    proof.check("no such file", () -> assertIo(Kind.MISSING, new NoSuchFileException("")));
    for (String full :
        List.of(
            "No space left on device",
            "There is not enough space on the disk",
            "Disk quota exceeded")) {
      proof.check(full, () -> assertIo(Kind.DISK_FULL, new IOException(full)));
    }
  }

  @Test
  void everyStateAtTheStartHasWordsAndWaysOfItsOwn(Proof proof) {
    Set<String> seen = new HashSet<>();
    for (Kind kind : Kind.values()) {
      StorageException fault = new StorageException(kind, file, "seen");
      proof.check(kind + " while saving", () -> assertSaving(fault));
      proof.check(kind + " at the start", () -> assertStart(fault));
      proof.check(kind + " alone", () -> assertTrue(seen.add(start(fault, 1).title())));
      proof.check(kind + " found while open", () -> assertFound(fault));
    }
  }

  @Test
  @Tag("endurance")
  void everyMessageHelpsInTheFullProofToo(Proof proof) {
    everyCodeOfSqliteLeadsToWordsThatHelp(proof);
    everyStateAtTheStartHasWordsAndWaysOfItsOwn(proof);
  }

  private static void assertKind(SQLiteErrorCode code, Kind kind) {
    Kind ofFamily = FAMILIES.getOrDefault(code.code & 0xff, Kind.FAILED);
    assertEquals(APART.getOrDefault(code, ofFamily), kind);
  }

  private void assertIo(Kind kind, IOException fault) {
    assertEquals(kind, Faults.of(file, fault).kind());
  }

  /** What did not happen, what is safe, why and what to do, and where the file is. */
  private void assertSaving(StorageException fault) {
    Notices notices = new Notices(TEXTS);
    notices.notSaved(fault, () -> {});
    Notices.Notice notice = notices.current().get().orElseThrow();
    String text = notice.text();
    assertTrue(text.startsWith("Could not save. Your entry is kept here. "), text);
    String rest = text.substring("Could not save. Your entry is kept here. ".length());
    assertTrue(rest.matches("[^:]{10,}: [a-z][^:]{10,}\\. The .+"), text);
    assertTrue(text.endsWith(file.toString()), text);
    assertEquals("Try again", notice.action().orElseThrow().text());
    assertEquals(Notices.Stay.ALWAYS, notice.stay());
  }

  private static StartProblem start(StorageException fault, int backups) {
    return StartProblem.of(fault, backups, TEXTS);
  }

  private void assertStart(StorageException fault) {
    StartProblem problem = start(fault, 1);
    assertFalse(problem.title().isBlank() || problem.title().endsWith("."), problem.title());
    assertTrue(
        problem.safe().matches(".*(safe|Nothing was (changed|overwritten)|still there).*"),
        problem.safe());
    assertTrue(problem.advice().endsWith("."), problem.advice());
    assertEquals(file.toString(), problem.file());
    assertTrue(problem.ways().containsAll(List.of(Way.SHOW_FOLDER, Way.QUIT)));
    assertTrue(problem.ways().size() >= 4, () -> problem.ways().toString());
    problem.ways().forEach(way -> assertFalse(StartProblem.label(way, TEXTS).isBlank()));
  }

  private void assertFound(StorageException fault) {
    String text = StartProblem.found(fault, TEXTS);
    assertTrue(text.endsWith(file.toString()), text);
    assertTrue(text.startsWith(start(fault, 1).title()), text);
  }
}
