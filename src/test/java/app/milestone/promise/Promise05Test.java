package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Contents;
import app.milestone.storage.Database;
import app.milestone.storage.HalfWritten;
import app.milestone.storage.Restore;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 5, name = "A damaged file is noticed and never overwritten or replaced")
final class Promise05Test {
  /** What damage can look like; a number or an id that changed is that of another state or file. */
  private static final Set<Kind> NAMED =
      EnumSet.of(
          Kind.DAMAGED,
          Kind.HALF_COPIED,
          Kind.NOT_OURS,
          Kind.NEWER,
          Kind.REPLACED,
          Kind.ROLLED_BACK,
          Kind.CHANGED_OUTSIDE);

  @TempDir(factory = Memory.class)
  Path folder;

  private Store good;
  private Path crashed;
  private String before;

  /** A good file, and one that was left in the middle of a change, with its journal. */
  @BeforeEach
  void prepare() throws IOException {
    good = Store.in(folder.resolve("good"));
    LargeChange.prepare(good);
    crashed = folder.resolve("crashed");
    try (Database database = good.open()) {
      before = new Contents(database).digest();
    }
    HalfWritten.leave(good, crashed);
  }

  @Test
  void aDamagedFileIsNoticedAndKept(Proof proof) throws IOException {
    damage(proof, 10, 40);
  }

  @Test
  @Tag("endurance")
  void aThousandDamagedFilesAreNoticedAndKept(Proof proof) throws IOException {
    damage(proof, 100, 400);
  }

  private void damage(Proof proof, int each, int journals) throws IOException {
    Map<String, Integer> outcomes = new TreeMap<>();
    for (Damage damage : Damage.values()) {
      for (int i = 0; i < each; i++) {
        Random random = proof.random(1_000 * damage.ordinal() + i);
        Path place = folder.resolve("damaged");
        Folders.copy(folder.resolve("good"), place);
        Store store = Store.in(place);
        overwrite(store.file(), damage, random);
        proof.check(damage + " " + i, () -> outcomes.merge(outcome(store), 1, Integer::sum));
      }
    }
    for (int i = 0; i < journals; i++) {
      Random random = proof.random(9_000 + i);
      Damage damage = Damage.values()[i % Damage.values().length];
      Path place = folder.resolve("damaged");
      Folders.copy(crashed, place);
      Store store = Store.in(place);
      overwrite(store.file().resolveSibling("milestone.db-journal"), damage, random);
      proof.check(
          "journal " + damage + " " + i,
          () -> outcomes.merge("journal: " + outcome(store), 1, Integer::sum));
    }
    proof.note(outcomes.toString());
  }

  private static void overwrite(Path file, Damage damage, Random random) throws IOException {
    Files.write(file, damage.of(Files.readAllBytes(file), random));
  }

  /** What a person is told; the rows are as they were, or the file is named and kept. */
  private String outcome(Store store) throws IOException {
    Path data = store.file().getParent();
    List<byte[]> found = contents(data);
    boolean empty = Files.size(store.file()) == 0;
    try (Database database = store.open()) {
      new SeasonRepository(database).load();
      database.check();
      assertEquals(before, new Contents(database).digest(), "changed in silence");
      assertFalse(Files.exists(Restore.quarantine(store.file())), "nothing is left behind");
      return "as before";
    } catch (StorageException e) {
      boolean named = empty ? e.kind() == Kind.MISSING : NAMED.contains(e.kind());
      assertTrue(named, e::toString);
      List<byte[]> kept = contents(data);
      for (byte[] bytes : found) {
        assertTrue(kept.stream().anyMatch(it -> Arrays.equals(it, bytes)), "the bytes are kept");
      }
      return e.kind().name();
    }
  }

  /** The bytes of the data file and its journal, and of all that lies beside them. */
  private static List<byte[]> contents(Path data) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
    return contents;
  }
}
