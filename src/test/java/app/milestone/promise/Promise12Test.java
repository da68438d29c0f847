package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.WindowChild;
import app.milestone.model.settings.Settings;
import app.milestone.storage.Database;
import app.milestone.storage.FrozenSeason;
import app.milestone.storage.HalfWritten;
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
  private static final List<String> LOOKS_BEFORE =
      List.of(
          "here",
          "opening READ_ONLY",
          "look READ_ONLY before the last write, hour 2",
          "saving READ_ONLY");
  private static final List<String> UNREADABLE =
      List.of("here", "opening UNREADABLE", "nothing to see UNREADABLE");
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
          new Case("rwxrwxrwx", "---------", "rwxrwxrwx", UNREADABLE),
          new Case("r-xr-xr-x", "---------", "rwxrwxrwx", UNREADABLE));

  /** The same beside what a write that was cut off has left. */
  private static final List<Case> CUT_OFF =
      List.of(
          new Case("r-xr-xr-x", "rw-rw-rw-", "rwxrwxrwx", LOOKS_BEFORE),
          new Case("rwxrwxrwx", "r--r--r--", "rwxrwxrwx", LOOKS_BEFORE),
          new Case("r-xr-xr-x", "r--r--r--", "r-xr-xr-x", LOOKS_BEFORE),
          new Case("r-xr-xr-x", "---------", "rwxrwxrwx", UNREADABLE));

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
    for (Case one : CUT_OFF) {
      proof.check("cut off, " + one, () -> assertSaidOfCutOff(other, one));
    }
    proof.check("a journal that cannot be read", () -> assertJournalNamed(other));
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
    Store store = next("case");
    fill(store);
    restrict(store, one);
    assertSaid(other, one, store);
  }

  private void assertSaidOfCutOff(OtherUser other, Case one) throws IOException {
    Store store = next("cut");
    cutOff(store);
    restrict(store, one);
    byte[] journal = Files.readAllBytes(journal(store));
    assertSaid(other, one, store);
    assertArrayEquals(journal, Files.readAllBytes(journal(store)));
  }

  private void assertJournalNamed(OtherUser other) throws IOException {
    Store store = next("journal");
    cutOff(store);
    restrict(store, new Case("r-xr-xr-x", "r--r--r--", "rwxrwxrwx", List.of()));
    OtherUser.open(journal(store), "---------");
    assertEquals(
        List.of("here", "opening READ_ONLY", "nothing to see UNREADABLE"),
        run(other, place(store)));
  }

  private Store next(String name) throws IOException {
    number++;
    Path place = Files.createDirectories(folder.resolve(name + number));
    OtherUser.open(place, "rwxrwxrwx");
    return Store.in(place);
  }

  private static void fill(Store store) {
    try (Database database = store.open()) {
      FrozenSeason.write(database);
      new SettingsRepository(database).save(Store.STEP, Settings.DEFAULT.withDayStartHour(2));
    }
  }

  private void cutOff(Store store) {
    Store whole = Store.in(folder.resolve("whole" + number));
    fill(whole);
    HalfWritten.leave(whole, place(store));
  }

  private static Path place(Store store) {
    return store.file().getParent().getParent();
  }

  private static Path journal(Store store) {
    return store.file().resolveSibling("milestone.db-journal");
  }

  private static void restrict(Store store, Case one) throws IOException {
    try (Stream<Path> files = Files.list(store.file().getParent())) {
      for (Path file : files.toList()) {
        OtherUser.open(file, one.file());
      }
    }
    OtherUser.open(store.memory(), "rw-rw-rw-");
    OtherUser.open(store.file().getParent(), one.data());
    OtherUser.open(store.memory().getParent(), one.state());
  }

  private static void assertSaid(OtherUser other, Case one, Store store) throws IOException {
    byte[] before = Files.readAllBytes(store.file());
    assertEquals(one.said(), run(other, place(store)));
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
