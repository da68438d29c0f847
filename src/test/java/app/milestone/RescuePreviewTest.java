package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance;
import app.milestone.controller.Texts;
import app.milestone.model.session.LogState;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.Example;
import app.milestone.storage.LogRepository;
import app.milestone.storage.Preferences;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import app.milestone.storage.Store;
import app.milestone.view.Shots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** A file that the person chose is looked at before it takes the place of the data. */
@ExtendWith(ApplicationExtension.class)
final class RescuePreviewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final HandClock CLOCK = new HandClock("2026-11-17", "18:42");
  private static final Texts TEXTS = new Texts(Locale.UK);
  private static final Logger LOG = Logger.getLogger(FaultLog.class.getName());
  private static final Preferences SMALL =
      Preferences.DEFAULT.withWindow(Optional.of(new Preferences.Window(0, 0, 960, 700, false)));

  @TempDir Path home;
  private final DatabaseThread thread = new DatabaseThread(Platform::runLater);
  private final RememberingDoors doors = new RememberingDoors();
  private DataFolder folder;
  private Path stick;
  private String old;
  private String present;
  private AppWindow window;
  private Rescue rescue;

  @BeforeEach
  void aBackupOnAStickAndALaterSession() throws IOException {
    LOG.setLevel(Level.OFF);
    folder = new DataFolder(home.resolve("data"), home.resolve("state"));
    doors.folder = folder;
    Opened data = Opening.own(folder);
    SampleData.write(data.database(), TODAY, TEXTS);
    old = Store.content(data.database());
    BackupRepository backups = new BackupRepository(data.database());
    backups.into(List.of(Files.createDirectories(home.resolve("made"))));
    backups.save(Backup.HAND, CLOCK.instant());
    stick = Files.createDirectories(home.resolve("stick")).resolve("my running.db");
    Files.move(backups.newest().orElseThrow().file(), stick);
    new LogRepository(data.database())
        .save(
            Store.STEP,
            new Example(1)
                .entry(Optional.empty(), Optional.empty())
                .withState(LogState.DONE, OffsetDateTime.parse("2026-11-17T18:42:00Z")));
    present = Store.content(data.database());
    Opening.abandon(data);
    Shots.onScreen(
        () -> {
          window = new AppWindow(SMALL, new Appearance(), TEXTS, "Milestone");
          StorageException damaged = new StorageException(Kind.DAMAGED, folder.file(), "seen");
          rescue = new Rescue(folder, damaged, thread, CLOCK, TEXTS, window, doors);
          rescue.show(Optional.empty());
        });
    settle();
  }

  @AfterEach
  void close() {
    doors.opened.ifPresent(Opening::abandon);
    Shots.onScreen(() -> window.stage().hide());
    thread.finish(() -> {}, 10);
    LOG.setLevel(null);
  }

  /** Waits until the thread of the data has done its work and what follows from it. */
  private void settle() {
    for (int i = 0; i < 4; i++) {
      CompletableFuture<String> done = new CompletableFuture<>();
      thread.run(() -> "done", done::complete, done::completeExceptionally);
      assertEquals("done", done.join());
      Shots.onScreen(() -> {});
    }
  }

  private void choose(Path file) {
    Shots.onScreen(() -> rescue.preview(file));
    settle();
  }

  private String words() {
    Shots.onScreen(
        () -> {
          window.scene().getRoot().applyCss();
          window.scene().getRoot().layout();
        });
    return String.join("\n", Sight.words(window.scene().getRoot()));
  }

  private void press(String text) {
    Shots.onScreen(
        () ->
            Sight.nodes(window.scene().getRoot(), ButtonBase.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + words()))
                .fire());
    settle();
  }

  private void assertUntouched() {
    assertEquals(Optional.empty(), doors.opened);
    Opened data = Opening.own(folder);
    assertEquals(present, Store.content(data.database()));
    Opening.abandon(data);
  }

  @Test
  void whatIsInItAndWhatItWouldChangeIsSaidFirst() {
    choose(stick);
    String words = words();
    assertTrue(words.contains("18 sessions and 4 tests"), words);
    assertTrue(words.contains("1 session newer than this backup would be set aside."), words);
    assertUntouched();
  }

  @Test
  void itTakesThePlaceOfTheDataOnlyOnceItIsRestored() {
    choose(stick);
    press(TEXTS.get("rescue.restore"));
    assertEquals(Optional.empty(), doors.fault);
    assertEquals(old, Store.content(doors.opened.orElseThrow().database()));
  }

  @Test
  void aByteThatChangedUnseenIsRefusedBeforeTheDataIsTouched() throws IOException {
    byte[] bytes = Files.readAllBytes(stick);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("Mile test")] = 'N';
    Files.write(stick, bytes);
    choose(stick);
    assertTrue(words().contains(stick.toString()), words());
    assertTrue(words().contains(TEXTS.get("rescue.refused.damaged.title")), words());
    assertUntouched();
  }

  @Test
  void aFileThatIsNoBackupIsRefusedBeforeTheDataIsTouched() throws IOException {
    Files.writeString(stick, "no data file ".repeat(500));
    choose(stick);
    assertTrue(words().contains(TEXTS.get("rescue.refused.notOurs.title")), words());
    assertUntouched();
    press(TEXTS.get("rescue.back"));
    assertTrue(words().contains(TEXTS.get("errors.way.restore")), words());
  }
}
