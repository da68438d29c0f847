package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Texts;
import app.milestone.model.session.LogEntry;
import app.milestone.promise.Child;
import app.milestone.promise.Commands;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.LogRepository;
import app.milestone.storage.Preferences;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemEndTest {
  @TempDir Path home;

  @Test
  void aProgramThatTheSystemEndsBacksUpAndEndsCleanly() {
    Skip.unless(Commands.has("kill"), "needs a signal");
    DataFolder folder = new DataFolder(home.resolve("data"), home.resolve("state"));
    try (Child child = Child.start(home, EndingChild.class, folder.data(), folder.state())) {
      child.await("open");
      Commands.run("kill", "-TERM", child.pid());
      child.end();
    }
    List<Backup> backups = new BackupFolder(folder.backups()).list();
    assertEquals(List.of(Backup.EXIT), backups.stream().map(Backup::reason).toList());
    Opened again = Opening.own(folder);
    assertTrue(again.database().endedCleanly());
    Opening.abandon(again);
  }

  @Test
  void whatIsBeingTypedIsSavedThoughTheScreenAnswersNoMore() {
    Skip.unless(Commands.has("kill"), "needs a signal");
    LocalDate today = LocalDate.of(2026, 11, 17);
    DataFolder folder = new DataFolder(home.resolve("data"), home.resolve("state"));
    Opened season = Opening.own(folder);
    SampleData.write(season.database(), today, new Texts(Locale.UK));
    Opening.abandon(season);
    Preferences.DEFAULT
        .withChoice(Optional.of(new Preferences.Choice(today, today)))
        .save(folder.preferences());
    endWhileTyping(folder, today, "Half a sentence");
    Opened again = Opening.own(folder);
    List<LogEntry> entries = new LogRepository(again.database()).between(today, today.plusDays(1));
    assertEquals(
        List.of("Half a sentence"), entries.stream().map(it -> it.figures().notes()).toList());
    assertTrue(again.database().endedCleanly());
    Opening.abandon(again);
    assertEquals(Backup.EXIT, new BackupFolder(folder.backups()).list().getFirst().reason());
  }

  /** Lets the system end a whole program in which that was just typed. */
  private void endWhileTyping(DataFolder folder, LocalDate day, String typed) {
    try (Child child =
        Child.start(home, TypingChild.class, folder.data(), folder.state(), day, typed)) {
      child.await("typed");
      Commands.run("kill", "-TERM", child.pid());
      child.end();
    }
  }

  @Test
  void whatWasClosedByOtherMeansIsForgotten() {
    SystemEnd end = new SystemEnd(() -> {}, () -> {});
    end.watch();
    end.watch();
    end.forget();
    end.forget();
    assertFalse(Runtime.getRuntime().removeShutdownHook(new Thread(() -> {})));
  }
}
