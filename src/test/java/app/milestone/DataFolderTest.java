package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.settings.Settings;
import app.milestone.promise.Child;
import app.milestone.promise.Commands;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import app.milestone.storage.UndoStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {
  @TempDir Path home;

  private DataFolder on(String system, Map<String, String> environment) {
    return DataFolder.of(Optional.empty(), system, environment, home);
  }

  @Test
  void eachSystemHasItsFolders() {
    assertEquals(
        new DataFolder(
            home.resolve(".local/share/milestone"), home.resolve(".local/state/milestone")),
        on("Linux", Map.of("XDG_DATA_HOME", "relative")));
    assertEquals(
        new DataFolder(home.resolve("d/milestone"), home.resolve("s/milestone")),
        on(
            "Linux",
            Map.of(
                "XDG_DATA_HOME", home.resolve("d").toString(),
                "XDG_STATE_HOME", home.resolve("s").toString())));
    Path mac = home.resolve("Library/Application Support/Milestone");
    assertEquals(
        new DataFolder(
            mac, mac.resolve("state"), mac.resolveSibling("Milestone State/last-seen.properties")),
        on("Mac OS X", Map.of()));
    Path windows = home.resolve("AppData/Local/Milestone");
    assertEquals(
        new DataFolder(
            windows,
            windows.resolve("state"),
            windows.resolveSibling("Milestone State/last-seen.properties")),
        on("Windows 11", Map.of()));
  }

  @Test
  void aChosenFolderHoldsItsStateButNotWhatIsRememberedOfIt() {
    DataFolder mine = chosen("mine");
    assertEquals(home.resolve("mine"), mine.data());
    assertEquals(home.resolve("mine/state"), mine.state());
    assertTrue(mine.memory().startsWith(home.resolve(".local/state/milestone/folders")));
    assertEquals(mine, chosen("other/../mine"));
    assertNotEquals(mine.memory(), chosen("other").memory());
  }

  private DataFolder chosen(String name) {
    return DataFolder.of(Optional.of(home.resolve(name)), "Linux", Map.of(), home);
  }

  @Test
  void aWholeFolderPutBackToAnOlderStateIsNoticed() throws IOException {
    DataFolder folder = chosen("mine");
    Opening.abandon(Opening.own(folder));
    byte[] old = Files.readAllBytes(folder.file());
    Opened opened = Opening.own(folder);
    new SettingsRepository(opened.database())
        .save(UndoStep.of("test.step"), Settings.DEFAULT.withDayStartHour(3));
    Opening.abandon(opened);
    Files.write(folder.file(), old);
    StorageException fault = assertThrows(StorageException.class, () -> Opening.own(folder));
    assertEquals(Kind.ROLLED_BACK, fault.kind());
  }

  @Test
  void theMemoryOfAnEarlierVersionIsTakenOver() throws IOException {
    DataFolder folder = chosen("mine");
    Opening.abandon(Opening.own(folder));
    Path before = folder.state().resolve("last-seen.properties");
    Files.createDirectories(folder.state());
    Files.move(folder.memory(), before);
    Files.delete(folder.file());
    StorageException fault = assertThrows(StorageException.class, () -> Opening.own(folder));
    assertEquals(Kind.MISSING, fault.kind());
    assertEquals(Files.readString(before), Files.readString(folder.memory()));
  }

  @Test
  void aSecondWindowIsToldUntilTheFirstOneEnds() throws IOException {
    DataFolder folder = on("Linux", Map.of());
    try (FolderLock lock = folder.open()) {
      assertTrue(lock.isHeld());
      StorageException fault = assertThrows(StorageException.class, folder::open);
      assertEquals(Kind.LOCKED, fault.kind());
    }
    folder.open().close();
    Path file = folder.data().resolve("instance.lock");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(
        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.data())));
  }

  @Test
  void aSecondOpeningInThisProgramLeavesTheLockToTheFirst() throws IOException {
    DataFolder folder = chosen("mine");
    Path alias = Files.createDirectories(home.resolve("mine")).resolveSibling("alias");
    Files.createSymbolicLink(alias, folder.data());
    Opening.abandon(Opening.own(folder));
    try (FolderLock lock = folder.open()) {
      for (DataFolder same : List.of(folder, chosen("alias"))) {
        assertEquals(Kind.LOCKED, assertThrows(StorageException.class, same::open).kind());
      }
      assertEquals("opening LOCKED", inAnotherProgram(folder));
      lock.close();
      try (FolderLock next = folder.open()) {
        lock.close(); // Once more: it holds nothing any longer.
        assertTrue(next.isHeld());
        assertEquals(Kind.LOCKED, assertThrows(StorageException.class, folder::open).kind());
      }
    }
    assertEquals("open everything", inAnotherProgram(folder));
  }

  private String inAnotherProgram(DataFolder folder) {
    try (Child child = Child.start(home, WindowChild.class, folder.data(), folder.state())) {
      child.await("here");
      return child.line();
    }
  }

  @Test
  void aFileInTheWayIsReported() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    DataFolder folder = DataFolder.of(Optional.of(file.resolve("data")), "Linux", Map.of(), home);
    assertEquals(Kind.NO_FOLDER, assertThrows(StorageException.class, folder::open).kind());
  }

  @Test
  void aDiskWithoutRoomForTheFolderOrItsLockIsNamedAsFull() throws IOException {
    Skip.unless(Commands.rootHas("mount", "umount"), "needs root to mount a small disk");
    Path disk = Files.createDirectory(home.resolve("disk"));
    for (int files = 1; files <= 2; files++) {
      String size = "nr_inodes=" + files;
      Skip.unless(Commands.works("mount", "-t", "tmpfs", "-o", size, "tmpfs", disk), "no mount");
      try {
        DataFolder folder = new DataFolder(disk.resolve("data"), home.resolve("state"));
        assertEquals(Kind.DISK_FULL, assertThrows(StorageException.class, folder::open).kind());
        assertEquals(
            Kind.DISK_FULL, assertThrows(StorageException.class, () -> Opening.own(folder)).kind());
        assertFalse(Files.exists(folder.file()));
      } finally {
        Commands.run("umount", disk);
      }
    }
  }
}
