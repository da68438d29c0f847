package app.milestone;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.StartProblem;
import app.milestone.controller.StartProblem.Way;
import app.milestone.controller.Texts;
import app.milestone.storage.Backup;
import app.milestone.storage.Preferences;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StartProblemTest {
  private static final Texts TEXTS = new Texts(Locale.UK);
  private static final Instant NOW = Instant.parse("2026-11-17T18:42:00Z");

  @TempDir Path home;
  private DataFolder folder;

  @BeforeEach
  void aFolderWithData() {
    folder = new DataFolder(home.resolve("data"), home.resolve("state"));
    Opening.abandon(Opening.own(folder));
  }

  @Test
  void aFileOfANewerProgramIsNamedAndKept() throws IOException {
    StartProblem problem = kept(bytes -> bytes.putInt(60, 99));
    assertEquals("A newer Milestone wrote this data file", problem.title());
    assertEquals(
        List.of(Way.TRY_AGAIN, Way.OTHER_FOLDER, Way.RESTORE, Way.SHOW_FOLDER, Way.QUIT),
        problem.ways());
    assertEquals(folder.file().toString(), problem.file());
  }

  @Test
  void aFileOfAnotherProgramIsNamedAndKept() throws IOException {
    StartProblem problem = kept(bytes -> bytes.putInt(68, 1));
    assertEquals("This file does not belong to Milestone", problem.title());
  }

  @Test
  void aDamagedFileIsNamedAndKept() throws IOException {
    StartProblem problem = kept(bytes -> Arrays.fill(bytes.array(), 100, 4096, (byte) 0xa5));
    assertEquals("The data file is damaged", problem.title());
    assertEquals(Way.REPAIR, problem.ways().getFirst());
  }

  /** Changes the file, and checks that refusing it leaves it and its folder as they are. */
  private StartProblem kept(Consumer<ByteBuffer> change) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.file());
    change.accept(ByteBuffer.wrap(bytes));
    Files.write(folder.file(), bytes);
    StartProblem problem = problem();
    assertArrayEquals(bytes, Files.readAllBytes(folder.file()));
    assertFalse(Files.exists(folder.backups()));
    return problem;
  }

  private StartProblem problem() {
    StorageException fault = assertThrows(StorageException.class, () -> Opening.own(folder));
    return StartProblem.of(fault, 0, TEXTS);
  }

  @Test
  void aFileThatIsThereCanBeSetAside() {
    assertFalse(Opening.isGone(folder));
  }

  @Test
  void aLostFileIsNotReplacedByAnEmptyOne() throws IOException {
    Files.delete(folder.file());
    assertEquals("The data file is gone", problem().title());
    assertFalse(Files.exists(folder.file()));
    assertTrue(Opening.isGone(folder));
    assertFalse(problem().advice().contains("Otherwise restore a backup"));
  }

  @Test
  void aSecondWindowMayLookAtTheSameDataAndSaysWhyItCannotSave() throws IOException {
    Opened first = Opening.own(folder);
    byte[] bytes = Files.readAllBytes(folder.file());
    assertEquals("Milestone is already open in another window", problem().title());
    assertEquals(Way.LOOK_ONLY, problem().ways().getFirst());
    assertEquals(folder.file().toString(), problem().file());
    Opened second = Opening.look(folder, Kind.LOCKED);
    assertEquals(Optional.of(Kind.LOCKED), second.looksOnly());
    assertEquals(
        "Look only: another window of Milestone has this data open, so nothing can be saved here."
            + " Close the other window and start this one again to go on",
        StartProblem.looking(Kind.LOCKED, folder.file(), TEXTS));
    Opening.abandon(second);
    Opening.abandon(first);
    assertArrayEquals(bytes, Files.readAllBytes(folder.file()));
  }

  @Test
  void aFileInTheWayOfTheFolderLeavesNothingToLookAt() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    folder = new DataFolder(file.resolve("data"), home.resolve("state"));
    StartProblem problem = problem();
    assertEquals("Milestone cannot use this folder", problem.title());
    assertEquals(
        List.of(Way.TRY_AGAIN, Way.OTHER_FOLDER, Way.SHOW_FOLDER, Way.QUIT), problem.ways());
  }

  @Test
  void aWindowThatOnlyLooksSaysWhy() {
    assertEquals(
        "Look only: nothing can be saved, because /a/milestone.db cannot be written."
            + " Your data is safe; make the folder writable and start again",
        StartProblem.looking(Kind.READ_ONLY, Path.of("/a/milestone.db"), TEXTS));
    assertEquals(
        "Look only: the data file /a/milestone.db is damaged, so nothing is saved in it."
            + " It is kept as it was found; start again to repair it",
        StartProblem.looking(Kind.DAMAGED, Path.of("/a/milestone.db"), TEXTS));
  }

  @Test
  void startingEmptyKeepsTheFileThatWasThere() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.file());
    bytes[200] ^= 1;
    Arrays.fill(bytes, 0, 100, (byte) 0);
    Files.write(folder.file(), bytes);
    assertEquals("The data file is damaged", problem().title());
    Opening.abandon(Opening.empty(folder, NOW));
    Opening.abandon(Opening.own(folder));
    try (Stream<Path> kept = Files.list(folder.quarantine())) {
      assertArrayEquals(bytes, Files.readAllBytes(kept.toList().getFirst()));
    }
  }

  @Test
  void startingEmptyWorksWhereTheFileIsGone() throws IOException {
    Files.delete(folder.file());
    Files.createDirectories(folder.backups());
    Files.createFile(folder.backups().resolve("milestone-1-20261117T100000Z-exit-v1.db"));
    assertEquals("The data file is gone", problem().title());
    Opening.abandon(Opening.empty(folder, NOW));
    Opening.abandon(Opening.own(folder));
    assertTrue(Files.size(folder.file()) > 0);
  }

  @Test
  void aRestoredBackupOpensAndTheFileBeforeIsKept() throws IOException {
    Path backup = home.resolve("copy.db");
    Files.copy(folder.file(), backup);
    Files.write(folder.file(), new byte[50]);
    assertEquals("The end of the data file is missing", problem().title());
    Opening.abandon(Opening.restored(folder, backup, NOW));
    Opening.abandon(Opening.own(folder));
    try (Stream<Path> kept = Files.list(folder.quarantine())) {
      assertEquals(50, Files.size(kept.toList().getFirst()));
    }
  }

  @Test
  void aWayThatWasTriedInVainIsSaidAndALookThatCannotBeIsNotOfferedAgain() {
    StorageException damaged = new StorageException(Kind.DAMAGED, folder.file(), "seen");
    StartProblem problem = StartProblem.of(damaged, 2, TEXTS);
    StartProblem again = problem.after(Way.TRY_AGAIN, Kind.DAMAGED, TEXTS);
    assertTrue(again.safe().startsWith("Tried again just now: it is still so. Nothing was"));
    assertEquals(problem.ways(), again.ways());
    StartProblem looked = problem.after(Way.LOOK_ONLY, Kind.DAMAGED, TEXTS);
    assertTrue(looked.safe().startsWith("It cannot be shown: too little of it can be read."));
    assertFalse(looked.ways().contains(Way.LOOK_ONLY));
  }

  @Test
  void aLookThatFailedForAMomentIsOfferedAgain() {
    StorageException locked = new StorageException(Kind.LOCKED, folder.file(), "seen");
    StartProblem problem = StartProblem.of(locked, 2, TEXTS);
    StartProblem busy = problem.after(Way.LOOK_ONLY, Kind.LOCKED, TEXTS);
    assertTrue(
        busy.safe()
            .startsWith(
                "It could not be shown just now: the other window was saving something. Try again"
                    + " in a moment. Your data is safe."),
        busy.safe());
    assertEquals(problem.ways(), busy.ways());
    StorageException full = new StorageException(Kind.DISK_FULL, folder.file(), "seen");
    StartProblem unseen =
        StartProblem.of(full, 2, TEXTS).after(Way.LOOK_ONLY, Kind.DISK_FULL, TEXTS);
    assertTrue(
        unseen.safe().startsWith("It could not be shown just now. Everything"), unseen.safe());
    assertTrue(unseen.ways().contains(Way.LOOK_ONLY));
  }

  @Test
  void aWindowThatLeavesOutAWriteThatWasCutOffSaysSo() {
    String looking = StartProblem.looking(Kind.READ_ONLY, folder.file(), true, TEXTS);
    assertEquals(
        StartProblem.looking(Kind.READ_ONLY, folder.file(), TEXTS)
            + "\nMilestone was cut off the last time it saved something here. You see everything as"
            + " it was saved whole before that; the file is kept as it was found",
        looking);
    assertEquals(
        StartProblem.looking(Kind.LOCKED, folder.file(), TEXTS),
        StartProblem.looking(Kind.LOCKED, folder.file(), false, TEXTS));
  }

  @Test
  void backupsInTheFolderThatThePersonChoseAreOfferedToo() {
    Path second = home.resolve("stick");
    Preferences.Backups backups = new Preferences.Backups(Optional.of(second), Optional.empty());
    Preferences.DEFAULT.withBackups(backups).save(folder.preferences());
    assertEquals(List.of(folder.backups(), second, folder.quarantine()), Rescue.places(folder));
  }

  @Test
  void filesSetAsideAreNotCountedAsBackups() {
    List<Backup> found =
        Stream.of("exit", "setaside", "timer")
            .map(reason -> home.resolve("milestone-1-20261117T100000Z-" + reason + "-v1.db"))
            .map(file -> Backup.of(file).orElseThrow())
            .toList();
    assertEquals(2, Rescue.made(found));
  }

  @Test
  void aForeseenProblemNeedsNoTraceInTheLog() {
    assertTrue(FaultLog.isForeseen(new StorageException(Kind.LOCKED, folder.file(), "seen")));
    assertFalse(FaultLog.isForeseen(new StorageException(Kind.FAILED, folder.file(), "seen")));
    assertFalse(FaultLog.isForeseen(new IllegalStateException("a bug")));
  }

  @Test
  void aBackupIsTheFirstWayWhereThereIsOne() {
    StorageException damaged = new StorageException(Kind.DAMAGED, folder.file(), "seen");
    StartProblem without = StartProblem.of(damaged, 0, TEXTS);
    assertEquals(Way.REPAIR, without.ways().getFirst());
    assertTrue(without.ways().contains(Way.RESTORE));
    assertTrue(without.safe().endsWith("No backup was found."));
    StartProblem with = StartProblem.of(damaged, 3, TEXTS);
    assertEquals(Way.RESTORE, with.ways().getFirst());
    assertTrue(with.safe().endsWith("3 backups were found."));
  }
}
