package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance;
import app.milestone.controller.Background;
import app.milestone.controller.CalendarPicture;
import app.milestone.controller.SessionState;
import app.milestone.controller.SettingsController;
import app.milestone.controller.Texts;
import app.milestone.model.plan.SessionType;
import app.milestone.model.session.MoveMode;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.SkipReason;
import app.milestone.model.settings.Units;
import app.milestone.storage.Database;
import app.milestone.storage.FullDisk;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.Store;
import app.milestone.view.Shots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
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
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  private static final Background INLINE =
      new Background() {
        @Override
        public <T> void run(
            Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
          T result;
          try {
            result = work.get();
          } catch (RuntimeException e) {
            whenFailed.accept(e);
            return;
          }
          whenDone.accept(result);
        }
      };

  @TempDir static Path prepared;
  @TempDir Path folder;
  private Path data;
  private Database database;
  private Wiring wiring;
  private SettingsController settings;
  private Scene scene;

  @BeforeAll
  static void prepare() {
    Path file = prepared.resolve("milestone.db");
    try (Database sample = Database.open(file, prepared.resolve("seen"))) {
      SampleData.write(sample, TODAY, new Texts(Locale.UK));
    }
  }

  @BeforeEach
  void aSeason() throws IOException {
    Texts texts = new Texts(Locale.UK);
    data = Files.createDirectory(folder.resolve("data"));
    Files.copy(prepared.resolve("milestone.db"), data.resolve("milestone.db"));
    database = Database.open(data.resolve("milestone.db"), folder.resolve("seen"));
    HandClock clock = new HandClock("2026-11-18", "18:42");
    Shots.onScreen(
        () -> {
          wiring =
              new Wiring(
                  database,
                  CalendarPicture.of(new SeasonRepository(database).load(), clock, texts),
                  INLINE,
                  clock,
                  texts,
                  new Appearance(),
                  SampleBackups.outside(data));
          scene = new Scene(new StackPane(), 960, 720);
          scene.setRoot(wiring.root());
        });
  }

  @AfterEach
  void close() {
    Shots.onScreen(() -> scene.setRoot(new StackPane()));
    database.close();
  }

  private PlannedSession next() {
    return new SeasonRepository(database)
        .load().sessions().stream()
            .filter(session -> session.date().isAfter(TODAY))
            .filter(session -> session.content().type() != SessionType.TEST)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void aTickIsTriedAgain() {
    PlannedSession session = next();
    failsAndIsTriedAgain(it -> it.session().markDone(session.id()));
  }

  @Test
  void aSkippedSessionIsTriedAgain() {
    PlannedSession session = next();
    failsAndIsTriedAgain(
        it -> it.session().skip(session.id(), Optional.of(SkipReason.ILL), "cold"));
  }

  @Test
  void aMoveIsTriedAgain() {
    PlannedSession session = next();
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
          settings = wiring.controllers().later().makeSettings(data);
          settings.refresh();
        });
  }

  @Test
  void aDialogStaysOpenWithWhatWasTyped() {
    Shots.onScreen(
        () -> {
          wiring.controllers().test().logMile(TODAY.minusDays(1));
          wiring.controllers().test().state().form().get().orElseThrow().time.set("7:40.5");
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
    failsAndIsTriedAgain(_ -> ((ButtonBase) scene.getRoot().lookup(".toast-action")).fire());
  }

  @Test
  void aFieldKeepsItsTextAndTheLineBelowSaysSo() {
    PlannedSession session = next();
    Shots.onScreen(() -> wiring.controllers().session().show(session.id()));
    failsAndIsTriedAgain(
        it -> {
          it.session().state().notes.set("wind from the sea");
          it.session().leave();
          assertEquals("wind from the sea", it.session().state().notes.get());
          assertEquals(SessionState.Save.FAILED, it.session().state().save().get());
        });
    assertEquals(SessionState.Save.SAVED, wiring.controllers().session().state().save().get());
  }

  @Test
  void onceThereIsSpaceAgainTryAgainSaves() {
    PlannedSession session = next();
    Shots.onScreen(() -> wiring.controllers().session().show(session.id()));
    String note = "long ".repeat(20_000).strip();
    FullDisk.fill(database);
    Shots.onScreen(
        () -> {
          wiring.controllers().session().state().notes.set(note);
          wiring.controllers().session().leave();
        });
    assertTrue(toast().contains("The disk is full: free some space"), toast());
    tryAgain();
    assertEquals("", toast());
    assertEquals(SessionState.Save.SAVED, wiring.controllers().session().state().save().get());
    assertTrue(Store.content(database).contains(note));
  }

  @Test
  void closingAsksAndKeepsTrying() {
    PlannedSession session = next();
    List<String> closed = new ArrayList<>();
    away();
    Shots.onScreen(() -> wiring.controllers().session().markDone(session.id()));
    Shots.onScreen(() -> wiring.leave(() -> closed.add("closed")));
    assertEquals(List.of(), closed);
    assertTrue(Sight.words(scene.getRoot()).contains("One entry is not saved yet"));
    back();
    Shots.onScreen(() -> button("Keep trying").fire());
    Shots.onScreen(() -> wiring.leave(() -> closed.add("closed")));
    assertEquals(List.of("closed"), closed);
    assertTrue(database.seq() > 0);
  }

  @Test
  void aFileThatIsGoneIsReportedWhenTheWindowComesBack() {
    away();
    Shots.onScreen(wiring::comeBack);
    assertTrue(toast().startsWith("The folder of the data is gone."), toast());
    back();
    tryAgain();
    assertEquals("", toast());
  }

  /** The change fails while the folder is away; then it is back, and one click saves it. */
  private void failsAndIsTriedAgain(Consumer<Controllers> change) {
    String before = Store.content(database);
    long seq = database.seq();
    away();
    Shots.onScreen(() -> change.accept(wiring.controllers()));
    assertTrue(toast().startsWith("Could not save. Your entry is kept here."), toast());
    assertTrue(toast().contains("put it back, then try again"), toast());
    assertEquals(seq, database.seq());
    assertEquals(before, Store.content(database));
    tryAgain();
    assertTrue(toast().startsWith("Could not save."), "still away: " + toast());
    back();
    tryAgain();
    assertFalse(toast().startsWith("Could not save."), toast());
    assertEquals(seq + 1, database.seq());
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

  private String toast() {
    Node words = scene.getRoot().lookup(".toast-text");
    return words == null ? "" : ((Label) words).getText();
  }

  private void tryAgain() {
    Shots.onScreen(() -> ((ButtonBase) scene.getRoot().lookup(".toast-action")).fire());
  }

  private ButtonBase button(String text) {
    return Sight.nodes(scene.getRoot(), ButtonBase.class).stream()
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }
}
