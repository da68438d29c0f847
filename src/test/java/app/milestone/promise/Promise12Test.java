package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.WindowChild;
import app.milestone.model.settings.Settings;
import app.milestone.storage.Database;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 12, name = "In a read-only folder you can look, and it says why it cannot save")
final class Promise12Test {
  private static final List<String> LOOKS =
      List.of("here", "opening READ_ONLY", "look READ_ONLY", "saving READ_ONLY");
  private static final List<String> SAVES = List.of("here", "open everything", "saving worked");

  @TempDir Path folder;
  private int number;

  /** What may be done with the folder of the data, with the file, and with the state. */
  private record Case(String data, String file, String state, List<String> said) {}

  private static final List<Case> CASES =
      List.of(
          new Case("r-xr-xr-x", "rw-rw-rw-", "rwxrwxrwx", LOOKS),
          new Case("rwxrwxrwx", "r--r--r--", "rwxrwxrwx", LOOKS),
          new Case("r-xr-xr-x", "r--r--r--", "rwxrwxrwx", LOOKS),
          new Case("r-xr-xr-x", "r--r--r--", "r-xr-xr-x", LOOKS),
          new Case("rwxrwxrwx", "rw-rw-rw-", "r-xr-xr-x", SAVES),
          new Case(
              "rwxrwxrwx",
              "---------",
              "rwxrwxrwx",
              List.of("here", "opening UNREADABLE", "nothing to see UNREADABLE")));

  @Test
  void everyFolderCanBeLookedAtAsFarAsItAllows(Proof proof) throws IOException {
    look(proof);
  }

  @Test
  @Tag("endurance")
  void everyFolderCanBeLookedAtInTheFullProofToo(Proof proof) throws IOException {
    look(proof);
  }

  private void look(Proof proof) throws IOException {
    proof.require(OtherUser.isPossible(), "needs root, who may become another user");
    OtherUser other = new OtherUser(folder);
    for (Case one : CASES) {
      proof.check(one.toString(), () -> assertSaid(other, one));
    }
    proof.check("an empty folder", () -> assertNoFolder(other));
    proof.check("a lock that cannot be taken", () -> assertNotWrittenWithoutLock(other));
  }

  private void assertNotWrittenWithoutLock(OtherUser other) throws IOException {
    Path place = Files.createDirectories(folder.resolve("locked"));
    Store store = Store.in(place);
    store.open().close();
    OtherUser.open(Files.createFile(store.file().resolveSibling("instance.lock")), "r--r--r--");
    OtherUser.open(store.file(), "rw-rw-rw-");
    OtherUser.open(store.memory(), "rw-rw-rw-");
    for (Path path : List.of(place, store.file().getParent(), store.memory().getParent())) {
      OtherUser.open(path, "rwxrwxrwx");
    }
    Path state = place.resolve("state");
    assertEquals(LOOKS, other.run(WindowChild.class, place.resolve("data"), state, "use it"));
  }

  private void assertSaid(OtherUser other, Case one) throws IOException {
    number++;
    Path place = Files.createDirectories(folder.resolve("case" + number));
    OtherUser.open(place, "rwxrwxrwx");
    Store store = Store.in(place);
    try (Database database = store.open()) {
      new SettingsRepository(database).save(Store.STEP, Settings.DEFAULT.withDayStartHour(2));
    }
    byte[] before = Files.readAllBytes(store.file());
    try (Stream<Path> files = Files.list(store.file().getParent())) {
      for (Path file : files.toList()) {
        OtherUser.open(file, one.file());
      }
    }
    OtherUser.open(store.memory(), "rw-rw-rw-");
    OtherUser.open(store.file().getParent(), one.data());
    OtherUser.open(store.memory().getParent(), one.state());
    assertEquals(one.said(), run(other, place));
    if (one.said() != SAVES) {
      assertArrayEquals(before, Files.readAllBytes(store.file()));
    }
  }

  private void assertNoFolder(OtherUser other) throws IOException {
    Path place = Files.createDirectories(folder.resolve("empty/data")).getParent();
    OtherUser.open(place, "r-xr-xr-x");
    OtherUser.open(place.resolve("data"), "r-xr-xr-x");
    assertEquals(List.of("here", "opening NO_FOLDER", "nothing to see MISSING"), run(other, place));
  }

  private static List<String> run(OtherUser other, Path place) throws IOException {
    return other.run(WindowChild.class, place.resolve("data"), place.resolve("state"));
  }
}
