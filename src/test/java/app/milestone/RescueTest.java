package app.milestone;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance;
import app.milestone.controller.StartProblem.Way;
import app.milestone.controller.Texts;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.Preferences;
import app.milestone.storage.Restore;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import app.milestone.storage.Store;
import app.milestone.view.Shots;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Presses each way out of a start that failed, on the real page, and looks where it leads. */
@ExtendWith(ApplicationExtension.class)
final class RescueTest {
  private static final Texts TEXTS = new Texts(Locale.UK);
  private static final Logger LOG = Logger.getLogger(FaultLog.class.getName());
  private static final HandClock CLOCK = new HandClock("2026-11-17", "18:42");
  private static final Preferences SMALL =
      Preferences.DEFAULT.withWindow(Optional.of(new Preferences.Window(0, 0, 960, 700, false)));

  @TempDir Path home;
  private final DatabaseThread thread = new DatabaseThread(Platform::runLater);
  private final RememberingDoors doors = new RememberingDoors();
  private DataFolder folder;
  private Path backup;
  private String old;
  private String present;
  private AppWindow window;

  @BeforeEach
  void aBackupAndLaterChanges() {
    LOG.setLevel(Level.OFF);
    folder = new DataFolder(home.resolve("data"), home.resolve("state"));
    doors.folder = folder;
    Opened data = Opening.own(folder);
    SampleData.write(data.database(), LocalDate.of(2026, 11, 17), TEXTS);
    old = Store.content(data.database());
    BackupRepository backups = new BackupRepository(data.database());
    backups.into(List.of(folder.backups()));
    backups.save(Backup.HAND, CLOCK.instant());
    backup = backups.newest().orElseThrow().file();
    data.database().undo();
    present = Store.content(data.database());
    Opening.abandon(data);
  }

  @AfterEach
  void close() throws InterruptedException {
    doors.opened.ifPresent(Opening::abandon);
    Shots.onScreen(() -> window.stage().hide());
    thread.finish(() -> {}, 10);
    LOG.setLevel(null);
  }

  private void fail(Kind kind) {
    StorageException failure = new StorageException(kind, folder.file(), "seen");
    Shots.onScreen(
        () -> {
          window = new AppWindow(SMALL, new Appearance(), TEXTS, "Milestone");
          new Rescue(folder, failure, thread, CLOCK, TEXTS, window, doors).show(Optional.empty());
        });
    settle();
  }

  /** Waits until the thread of the data has done its work and the window shows it. */
  private void settle() {
    CompletableFuture<String> done = new CompletableFuture<>();
    thread.run(() -> "done", done::complete, done::completeExceptionally);
    assertEquals("done", done.join());
  }

  private void press(Way way) {
    press("#way" + way.name(), () -> window.scene().getRoot().lookup("#way" + way.name()));
  }

