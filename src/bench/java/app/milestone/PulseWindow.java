package app.milestone;

import app.milestone.controller.Appearance;
import app.milestone.controller.BackupLinks;
import app.milestone.controller.BackupsController;
import app.milestone.controller.CalendarPicture;
import app.milestone.controller.Dialogs;
import app.milestone.controller.Notices;
import app.milestone.controller.Texts;
import app.milestone.model.settings.Settings;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.Database;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.UndoStep;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Theme;
import app.milestone.view.shared.WindowDialogs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Shows the log of a large data file, backs the file up and checks it, and notes the longest time
 * between two pulses of the window and the longest time that a save took meanwhile.
 */
public final class PulseWindow {
  private static final long MILLION = 1_000_000;
  private static final long WARM_UP = 4000 * MILLION;
  private static final long QUIET = 5000 * MILLION;
  private static final long BETWEEN_SAVES = 250 * MILLION;

  private final Deque<String> phases = new ArrayDeque<>(List.of("quiet", "backup", "check"));
  private final StringJoiner results = new StringJoiner(", ", "{", "}");
  private final DatabaseThread thread = new DatabaseThread(Platform::runLater);
  private final Path folder;
  private final Path result;
  private final Database database;
  private final SettingsRepository settings;
  private BackupsController backups;
  private String phase = "warm-up";
  private long begun;
  private long last;
  private long longestGap;
  private long longestSave;
  private int pulses;
  private int saves;
  private long lastSave;
  private boolean saving;
  private boolean started;

  private PulseWindow(Path folder, Path result) {
    this.folder = folder;
    this.result = result;
    database = Database.open(folder.resolve("milestone.db"), folder.resolve("seen"));
    settings = new SettingsRepository(database);
  }

  /**
   * Opens the window.
   *
   * @param words the folder of the data, and the file for the figures
   */
  public static void main(String[] words) {
    PulseWindow window = new PulseWindow(Path.of(words[0]), Path.of(words[1]));
    Platform.startup(() -> window.show(new Stage()));
  }

  private void show(Stage stage) {
    Texts texts = new Texts(Locale.UK);
    Clock clock = Clock.systemDefaultZone();
    Dialogs dialogs = new WindowDialogs(new Overlay(new StackPane()), _ -> {});
    backups =
        new BackupsController(
            new BackupRepository(database),
            thread,
            texts,
            clock,
            new Notices(texts),
            dialogs,
            links(),
            "0");
    Wiring wiring = wire(texts, clock);
    Scene scene = new Scene(wiring.root(), 960, 720);
    Theme.dress(scene, new Appearance(), List.of("main", "calendar", "log"));
    wiring.listen(scene);
    stage.setScene(scene);
    stage.show();
    KeyEvent openLog =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT3, false, true, false, false);
    Event.fireEvent(scene.getRoot(), openLog);
    timer().start();
  }

  private BackupLinks links() {
    return new BackupLinks(
        thread.copies(),
        thread.distant(),
        folder.resolve("pulses"),
        folder.resolve("quarantine"),
        _ -> {},
        (_, _) -> {},
        _ -> {},
        _ -> {});
  }

  private Wiring wire(Texts texts, Clock clock) {
    return new Wiring(
        database,
        CalendarPicture.of(new SeasonRepository(database).load(), clock, texts),
        thread,
        clock,
        texts,
        new Appearance(),
        new Wiring.Outside(folder, false, _ -> {}, () -> {}));
  }

  private AnimationTimer timer() {
    return new AnimationTimer() {
      @Override
      public void handle(long ignored) {
        long now = System.nanoTime();
        pulse(now);
        last = now;
      }
    };
  }

  private void pulse(long now) {
    if (begun == 0) {
      begun = now;
    } else {
      longestGap = Math.max(longestGap, now - last);
      pulses++;
    }
    save(now);
    if (isOver(now)) {
      next(now);
    }
  }

  private boolean isOver(long now) {
    return switch (phase) {
      case "warm-up" -> now - begun > WARM_UP;
      case "quiet" -> now - begun > QUIET;
      default -> started && !backups.state().busy().get();
    };
  }

  /** Saves again and again, as a person who types would. */
  private void save(long now) {
    if (saving || now - lastSave < BETWEEN_SAVES) {
      return;
    }
    saving = true;
    lastSave = now;
    Settings other = Settings.DEFAULT.withDayStartHour(saves % 2);
    thread.run(
        () -> {
          settings.save(UndoStep.of("settings"), other);
          return System.nanoTime();
        },
        done -> {
          saving = false;
          saves++;
          longestSave = Math.max(longestSave, done - now);
        },
        fault -> {
          throw fault;
        });
  }

  private void next(long now) {
    if (!phase.equals("warm-up")) {
      results.add(
          String.format(
              Locale.ROOT,
              "\"%s\": {\"millis\": %d, \"pulses\": %d, \"longestGapMillis\": %d, \"saves\": %d,"
                  + " \"longestSaveMillis\": %d}",
              phase,
              (now - begun) / MILLION,
              pulses,
              longestGap / MILLION,
              saves,
              longestSave / MILLION));
    }
    begun = now;
    longestGap = 0;
    longestSave = 0;
    pulses = 0;
    saves = 0;
    started = false;
    if (phases.isEmpty()) {
      end();
      return;
    }
    phase = phases.pop();
    if (phase.equals("backup")) {
      backups.backUpNow();
      started = true;
    } else if (phase.equals("check")) {
      backups.check();
      started = true;
    }
  }

  private void end() {
    try {
      if (backups.state().damaged().get() || !backups.state().problem().get().isEmpty()) {
        throw new IllegalStateException(backups.state().problem().get());
      }
      Files.writeString(result, results.toString());
      thread.finish(database::close, 60);
      Platform.exit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
