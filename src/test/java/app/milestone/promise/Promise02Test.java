package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Contents;
import app.milestone.storage.Database;
import app.milestone.storage.LooseFile;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 2, name = "What was saved survives a power cut, where the disk keeps its word")
final class Promise02Test {
  private static final int CUTS_A_DISK = 25;

  @TempDir Path folder;

  @Test
  @Tag("always")
  void everyWriteWaitsForTheDisk(Proof proof) {
    try (Database database = Store.in(folder).open()) {
      proof.check(
          "settings of the connection",
          () -> assertEquals("truncate 2 1", LooseFile.settings(database)));
    }
  }

  /**
   * The file lies on a file system of its own, on a loop device. While the program stands still
   * between two instructions, the blocks that have reached the device are copied: what is only in
   * memory is lost, as when the power fails. The copy is then mounted and read.
   */
  @Test
  @Tag("endurance")
  void threeHundredPowerCutsLoseNothing(Proof proof) throws IOException {
    requireDevices(proof);
    for (int disk = 0; disk < 12; disk++) {
      long seed = proof.random(disk).nextInt(1_000_000);
      cut(proof, disk, seed, LoggingChild.class);
    }
  }

  /** The control: the same cuts with loose settings must lose something, or they prove nothing. */
  @Test
  @Tag("endurance")
  void theSameCutsLoseWritesOfLooseSettings(Proof proof) throws IOException {
    requireDevices(proof);
    int lost = cut(proof, 99, 7, LooseChild.class);
    proof.note("with a loose journal " + lost + " of " + CUTS_A_DISK + " cuts lost writes");
    assertTrue(lost > CUTS_A_DISK / 2, () -> "only " + lost + " cuts lost writes");
  }

  private static void requireDevices(Proof proof) {
    proof.require(
        Commands.rootHas("mount", "umount", "mkfs.ext4", "losetup", "kill")
            && Commands.works("losetup", "-f"),
        "needs root and loop devices");
  }

  /** How many cuts lost writes; with the program itself each of them is a failure. */
  private int cut(Proof proof, int number, long seed, Class<?> main) throws IOException {
    Path image = folder.resolve("disk" + number);
    Path disk = mounted(image, folder.resolve("mount" + number), true);
    Store store = Store.in(disk.resolve("place"));
    Ledger ledger = new Ledger(folder.resolve("ledger" + number));
    Random random = new Random(seed);
    boolean loose = main == LooseChild.class;
    int lost = 0;
    try (Child child =
            Child.start(folder, main, store.file(), store.memory(), ledger.file(), seed);
        Database model = Store.in(folder.resolve("model" + number)).open()) {
      child.await("ready");
      KnownChanges replay = new KnownChanges(model, seed);
      for (int i = 0; i < CUTS_A_DISK; i++) {
        child.standStill(random, 80_000);
        long acknowledged = ledger.last();
        Path copy = folder.resolve("copy");
        copyAtOneMoment(image, copy);
        child.goOn();
        if (loose) {
          lost += found(copy) < acknowledged ? 1 : 0;
          proof.passed(1);
        } else {
          proof.check(
              "disk " + number + " cut " + i, () -> assertNothingLost(copy, acknowledged, replay));
        }
        Files.delete(copy);
      }
      long writes = ledger.last();
      assertTrue(writes > CUTS_A_DISK / 2, () -> "only " + writes + " writes before the cuts");
    } finally {
      Commands.run("umount", disk);
    }
    return lost;
  }

  /** Copies until nothing changed meanwhile: the kernel writes blocks when it likes. */
  private static void copyAtOneMoment(Path image, Path copy) throws IOException {
    do {
      Files.copy(image, copy, StandardCopyOption.REPLACE_EXISTING);
    } while (Files.mismatch(image, copy) >= 0);
  }

  private long found(Path image) throws IOException {
    Path disk = mounted(image, folder.resolve("after"), false);
    try {
      return LooseFile.writes(Store.in(disk.resolve("place")).file());
    } finally {
      Commands.run("umount", disk);
    }
  }

  private void assertNothingLost(Path image, long acknowledged, KnownChanges replay)
      throws IOException {
    Path disk = mounted(image, folder.resolve("after"), false);
    try (Database database = Store.in(disk.resolve("place")).open()) {
      long seq = database.seq();
      assertTrue(
          seq == acknowledged || seq == acknowledged + 1,
          () -> acknowledged + " writes were acknowledged, " + seq + " are there");
      replay.until(seq);
      assertEquals(new Contents(replay.database()).digest(), new Contents(database).digest());
      database.check();
    } finally {
      Commands.run("umount", disk);
    }
  }

  private static Path mounted(Path image, Path place, boolean isNew) throws IOException {
    if (isNew) {
      Files.write(image, new byte[16 * 1024 * 1024]);
      Commands.run("mkfs.ext4", "-q", "-F", image);
    }
    Files.createDirectories(place);
    Commands.run("mount", "-o", "loop", image, place);
    return place;
  }
}