  private void press(String text) {
    press(
        text,
        () ->
            Sight.nodes(window.scene().getRoot(), ButtonBase.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElse(null));
  }

  private void press(String name, Supplier<Node> find) {
    Shots.onScreen(
        () -> {
          Node button = find.get();
          assertTrue(button != null, () -> name + " is not among " + words());
          ((ButtonBase) button).fire();
        });
    settle();
  }

  private List<String> words() {
    return Sight.words(window.scene().getRoot());
  }

  private boolean offers(Way way) {
    return window.scene().getRoot().lookup("#way" + way.name()) != null;
  }

  private String content() {
    assertEquals(Optional.empty(), doors.fault);
    return Store.content(doors.opened.orElseThrow().database());
  }

  private void damage(Path file) {
    change(file, bytes -> Arrays.fill(bytes.array(), 100, 4096, (byte) 0xa5));
  }

  private static void change(Path file, Consumer<ByteBuffer> change) {
    byte[] bytes = assertDoesNotThrow(() -> Files.readAllBytes(file));
    change.accept(ByteBuffer.wrap(bytes));
    assertDoesNotThrow(() -> Files.write(file, bytes));
  }

  @Test
  void tryAgainOpensTheDataOnceItIsBack() throws IOException {
    Path away = home.resolve("away.db");
    Files.move(folder.file(), away);
    fail(Kind.MISSING);
    press(Way.TRY_AGAIN);
    assertEquals(Kind.MISSING, doors.fault.orElseThrow().kind());
    doors.fault = Optional.empty();
    Files.move(away, folder.file());
    press(Way.TRY_AGAIN);
    assertEquals(present, content());
  }

  @Test
  void lookOnlyShowsTheDataOfAnotherWindow() {
    fail(Kind.LOCKED);
    press(Way.LOOK_ONLY);
    assertEquals(present, content());
    assertEquals(Optional.of(Kind.LOCKED), doors.opened.orElseThrow().looksOnly());
  }

  @Test
  void restoreListsTheBackupsAndPutsTheChosenOneInPlace() {
    damage(folder.file());
    fail(Kind.DAMAGED);
    press(Way.RESTORE);
    assertTrue(words().contains("Restore a backup"), () -> words().toString());
    press("Restore this backup");
    assertEquals(old, content());
    assertTrue(doors.said.startsWith("Restored the backup of"), doors.said);
  }

  @Test
  void aBackupThatIsBadSaysSoAndNothingOfTheData() {
    damage(folder.file());
    fail(Kind.DAMAGED);
    press(Way.RESTORE);
    damage(backup);
    press("Restore this backup");
    assertTrue(words().contains("This backup is damaged"), () -> words().toString());
    assertTrue(
        words()
            .contains(
                "Nothing was restored and your data file is as it was. The backup is " + backup),
        () -> words().toString());
    press("Choose another backup");
    assertTrue(words().getFirst().equals("Restore a backup"), () -> words().toString());
    assertEquals(Optional.empty(), doors.opened);
  }

  @Test
  void aBackupOfANewerVersionIsNotCalledDamaged() {
    damage(folder.file());
    fail(Kind.DAMAGED);
    press(Way.RESTORE);
    change(backup, bytes -> bytes.putInt(60, 99));
    press("Restore this backup");
    assertTrue(
        words().contains("A newer version of Milestone made this backup"),
        () -> words().toString());
    press("Choose another backup");
    assertTrue(
        words()
            .contains(
                "1 more backup was made by a newer version of Milestone: install the newest one to"
                    + " restore it."),
        () -> words().toString());
    press("Back");
    assertTrue(offers(Way.RESTORE));
  }

  @Test
  void goBackBringsTheDataFromBeforeTheRestore() {
    fail(Kind.DAMAGED);
    assertFalse(offers(Way.GO_BACK));
    Shots.onScreen(() -> window.stage().hide());
    Restore.restore(folder.file(), folder.memory(), backup, CLOCK.instant());
    damage(folder.file());
    fail(Kind.DAMAGED);
    press(Way.GO_BACK);
    press("Go back to this data");
    assertEquals(present, content());
    assertEquals(2, new BackupFolder(folder.quarantine()).list().size());
  }

  @Test
  void repairShowsWhatCanBeSavedAndUsesIt() {
    damage(folder.file());
    fail(Kind.DAMAGED);
    press(Way.REPAIR);
    press("Back");
    settle();
    assertFalse(Files.exists(folder.data().resolve("repair")));
    press(Way.REPAIR);
    assertTrue(words().contains("This is what can be saved"), () -> words().toString());
    press("Use the repaired copy");
    assertEquals(old, content());
  }

  @Test
  void aFileOfWhichNothingIsLeftCannotBeRepaired() throws IOException {
    Files.delete(backup);
    Files.write(folder.file(), new byte[8192]);
    fail(Kind.DAMAGED);
    press(Way.REPAIR);
    assertTrue(words().contains("The file could not be repaired"), () -> words().toString());
    press("Back");
    assertTrue(offers(Way.REPAIR));
  }

  @Test
  void useItTakesTheOlderCopy() throws IOException {
    Files.copy(backup, folder.file(), StandardCopyOption.REPLACE_EXISTING);
    assertThrows(StorageException.class, () -> Opening.own(folder));
    fail(Kind.ROLLED_BACK);
    press(Way.USE_IT);
    assertEquals(old, content());
  }

  @Test
  void startEmptyAsksFirstAndSetsTheFileAside() {
    damage(folder.file());
    fail(Kind.DAMAGED);
    press(Way.START_EMPTY);
    assertEquals(Optional.empty(), doors.opened);
    press("Set aside and start empty");
    assertEquals(0, doors.opened.orElseThrow().database().seq());
    assertEquals(1, new BackupFolder(folder.quarantine()).list().size());
  }

  @Test
  void showFolderOpensItOrSaysWhereItIs() {
    fail(Kind.DAMAGED);
    press(Way.SHOW_FOLDER);
    assertEquals(List.of(folder.data().toUri().toString()), doors.addresses);
    doors.hasNoProgram = true;
    press(Way.SHOW_FOLDER);
    assertTrue(words().toString().contains("Look for it here: " + folder.data()));
  }

  @Test
  void quitClosesTheWindow() {
    fail(Kind.DAMAGED);
    press(Way.QUIT);
    assertFalse(window.stage().isShowing());
  }
}
