package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Notices;
import app.milestone.controller.Texts;
import app.milestone.model.settings.Settings;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.Database;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 11, name = "A file swapped, moved, rolled back or changed outside is reported")
final class Promise11Test {
  /** What happens to the file while it is open. */
  private interface Event {
    void happen(Path file) throws IOException;
  }

  private record Case(String name, Kind kind, Event event) {}

  @TempDir Path folder;
  private int number;
  private byte[] older;
  private byte[] later;

  private List<Case> cases() {
    return List.of(
        new Case("unlink", Kind.MISSING, Files::delete),
        new Case("replace by another", Kind.REPLACED, file -> swap(file, stranger())),
        new Case("replace by an equal copy", Kind.REPLACED, file -> swap(file, bytes(file))),
        new Case("overwrite by another", Kind.REPLACED, file -> Files.write(file, stranger())),
        new Case("truncate", Kind.HALF_COPIED, file -> Files.write(file, half(file))),
        new Case("truncate to nothing", Kind.HALF_COPIED, file -> Files.write(file, new byte[0])),
        new Case("overwrite", Kind.DAMAGED, file -> Files.write(file, garbage(file))),
        new Case("overwrite by a foreign file", Kind.NOT_OURS, Promise11Test::makeForeign),
        new Case("roll back", Kind.ROLLED_BACK, file -> Files.write(file, older)),
        new Case("roll back by a swap", Kind.ROLLED_BACK, file -> swap(file, older)),
        new Case("move the folder", Kind.FOLDER_GONE, Promise11Test::moveFolder),
        new Case("write", Kind.CHANGED_OUTSIDE, file -> Files.write(file, later)),
        new Case("edit by another program", Kind.CHANGED_OUTSIDE, Promise11Test::edit));
  }

  private static void edit(Path file) throws IOException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      assertEquals(1, statement.executeUpdate("update settings set day_start_hour = 3"));
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Test
  void everyEventIsReportedAndWritingStops(Proof proof) throws IOException {
    report(proof);
  }

  @Test
  @Tag("endurance")
  void everyEventIsReportedAndWritingStopsInTheFullProofToo(Proof proof) throws IOException {
    report(proof);
  }

  private void report(Proof proof) throws IOException {
    Set<String> messages = new HashSet<>();
    for (Case one : cases()) {
      proof.check(one.name(), () -> messages.add(assertReported(one)));
    }
    proof.check(
        "each kind has its own words",
        () -> assertEquals(cases().stream().map(Case::kind).distinct().count(), messages.size()));
    proof.check("a file that was deleted is kept as a backup", this::assertDeletedIsKept);
    proof.check("a folder put back can be written again", this::assertPutBack);
    permissionWithdrawn(proof);
  }

  private void permissionWithdrawn(Proof proof) throws IOException {
    if (!OtherUser.isPossible()) {
      proof.skip("withdrawing permission needs root, who may become another user");
      return;
    }
    OtherUser other = new OtherUser(folder);
    proof.check(
        "withdraw permission",
        () ->
            assertEquals(
                List.of("saved", "READ_ONLY", "READ_ONLY", "saved"),
                other.run(WithdrawingChild.class, folder.resolve("withdrawn"))));
  }

  /** Saves twice, so that there is an older state; the later one is that of a window elsewhere. */
  private Database open(Store store) throws IOException {
    Database database = store.open();
    save(database, 1);
    older = bytes(store.file());
    save(database, 2);
    Store elsewhere = Store.in(folder.resolve("elsewhere" + number));
    Files.createDirectories(elsewhere.file().getParent());
    Files.copy(store.file(), elsewhere.file());
    try (Database other = elsewhere.open()) {
      save(other, 3);
    }
    later = bytes(elsewhere.file());
    return database;
  }

  private Store place() {
    number++;
    return Store.in(folder.resolve("case" + number));
  }

  private String assertReported(Case one) throws IOException {
    Store store = place();
    try (Database database = open(store)) {
      one.event().happen(store.file());
      byte[] found = Files.exists(store.file()) ? bytes(store.file()) : null;
      assertEquals(
          one.kind(), assertThrows(StorageException.class, database::checkUntouched).kind());
      StorageException fault = failure(database);
      assertEquals(one.kind(), fault.kind());
      assertEquals(one.kind(), failure(database).kind(), "the second time");
      if (found == null) {
        assertFalse(Files.exists(store.file()));
      } else {
        assertArrayEquals(found, bytes(store.file()), "nothing was written");
      }
      return message(fault);
    }
  }

  private static String message(StorageException fault) {
    Notices notices = new Notices(new Texts(Locale.UK));
    notices.notSaved(fault, () -> {});
    return notices.current().get().orElseThrow().text().replace(fault.file().toString(), "");
  }

  private void assertDeletedIsKept() throws IOException {
    Store store = place();
    Path backups = store.file().resolveSibling("backups");
    try (Database database = open(store)) {
      Files.delete(store.file());
      failure(database);
      new BackupFolder(backups).save(database, "exit", Instant.EPOCH);
    }
    Path backup = new BackupFolder(backups).list().getFirst().file();
    try (Database kept = Database.look(backup, folder.resolve("none"))) {
      assertEquals(2, new SettingsRepository(kept).load().dayStartHour());
    }
  }

  private void assertPutBack() throws IOException {
    Store store = place();
    try (Database database = open(store)) {
      moveFolder(store.file());
      failure(database);
      Files.move(moved(store.file()), store.file().getParent());
      save(database, 5);
      assertEquals(5, new SettingsRepository(database).load().dayStartHour());
    }
    assertTrue(Files.exists(store.file()));
  }

  private byte[] stranger() throws IOException {
    Store other = Store.in(folder.resolve("stranger" + number));
    try (Database database = other.open()) {
      save(database, 1);
      save(database, 4);
    }
    return bytes(other.file());
  }

  private static byte[] bytes(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  private static byte[] half(Path file) throws IOException {
    return Arrays.copyOf(bytes(file), (int) (Files.size(file) / 2));
  }

  private static byte[] garbage(Path file) throws IOException {
    byte[] garbage = bytes(file);
    Arrays.fill(garbage, (byte) 0xa5);
    return garbage;
  }

  private static void makeForeign(Path file) throws IOException {
    byte[] foreign = bytes(file);
    ByteBuffer.wrap(foreign).putInt(68, 42);
    Files.write(file, foreign);
  }

  private static void swap(Path file, byte[] bytes) throws IOException {
    Path fresh = file.resolveSibling("fresh");
    Files.write(fresh, bytes);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void moveFolder(Path file) throws IOException {
    Files.move(file.getParent(), moved(file));
  }

  private static Path moved(Path file) {
    return file.getParent().resolveSibling("moved");
  }

  private static void save(Database database, int hour) {
    new SettingsRepository(database).save(Store.STEP, Settings.DEFAULT.withDayStartHour(hour));
  }

  private static StorageException failure(Database database) {
    return assertThrows(StorageException.class, () -> save(database, 6));
  }
}
