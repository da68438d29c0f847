package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Contents;
import app.milestone.storage.Database;
import app.milestone.storage.HalfWritten;
import app.milestone.storage.Pages;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 4, name = "A full disk harms nothing saved, and saving works again with space")
final class Promise04Test {
  private static final List<LargeChange> GROWING =
      List.of(LargeChange.START, LargeChange.SESSION, LargeChange.IMPORT);

  @TempDir Path folder;
  private Store prepared;

  @BeforeEach
  void prepare() {
    prepared = Store.in(folder.resolve("prepared"));
    LargeChange.prepare(prepared);
  }

  @Test
  void aFileThatCannotGrowKeepsWhatItHas(Proof proof) {
    cannotGrow(proof);
  }

  @Test
  @Tag("endurance")
  void aFileThatCannotGrowKeepsWhatItHasOnceMore(Proof proof) {
    cannotGrow(proof);
  }

  private void cannotGrow(Proof proof) {
    GROWING.forEach(change -> change.before(Store.in(folder.resolve("before-" + change))));
    for (int spare = 0; spare < 30; spare++) {
      int pages = spare;
      LargeChange change = GROWING.get(spare % GROWING.size());
      Store store = Store.in(folder.resolve("limited" + spare));
      Folders.copy(folder.resolve("before-" + change), folder.resolve("limited" + spare));
      proof.check(change + " with " + spare + " pages", () -> cannotGrow(store, change, pages));
    }
  }

  private static void cannotGrow(Store store, LargeChange change, int pages) {
    try (Database database = store.open()) {
      Contents contents = new Contents(database);
      String before = contents.digest();
      Pages.spare(database, pages);
      assertFails(Kind.DISK_FULL, database, change);
      assertEquals(before, contents.digest());
      change.make(database);
      database.undo();
      assertEquals(before, contents.digest());
      database.check();
    }
  }

  private static void assertFails(Kind kind, Database database, LargeChange change) {
    StorageException fault =
        assertThrows(StorageException.class, () -> change.make(database), change::name);
    assertEquals(kind, fault.kind());
  }

  @Test
  @Tag("endurance")
  void aFullDiskKeepsWhatItHas(Proof proof) throws IOException {
    onSmallDisk(
        proof,
        "4m",
        disk -> {
          int full = 0;
          for (int run = 0; run < 60; run++) {
            full += fillDisk(proof, disk, run) ? 1 : 0;
          }
          proof.note("the disk was full in " + full + " of 60 runs");
          assertTrue(full >= 50, "the disk was seldom full");
        });
  }

  /** What is done on a disk. */
  private interface OnDisk {
    void run(Path disk) throws IOException;
  }

