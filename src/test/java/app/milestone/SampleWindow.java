package app.milestone;

import app.milestone.controller.Appearance;
import app.milestone.controller.Background;
import app.milestone.controller.CalendarPicture;
import app.milestone.controller.Texts;
import app.milestone.model.plan.SessionType;
import app.milestone.model.session.PlannedSession;
import app.milestone.storage.Database;
import app.milestone.storage.SeasonRepository;
import app.milestone.view.Shots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** One window on a copy of sample data, wired as the program wires it, in a scene of its own. */
final class SampleWindow {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
  static final Texts TEXTS = new Texts(Locale.UK);

  /** Runs at once, on the caller's thread, and hands over what goes wrong. */
  static final Background INLINE =
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

  final Path data;
  final Database database;
  final Appearance appearance = new Appearance();
  Wiring wiring;
  Scene scene;

  /**
   * Opens a copy of the prepared data.
   *
   * @param open opens the data file with its memory
   * @param outside what lies outside the window, for the folder of the data
   */
  SampleWindow(
      Path prepared,
      Path folder,
      BiFunction<Path, Path, Database> open,
      Function<Path, Wiring.Outside> outside)
      throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    Files.copy(prepared.resolve("seen"), folder.resolve("seen"));
    Files.copy(prepared.resolve("milestone.db"), data.resolve("milestone.db"));
    database = open.apply(data.resolve("milestone.db"), folder.resolve("seen"));
    HandClock clock = new HandClock(TODAY.toString(), "18:42");
    Shots.onScreen(
        () -> {
          wiring =
              new Wiring(
                  database,
                  CalendarPicture.of(new SeasonRepository(database).load(), clock, TEXTS),
                  INLINE,
                  clock,
                  TEXTS,
                  appearance,
                  outside.apply(data));
          scene = new Scene(new StackPane(), 960, 720);
        });
  }

  /** Writes the data that the windows are opened on, once for all tests of a class. */
  static void prepare(Path folder) {
    Path file = folder.resolve("milestone.db");
    try (Database sample = Database.open(file, folder.resolve("seen"))) {
      SampleData.write(sample, TODAY, TEXTS);
    }
  }

  /** Puts the window into its scene. */
  void show() {
    Shots.onScreen(() -> scene.setRoot(wiring.root()));
  }

  void close() {
    Shots.onScreen(() -> scene.setRoot(new StackPane()));
    database.close();
  }

  /** The first training session after today. */
  PlannedSession next() {
    return new SeasonRepository(database)
        .load().sessions().stream()
            .filter(session -> session.date().isAfter(TODAY))
            .filter(session -> session.content().type() != SessionType.TEST)
            .findFirst()
            .orElseThrow();
  }

  /** What the toast says; empty when there is none. */
  String toast() {
    Node words = scene.getRoot().lookup(".toast-text");
    return words == null ? "" : ((Label) words).getText();
  }

  /** The button with that word. */
  ButtonBase button(String text) {
    return Sight.nodes(scene.getRoot(), ButtonBase.class).stream()
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text));
  }
}
