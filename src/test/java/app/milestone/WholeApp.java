package app.milestone;

import app.milestone.controller.Appearance;
import app.milestone.controller.Background;
import app.milestone.controller.CalendarPicture;
import app.milestone.controller.Texts;
import app.milestone.storage.Database;
import app.milestone.storage.Preferences;
import app.milestone.storage.SeasonRepository;
import app.milestone.view.Shots;
import app.milestone.view.shared.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The whole program on one folder in a headless window of 960 x 720; small text makes the window
 * count as one of 1280 x 960.
 */
final class WholeApp {
  /** Runs at once, on the caller's thread; what goes wrong ends the test. */
  static final Background INLINE =
      new Background() {
        @Override
        public <T> void run(
            Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
          whenDone.accept(work.get());
        }
      };

  final HandClock clock;
  final Texts texts;
  final Appearance appearance = new Appearance();
  private final Stage stage;
  private final Path folder;
  private Database database;
  private Wiring wiring;
  private Scene scene;

  WholeApp(Stage stage, Path folder, HandClock clock, Texts texts) {
    this.stage = stage;
    this.folder = folder;
    this.clock = clock;
    this.texts = texts;
    appearance.theme.set(Appearance.ThemeChoice.LIGHT);
    appearance.textSize.set(75);
  }

  /** Opens the data and shows the window. */
  void open() {
    Shots.onScreen(
        () -> {
          database =
              Database.open(folder.resolve("milestone.db"), folder.resolve("last-seen.properties"));
          wiring = wire(database, INLINE);
          wiring.restore(Preferences.DEFAULT);
          scene = new Scene(new StackPane(), 960, 720);
          Theme.dress(scene, appearance, AppWindow.SHEETS);
          wiring.listen(scene);
          scene.setRoot(wiring.root());
          stage.setScene(scene);
          stage.show();
          stage.requestFocus();
        });
  }

  /** The program on a database, not shown. */
  Wiring wire(Database data, Background background) {
    return new Wiring(
        data,
        CalendarPicture.of(new SeasonRepository(data).load(), clock, texts),
        background,
        clock,
        texts,
        appearance,
        SampleBackups.outside(folder, background));
  }

  /** Leaves the program, as closing the window does. */
  void close() {
    Shots.onScreen(
        () -> {
          scene.setRoot(new StackPane());
          database.close();
        });
  }

  /** A later moment comes, and the window gets the focus again. */
  void at(LocalDate date, String time) {
    clock.set(date, time);
    Shots.onScreen(wiring::checkDay);
  }

  /** The root of the window. */
  Node root() {
    return scene.getRoot();
  }

  /** Reads something on the screen's thread, laid out. */
  <T> T read(Supplier<T> what) {
    AtomicReference<T> value = new AtomicReference<>();
    Shots.onScreen(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          value.set(what.get());
        });
    return value.get();
  }

  /** Everything that can be read now. */
  List<String> words() {
    return read(() -> Sight.words(root()));
  }

  /** Everything that can be read now in the part of that name. */
  List<String> words(String name) {
    return read(() -> Sight.words(find(name)));
  }

  /** The visible node of that name. */
  Node find(String name) {
    return Sight.nodes(root()).stream()
        .filter(node -> Sight.isCalled(node, name))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(name + " is not on the screen: " + Sight.words(root())));
  }
}
