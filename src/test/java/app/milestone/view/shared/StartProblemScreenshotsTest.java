package app.milestone.view.shared;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Dialogs;
import app.milestone.controller.Dialogs.Answer;
import app.milestone.controller.RescuePage;
import app.milestone.controller.RescuePage.Option;
import app.milestone.controller.RescueWords;
import app.milestone.controller.StartProblem;
import app.milestone.controller.Texts;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupRepository.Condition;
import app.milestone.storage.BackupRepository.Contents;
import app.milestone.storage.BackupRepository.Difference;
import app.milestone.storage.Repair;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import app.milestone.view.Shots;
import app.milestone.view.Shots.Shot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of the window that says why the data cannot be used. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class StartProblemScreenshotsTest {
  private static final Texts TEXTS = new Texts(Locale.UK);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-17T18:42:00Z"), ZoneOffset.UTC);
  private static final RescueWords WORDS = new RescueWords(TEXTS, CLOCK);
  private static final Answer BACK = plain("Back");
  private static final Path FOLDER = Path.of("/home/runner/.local/share/milestone/quarantine");
  private static final Path FILE = Path.of("/home/runner/.local/share/milestone/milestone.db");

  @Test
  void everyReason() {
    for (Kind kind : Kind.values()) {
      String name = "start-problem-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      take(new Shot(name, 1280, 820, "problem"), kind);
      assertTrue(Files.exists(Path.of("target", "screenshots", name + "-dark.png")));
    }
  }

  @Test
  void theSmallestWindowWithTheLargestText() {
    String name = "start-problem-960x640-text-150";
    take(new Shot(name, 960, 640, 150, List.of("problem")), Kind.LOCKED);
    assertTrue(Files.exists(Path.of("target", "screenshots", name + "-light.png")));
  }

  @Test
  void theBackupsToChooseFrom() {
    List<Option> options =
        Stream.of("milestone-41-20261117T174200Z-exit-v1", "milestone-30-20261116T064500Z-timer-v1")
            .map(name -> Backup.of(Path.of(name + ".db")).orElseThrow())
            .map(StartProblemScreenshotsTest::option)
            .toList();
    page("start-backups", WORDS.backups(options, 1, List.of(plain("Choose a backup file…"), BACK)));
    page(
        "start-no-backups",
        WORDS.backups(List.of(), 0, List.of(plain("Choose a backup file…"), BACK)));
  }

  private static Option option(Backup backup) {
    Contents contents =
        new Contents(backup, OptionalLong.of(backup.seq()), OptionalLong.of(2), Condition.WHOLE);
    return WORDS.option(contents, Optional.of(new Difference(3, 0, 0, 0, false)), () -> {});
  }

  @Test
  void theWayToARepairedCopy() {
    Backup backup = Backup.of(Path.of("milestone-41-20261117T174200Z-exit-v1.db")).orElseThrow();
    Repair.Result result =
        new Repair.Result(
            FILE,
            new Repair.Counts(38, 2, 1, 0),
            new Repair.Counts(2, 0, 0, 0),
            new Repair.Counts(0, 3, 0, 1),
            Optional.of(backup),
            true);
    Answer use = new Answer("Use the repaired copy", Dialogs.Kind.PRIMARY, () -> {});
    page("start-repairing", WORDS.wait("rescue.repairing"));
    page("start-repaired", WORDS.repaired(result, FOLDER, List.of(use, BACK)));
    page("start-not-repaired", WORDS.notRepaired(List.of(BACK)));
  }

  @Test
  void theQuestionBeforeStartingEmpty() {
    Answer start = new Answer("Set aside and start empty", Dialogs.Kind.DANGER, () -> {});
    page("start-empty", WORDS.startEmpty(FILE, FOLDER, List.of(BACK, start)));
  }

  private static Answer plain(String text) {
    return new Answer(text, Dialogs.Kind.PLAIN, () -> {});
  }

  private static void page(String name, RescuePage page) {
    Shots.take(new Shot(name, 1280, 820, "problem"), () -> new RescueView(page).root());
    assertTrue(Files.exists(Path.of("target", "screenshots", name + "-dark.png")));
  }

  private static void take(Shot shot, Kind kind) {
    StorageException failure = new StorageException(kind, FILE, "seen");
    StartProblem problem = StartProblem.of(failure, 2, TEXTS);
    Shots.take(shot, () -> new StartProblemView(problem, TEXTS, _ -> {}).root());
  }
}