  private void onSmallDisk(Proof proof, String size, OnDisk body) throws IOException {
    proof.require(Commands.rootHas("mount", "umount"), "needs root to mount a small disk");
    Path disk = Files.createDirectory(folder.resolve("disk"));
    proof.require(
        Commands.works("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk),
        "a small disk cannot be mounted here");
    try {
      body.run(disk);
    } finally {
      Commands.run("umount", disk);
    }
  }

  /** Takes all the room that is left. */
  private static Path fill(Path disk) throws IOException {
    int room = (int) Files.getFileStore(disk).getUsableSpace();
    return Files.write(disk.resolve("ballast"), new byte[room]);
  }

  @Test
  void aCrashOnAFullDiskWaitsForRoom(Proof proof) throws IOException {
    waitForRoom(proof);
  }

  @Test
  @Tag("endurance")
  void aCrashOnAFullDiskWaitsForRoomOnceMore(Proof proof) throws IOException {
    waitForRoom(proof);
  }

  /** What a crash left is not touched before there is room to keep a copy of it. */
  private void waitForRoom(Proof proof) throws IOException {
    onSmallDisk(
        proof,
        "8m",
        disk -> {
          Store store = Store.in(disk.resolve("place"));
          HalfWritten.leave(prepared, disk.resolve("place"));
          Path ballast = fill(disk);
          proof.check("no room", () -> assertWaitsForRoom(store, ballast));
        });
  }

  private static void assertWaitsForRoom(Store store, Path ballast) throws IOException {
    byte[] bytes = Files.readAllBytes(store.file());
    assertStartFails(store, Kind.NO_ROOM);
    assertArrayEquals(bytes, Files.readAllBytes(store.file()));
    Files.delete(ballast);
    try (Database database = store.open()) {
      database.check();
    }
  }

  @Test
  @Tag("endurance")
  void aFullDiskIsNamedAtTheStart(Proof proof) throws IOException {
    onSmallDisk(
        proof,
        "4m",
        disk -> {
          Path place = disk.resolve("place");
          Folders.copy(folder.resolve("prepared"), place);
          Store store = Store.in(place);
          byte[] before = Files.readAllBytes(store.file());
          Path ballast = fill(disk);
          proof.check("full", () -> assertStartFails(store, Kind.DISK_FULL));
          assertArrayEquals(before, Files.readAllBytes(store.file()));
          Files.delete(ballast);
          proof.check("with space again", () -> store.open().close());
        });
  }

  private static void assertStartFails(Store store, Kind kind) {
    assertEquals(kind, assertThrows(StorageException.class, store::open).kind());
  }

  /** Whether a change met the full disk. */
  private boolean fillDisk(Proof proof, Path disk, int run) throws IOException {
    Path place = disk.resolve("place");
    Folders.copy(folder.resolve("prepared"), place);
    Random random = proof.random(run);
    LargeChange change = LargeChange.values()[run % 3];
    Path ballast = disk.resolve("ballast");
    boolean[] met = new boolean[1];
    proof.check(
        change + ", run " + run,
        () -> {
          try (Database database = Store.in(place).open()) {
            String before = new Contents(database).digest();
            long left = Files.getFileStore(disk).getUsableSpace() - random.nextInt(40) * 4096L;
            Files.write(ballast, new byte[(int) left]);
            met[0] = tryOnFullDisk(database, change, before);
            Files.delete(ballast);
            if (met[0]) {
              change.make(database);
            }
            database.undo();
            assertEquals(before, new Contents(database).digest());
            database.check();
          }
        });
    Files.deleteIfExists(ballast);
    return met[0];
  }

  private static boolean tryOnFullDisk(Database database, LargeChange change, String before) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        change.make(database);
        return false;
      } catch (StorageException e) {
        assertEquals(Kind.DISK_FULL, e.kind());
        assertEquals(before, new Contents(database).digest());
      }
    }
    return true;
  }

  @Test
  @Tag("endurance")
  void aLimitOnTheSizeOfFilesKeepsWhatTheyHave(Proof proof) {
    proof.require(Commands.has("prlimit"), "needs prlimit");
    for (int run = 0; run < 20; run++) {
      Random random = proof.random(run);
      Path place = folder.resolve("run" + run);
      Store store = Store.in(place);
      Ledger ledger = new Ledger(folder.resolve("ledger" + run));
      proof.check("run " + run, () -> limitFiles(random, store, ledger));
    }
  }

  private void limitFiles(Random random, Store store, Ledger ledger) throws IOException {
    int seed = random.nextInt(1_000);
    try (Child child =
        Child.start(
            folder, PatientChild.class, store.file(), store.memory(), ledger.file(), seed)) {
      child.await("ready");
      long limit = Files.size(store.file()) + 4096L * random.nextInt(30);
      String pid = "--pid=" + child.pid();
      Commands.run("prlimit", pid, "--fsize=" + limit + ":unlimited");
      child.say("go");
      child.await("failed");
      Commands.run("prlimit", pid, "--fsize=unlimited:unlimited");
      child.say("go");
      child.await("saved again");
      child.say("end");
      assertEquals(0, child.end());
    }
    Path model = store.file().resolveSibling("model");
    try (Database database = store.open();
        Database other = Store.in(model).open()) {
      assertEquals(ledger.last(), database.seq());
      new KnownChanges(other, seed).until(database.seq());
      assertEquals(new Contents(other).digest(), new Contents(database).digest());
      database.check();
    }
  }
}
