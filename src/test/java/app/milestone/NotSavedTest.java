package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.SessionState;
import app.milestone.controller.SettingsController;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.TestKind;
import app.milestone.model.session.MoveMode;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.SkipReason;
import app.milestone.model.settings.Units;
import app.milestone.storage.Database;
import app.milestone.storage.FullDisk;
import app.milestone.storage.Store;
import app.milestone.view.Shots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Checks what a person sees when a change of any kind cannot be saved, on a real data file. */
@ExtendWith(ApplicationExtension.class)
final class NotSavedTest {
  private static final LocalDate TODAY = SampleWindow.TODAY;

  @TempDir static Path prepared;
  @TempDir Path folder;
  private Path data;
  private SampleWindow window;
  private SettingsController settings;

  @BeforeAll
  static void prepare() {
    SampleWindow.prepare(prepared);
  }

  @BeforeEach
  void aSeason() throws IOException {
    window =
        new SampleWindow(
            prepared,
            folder,
            Database::open,
            place -> SampleBackups.outside(place, SampleWindow.INLINE));
    data = window.data;
    window.show();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aTickIsTriedAgain() {
    PlannedSession session = window.next();
    failsAndIsTriedAgain(it -> it.session().markDone(session.id()));
  }

  @Test
  void aSkippedSessionIsTriedAgain() {
    PlannedSession session = window.next();
    failsAndIsTriedAgain(
        it -> it.session().skip(session.id(), Optional.of(SkipReason.ILL), "cold"));
  }

  @Test
  void aMoveIsTriedAgain() {
    PlannedSession session = window.next();
    failsAndIsTriedAgain(
        it -> it.move().move(session.id(), session.date().plusDays(1), MoveMode.SWAP));
  }

  @Test
  void anExtraSessionIsTriedAgain() {
    failsAndIsTriedAgain(it -> it.session().addExtra(TODAY.minusDays(2), SessionType.RUN));
  }

  @Test
  void aSettingIsTriedAgain() {
    settings();
    failsAndIsTriedAgain(_ -> settings.units(Units.MILES));
  }

  private void settings() {
    Shots.onScreen(
        () -> {
          settings = window.wiring.controllers().later().makeSettings(data);
          settings.refresh();
        });
  }

  @Test
  void aDialogStaysOpenWithWhatWasTyped() {
    Shots.onScreen(
        () -> {
          window.wiring.controllers().test().log(TestKind.MILE, TODAY.minusDays(1));
          window.wiring.controllers().test().state().form().get().orElseThrow().time.set("7:40.5");
        });
    failsAndIsTriedAgain(
        it -> {
          it.test().save();
          assertEquals("7:40.5", it.test().state().form().get().orElseThrow().time.get());
        });
  }

  @Test
  void undoIsTriedAgain() {
    settings();
    Shots.onScreen(() -> settings.units(Units.MILES));
    failsAndIsTriedAgain(_ -> ((ButtonBase) window.scene.getRoot().lookup(".toast-action")).fire());
  }

  @Test
  void aFieldKeepsItsTextAndTheLineBelowSaysSo() {
    PlannedSession session = window.next();
    Shots.onScreen(() -> window.wiring.controllers().session().show(session.id()));
    failsAndIsTriedAgain(
        it -> {
          it.session().state().notes.set("wind from the sea");
          it.session().leave();
          assertEquals("wind from the sea", it.session().state().notes.get());
          assertEquals(SessionState.Save.FAILED, it.session().state().save().get());
        });
    assertEquals(
        SessionState.Save.SAVED, window.wiring.controllers().session().state().save().get());
  }

  @Test
  void onceThereIsSpaceAgainTryAgainSaves() {
    PlannedSession session = window.next();
    Shots.onScreen(() -> window.wiring.controllers().session().show(session.id()));
    String note = "long ".repeat(20_000).strip();
    FullDisk.fill(window.database);
    Shots.onScreen(
        () -> {
          window.wiring.controllers().session().state().notes.set(note);
          window.wiring.controllers().session().leave();
        });
    assertTrue(window.toast().contains("The disk is full: free some space"), window.toast());
    tryAgain();
    assertEquals("", window.toast());
    assertEquals(
        SessionState.Save.SAVED, window.wiring.controllers().session().state().save().get());
    assertTrue(Store.content(window.database).contains(note));
  }

  @Test
  void closingAsksAndKeepsTrying() {
    PlannedSession session = window.next();
    List<String> closed = new ArrayList<>();
    away();
    Shots.onScreen(() -> window.wiring.controllers().session().markDone(session.id()));
    Shots.onScreen(() -> window.wiring.leave(() -> closed.add("closed")));
    assertEquals(List.of(), closed);
    assertTrue(Sight.words(window.scene.getRoot()).contains("One entry is not saved yet"));
    back();
    Shots.onScreen(() -> window.button("Keep trying").fire());
    Shots.onScreen(() -> window.wiring.leave(() -> closed.add("closed")));
    assertEquals(List.of("closed"), closed);
    assertTrue(window.database.seq() > 0);
  }

  @Test
  void aFileThatIsGoneIsReportedWhenTheWindowComesBack() {
    away();
    Shots.onScreen(window.wiring::comeBack);
    assertTrue(window.toast().startsWith("The folder of the data is gone."), window.toast());
    back();
    tryAgain();
    assertEquals("", window.toast());
  }

  /** The change fails while the folder is away; then it is back, and one click saves it. */
  private void failsAndIsTriedAgain(Consumer<Controllers> change) {
    String before = Store.content(window.database);
    long seq = window.database.seq();
    away();
    Shots.onScreen(() -> change.accept(window.wiring.controllers()));
    assertTrue(
        window.toast().startsWith("Could not save. Your entry is kept here."), window.toast());
    assertTrue(window.toast().contains("put it back, then try again"), window.toast());
    assertEquals(seq, window.database.seq());
    assertEquals(before, Store.content(window.database));
    tryAgain();
    assertTrue(window.toast().startsWith("Could not save."), "still away: " + window.toast());
    back();
    tryAgain();
    assertFalse(window.toast().startsWith("Could not save."), window.toast());
    assertEquals(seq + 1, window.database.seq());
  }

  private void away() {
    move(data, data.resolveSibling("away"));
  }

  private void back() {
    move(data.resolveSibling("away"), data);
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tryAgain() {
    Shots.onScreen(() -> ((ButtonBase) window.scene.getRoot().lookup(".toast-action")).fire());
  }
}
