package app.milestone;

import app.milestone.controller.Appearance;
import app.milestone.controller.Appearance.ThemeChoice;
import app.milestone.controller.CalendarPicture;
import app.milestone.controller.Texts;
import app.milestone.storage.Database;
import app.milestone.storage.Preferences;
import app.milestone.storage.SeasonRepository;
import app.milestone.view.Shots;
import app.milestone.view.Shots.Shot;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Takes pictures of the whole window over one data file at one moment. */
final class Album implements AutoCloseable {
  /** One window of a picture. */
  record Page(Wiring wiring, Parent root) {
    Controllers controllers() {
      return wiring.controllers();
    }

    Node node(String id) {
      return root.lookup("#" + id);
    }

    void press(String id) {
      ((ButtonBase) node(id)).fire();
    }

    void write(String id, String text) {
      root.applyCss();
      root.layout();
      ((TextInputControl) node(id)).setText(text);
    }

    void key(String id, KeyCode code) {
      Event.fireEvent(
          node(id), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
  }

  private final Texts texts = new Texts(Locale.UK);
  private final HandClock clock;
  private final Database database;
  private final Path folder;

  Album(Path folder, HandClock clock, Consumer<Database> fill) {
    this.folder = folder;
    this.clock = clock;
    database = Database.open(folder.resolve("milestone.db"), folder.resolve("last-seen"));
    fill.accept(database);
  }

  /** Takes a picture at 1280 x 820. */
  void take(String name, Consumer<Page> act) {
    take(name, 1280, 820, 100, act);
  }

  /** Takes the picture and one in every other size of window and text. */
  void takeAllSizes(String name, Consumer<Page> act) {
    take(name, act);
    take(name + "-960x640", 960, 640, 100, act);
    take(name + "-1920x1080", 1920, 1080, 100, act);
    take(name + "-2560x1440", 2560, 1440, 100, act);
    take(name + "-text-125", 1280, 820, 125, act);
    take(name + "-text-150", 1280, 820, 150, act);
  }

  /** Takes a picture of what follows a change, and takes the change back. */
  void takeChanged(String name, Consumer<Page> change) {
    take(name, 1280, 820, 100, change, database::undo);
  }

  /** Takes a picture in both themes. */
  void take(String name, double width, double height, int text, Consumer<Page> act) {
    take(name, width, height, text, act, () -> {});
  }

  private void take(
      String name, double width, double height, int text, Consumer<Page> act, Runnable after) {
    for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
      AtomicReference<Page> page = new AtomicReference<>();
      Shots.take(
          new Shot(name, width, height, text, AppWindow.SHEETS),
          theme,
          () -> {
            page.set(open(theme, text));
            return page.get().root();
          },
          () -> act.accept(page.get()));
      after.run();
    }
  }

  private Page open(ThemeChoice theme, int text) {
    Appearance appearance = new Appearance();
    appearance.theme.set(theme);
    appearance.textSize.set(text);
    Wiring wiring =
        new Wiring(
            database,
            CalendarPicture.of(new SeasonRepository(database).load(), clock, texts),
            WholeApp.INLINE,
            clock,
            texts,
            appearance,
            new Wiring.Outside(folder, false, _ -> {}, () -> {}));
    wiring.restore(Preferences.DEFAULT);
    return new Page(wiring, wiring.root());
  }

  @Override
  public void close() {
    Shots.onScreen(() -> {});
    database.close();
  }
}
