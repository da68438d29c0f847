package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.controller.Appearance;
import app.milestone.controller.Background;
import app.milestone.controller.CalendarPicture;
import app.milestone.controller.SessionState;
import app.milestone.controller.SettingsController;
import app.milestone.controller.StartProblem;
import app.milestone.controller.Texts;
import app.milestone.model.plan.SessionType;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.settings.Units;
import app.milestone.storage.Database;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.StorageException.Kind;
import app.milestone.view.Shots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Checks that a window that only looks refuses every change and keeps nothing as unsaved. */
@ExtendWith(ApplicationExtension.class)
final class LookOnlyTest {
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
    Files.copy(prepared.resolve("seen"), folder.resolve("seen"));
    Files.copy(prepared.resolve("milestone.db"), data.resolve("milestone.db"));
    database = Database.look(data.resolve("milestone.db"), folder.resolve("seen"));
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
                  new Wiring.Outside(data, false, _ -> {}, () -> {}));
          wiring.lookOnly(StartProblem.refused(Kind.LOCKED, texts));
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
  void aTickIsRefusedAndClosingDoesNotAsk() {
    PlannedSession session = next();
    Shots.onScreen(() -> wiring.controllers().session().toggleDone(session.id()));
    isRefused();
  }

  @Test
  void aFieldGoesBackToWhatIsSaved() {
    PlannedSession session = next();
    Shots.onScreen(() -> wiring.controllers().session().show(session.id()));
    SessionState state = wiring.controllers().session().state();
    assertEquals(SessionState.Save.LOOKING, state.save().get());
    Shots.onScreen(
        () -> {
          state.notes.set("wind from the sea");
          state.duration.set("abc");
          wiring.controllers().session().commit();
        });
    isRefused();
    assertEquals("", state.notes.get());
    assertEquals("", state.duration.get());
    Shots.onScreen(() -> state.effort.set(7));
    isRefused();
    assertEquals(0, state.effort.get());
    assertEquals(SessionState.Save.LOOKING, state.save().get());
  }

  @Test
  void aSettingGoesBackToWhatIsSaved() {
    Shots.onScreen(
        () -> {
          SettingsController settings = wiring.controllers().later().makeSettings(data);
          settings.refresh();
          Units saved = settings.state().settings().get().units();
          settings.units(Units.MILES);
          assertEquals(saved, settings.state().settings().get().units());
        });
    isRefused();
  }

  private void isRefused() {
    Node words = scene.getRoot().lookup(".toast-text");
    assertEquals(
        "You are only looking: Milestone is open in another window. Nothing was changed.",
        ((Label) words).getText());
    List<String> closed = new ArrayList<>();
    Shots.onScreen(() -> wiring.leave(() -> closed.add("closed")));
    assertEquals(List.of("closed"), closed);
  }
}
