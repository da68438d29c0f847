package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.Contents;
import app.milestone.storage.Database;
import app.milestone.storage.Store;
import app.milestone.transfer.ArchiveException;
import app.milestone.transfer.ArchiveImport;
import app.milestone.transfer.TransferException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 15, name = "A hostile archive cannot harm data, hang or exhaust the app")
final class Promise15ArchiveTest {
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  private static final String SIGNS = "0123456789-.eE\"{}[]:,\\nulltrue";

  @TempDir Path folder;

  @Test
  @Tag("always")
  void eachHostileFileIsRefusedForItsReason(Proof proof) throws IOException {
    Path file = folder.resolve("hostile.json");
    long sockets = sockets();
    List<HostileArchive> all = HostileArchives.all();
    proof.check("sixty files at least", () -> assertTrue(all.size() >= 60, all.size() + " files"));
    try (Database database = Store.in(folder).open()) {
      Import importing = new Import(database);
      for (HostileArchive archive : all) {
        archive.write(file);
        proof.check(archive.name(), () -> assertEquals(archive.refused(), importing.of(file)));
      }
    }
    if (Files.isDirectory(OPEN_FILES)) {
      proof.check("sockets", () -> assertEquals(sockets, sockets()));
    } else {
      proof.skip("sockets cannot be counted on this system");
    }
  }

  @Test
  @Tag("always")
  void dataThatIsThereIsNotTouchedByAnyOfThem(Proof proof) throws IOException {
    Path file = folder.resolve("hostile.json");
    Store store = Store.in(folder);
    LargeChange.prepare(store);
    try (Database database = store.open()) {
      String before = new Contents(database).digest();
      for (HostileArchive archive : HostileArchives.all()) {
        archive.write(file);
        proof.check(archive.name(), () -> assertUntouched(database, file, before));
      }
      database.check();
    }
  }

  private static void assertUntouched(Database database, Path file, String before) {
    try (ArchiveImport reading = ArchiveImport.open(file)) {
      while (!reading.check()) {
        // Goes on until all is checked.
      }
      reading.write(new ArchiveRepository(database), Store.STEP, () -> false);
    } catch (ArchiveException | TransferException _) {
      // Refused for its reason, as above.
    }
    assertEquals(before, new Contents(database).digest());
  }

  @Test
  @Tag("always")
  void littleMemoryIsEnoughForAll(Proof proof) throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    List<HostileArchive> archives = HostileArchives.all();
    for (int i = 0; i < archives.size(); i++) {
      archives.get(i).write(files.resolve("%03d".formatted(i)));
    }
    Store store = Store.in(folder);
    try (Child child =
        Child.start(folder, ImportingChild.class, store.file(), store.memory(), files)) {
      for (int i = 0; i < archives.size(); i++) {
        HostileArchive archive = archives.get(i);
        String expected = "%03d %s".formatted(i, archive.refused());
        proof.check(archive.name(), () -> assertEquals(expected, child.line()));
      }
      assertEquals("end", child.line());
    }
  }

  @Test
  @Tag("always")
  void whatIsNoFileIsRefused(Proof proof) {
    for (Path path :
        List.of(folder, folder.resolve("missing"), Path.of("/dev/zero"), Path.of("/dev/stdin"))) {
      proof.check(
          path.toString(),
          () -> assertThrows(TransferException.class, () -> ArchiveImport.open(path)));
    }
  }

  @Test
  void anyDamageIsRefusedOrHarmless(Proof proof) throws IOException {
    mutate(proof);
  }

  @Test
  @Tag("endurance")
  void muchDamageIsRefusedOrHarmless(Proof proof) throws IOException {
    mutate(proof);
  }

  private void mutate(Proof proof) throws IOException {
    byte[] good = Files.readAllBytes(HostileArchives.GOOD);
    Path file = folder.resolve("mutant.json");
    Random random = proof.random(15);
    try (Database database = Store.in(folder).open()) {
      Import importing = new Import(database);
      for (int i = 0; i < proof.count(2_000, 20_000); i++) {
        byte[] mutant = mutant(good, random);
        Files.write(file, mutant);
        proof.check(
            "mutant " + i + " " + difference(good, mutant), () -> importing.of(file).isPresent());
      }
    }
  }

  private static byte[] mutant(byte[] good, Random random) {
    StringBuilder text = new StringBuilder(new String(good, StandardCharsets.ISO_8859_1));
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(text.length() - 60);
      int to = at + 1 + random.nextInt(50);
      switch (random.nextInt(7)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, (char) random.nextInt(256));
        case 2 -> text.setCharAt(at, (char) random.nextInt(256));
        case 3 -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 4 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
        case 5 -> text.replace(at, to, text.substring(to, Math.min(text.length(), to + to - at)));
        default -> changeNumber(text, at, random);
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void changeNumber(StringBuilder text, int from, Random random) {
    int at = from;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    List<String> numbers =
        List.of("0", "-1", "9", "1e9", "99999999999999999999", "2147483648", "1.5");
    text.replace(at, end, numbers.get(random.nextInt(numbers.size())));
  }

  private static String difference(byte[] good, byte[] mutant) {
    int at = 0;
    while (at < Math.min(good.length, mutant.length) && good[at] == mutant[at]) {
      at++;
    }
    int until = Math.min(mutant.length, at + 40);
    return "from byte "
        + at
        + ": "
        + new String(mutant, at, until - at, StandardCharsets.ISO_8859_1);
  }

  private static long sockets() throws IOException {
    if (!Files.isDirectory(OPEN_FILES)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(OPEN_FILES)) {
      return files.filter(Promise15ArchiveTest::isSocket).count();
    }
  }

  private static boolean isSocket(Path file) {
    try {
      return Files.readSymbolicLink(file).toString().startsWith("socket:");
    } catch (IOException _) {
      return false;
    }
  }
}
