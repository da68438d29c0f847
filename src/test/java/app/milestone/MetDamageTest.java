package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.milestone.controller.Place;
import app.milestone.model.settings.Settings;
import app.milestone.storage.Database;
import app.milestone.storage.Preferences;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import app.milestone.storage.UndoStep;
import app.milestone.view.Shots;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Damage that a screen meets leads where the check of the data would have led. */
@ExtendWith(ApplicationExtension.class)
final class MetDamageTest {
  private static final int PAGE = 4096;
  private static final int COUNTER = 24;

  @TempDir static Path prepared;
  @TempDir Path folder;
  private final List<StorageException> damaged = new ArrayList<>();
  private SampleWindow window;
  private FirstLook look;

  @BeforeAll
  static void prepare() {
    SampleWindow.prepare(prepared);
  }

  @BeforeEach
  void aWindowOnTheSeason() throws IOException {
    window =
        new SampleWindow(
            prepared,
            folder,
            Database::open,
            place -> new Wiring.Outside(place, false, _ -> {}, () -> {}));
    DataFolder data = new DataFolder(window.data, folder);
    look = new FirstLook(data, SampleWindow.INLINE, SampleWindow.TEXTS, window.wiring);
    window.show();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void follow() {
    look.follow(window.database, fault -> damaged.add((StorageException) fault));
  }

  /** Overwrites all but the first page, and lets SQLite know that it was written. */
  private void damage() throws IOException {
    Path file = window.data.resolve("milestone.db");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, PAGE, bytes.length, (byte) 0xa5);
    ByteBuffer head = ByteBuffer.wrap(bytes);
    head.putInt(COUNTER, head.getInt(COUNTER) + 1);
    Files.write(file, bytes);
  }

  private void open(Place place) {
    Shots.onScreen(() -> window.wiring.restore(Preferences.DEFAULT.withScreen(place.name())));
  }

  @Test
  void damageThatAScreenMeetsStopsTheWritingAndLeadsToTheWaysOut() throws IOException {
    follow();
    damage();
    for (Place place : List.of(Place.LOG, Place.PROGRESS)) {
      damaged.clear();
      open(place);
      assertFalse(damaged.isEmpty(), place::name);
      assertEquals(Kind.DAMAGED, damaged.getFirst().kind());
      assertEquals(window.data.resolve("milestone.db"), damaged.getFirst().file());
      assertEquals("", window.toast());
    }
    SettingsRepository settings = new SettingsRepository(window.database);
    StorageException refused =
        assertThrows(
            StorageException.class,
            () -> settings.save(UndoStep.of("test.step"), Settings.DEFAULT));
    assertEquals(Kind.DAMAGED, refused.kind());
  }

  @Test
  void damageThatIsOnlyLookedAtIsNamedAndStays() throws IOException {
    damage();
    open(Place.LOG);
    assertEquals(
        "The data file is damaged. Nothing was overwritten. The file is as it was found. The data"
            + " file is "
            + window.data.resolve("milestone.db"),
        window.toast());
  }

  @Test
  void aValueThatCannotBeReadInAWholeFileIsNoDamage() {
    StorageException met =
        new StorageException(Kind.DAMAGED, window.data, "no value", new RuntimeException());
    List<String> told = new ArrayList<>();
    look.confirm(window.database, met, () -> told.add("not read"), _ -> told.add("damaged"));
    assertEquals(List.of("not read"), told);
  }
}
