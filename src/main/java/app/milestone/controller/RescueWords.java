package app.milestone.controller;

import app.milestone.controller.Dialogs.Answer;
import app.milestone.controller.RescuePage.Option;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupRepository.Contents;
import app.milestone.storage.BackupRepository.Difference;
import app.milestone.storage.Repair;
import app.milestone.storage.SharedFolder;
import app.milestone.storage.StorageException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the pages on the way from a start that failed to data that can be used. */
public final class RescueWords {
  private static final int MOST_NAMES = 2;

  private final Texts texts;
  private final ZoneId zone;
  private final DateFormats dates;
  private final BackupWords backups;

  /** Words for the runner's own zone and day. */
  public RescueWords(Texts texts, Clock clock) {
    this.texts = texts;
    this.zone = clock.getZone();
    this.backups = new BackupWords(texts, clock);
    this.dates = new DateFormats(texts.locale());
  }

  /** A page that is shown while something takes its time. */
  public RescuePage wait(String key) {
    return new RescuePage(texts.get(key), List.of(texts.get("rescue.untouched")), List.of());
  }

  /**
   * The backups to choose from.
   *
   * @param newer how many more there are that only a newer version can restore
   */
  public RescuePage backups(List<Option> options, int newer, List<Answer> answers) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get(options.isEmpty() ? "rescue.noBackups" : "rescue.backupsText"));
    if (newer > 0) {
      lines.add(texts.get("rescue.newerBackups", newer));
    }
    return new RescuePage(
        texts.get("rescue.backups"), lines, options, texts.get("rescue.restore"), answers);
  }

  /**
   * One backup with its date, its reason and what is in it.
   *
   * @param change what it would change; empty when the present data cannot be read
   */
  public Option option(Contents contents, Optional<Difference> change, Runnable act) {
    RestoreForm.Choice choice = backups.choice(contents);
    String words = change.map(backups::change).orElseGet(() -> texts.get("backups.change.unknown"));
    return new Option(choice.title(), choice.detail(), words, act);
  }

  /** The data that was there before a backup took its place. */
  public RescuePage goBack(Option option, List<Answer> answers) {
    return new RescuePage(
        texts.get("errors.way.go_back"),
        List.of(texts.get("rescue.goBackText")),
        List.of(option),
        texts.get("rescue.goBackNow"),
        answers);
  }

  /** A page that is shown while a backup takes the place of the data. */
  public RescuePage restoring() {
    return new RescuePage(
        texts.get("rescue.restoring"), List.of(texts.get("rescue.restoringText")), List.of());
  }

  /** Says that a backup was not restored and why; the words are about the backup alone. */
  public RescuePage refused(StorageException.Kind kind, Path backup, List<Answer> answers) {
    String why =
        switch (kind) {
          case NEWER -> "newer";
          case NOT_OURS -> "notOurs";
          case MISSING -> "missing";
          case UNREADABLE, READ_ONLY -> "unreadable";
          default -> "damaged";
        };
    return new RescuePage(
        texts.get("rescue.refused." + why + ".title"),
        List.of(
            texts.get("rescue.refused.text", backup),
            texts.get("rescue.refused." + why + ".advice")),
        answers);
  }

  /** What is said once a backup is in the place of the data. */
  public String restored(Backup backup) {
    return texts.get("rescue.restored", moment(backup));
  }

  private String moment(Backup backup) {
    ZonedDateTime made = backup.made().atZone(zone);
    return texts.get(
        "rescue.moment", dates.dateWithYear(made.toLocalDate()), dates.clock(made.toLocalTime()));
  }

  /** What a repaired copy holds, and what it does not. */
  public RescuePage repaired(Repair.Result result, Path quarantine, List<Answer> answers) {
    List<String> lines = new ArrayList<>();
    Repair.Counts sessions = result.sessions();
    Repair.Counts tests = result.tests();
    Repair.Counts others = result.others();
    lines.add(
        texts.get("rescue.readable", sessions.read(), sessions.all(), tests.read(), tests.all()));
    result
        .backup()
        .filter(_ -> sessions.fromBackup() + tests.fromBackup() + others.fromBackup() > 0)
        .ifPresent(
            backup ->
                lines.add(
                    texts.get(
                        "rescue.fromBackup",
                        sessions.fromBackup(),
                        tests.fromBackup(),
                        others.fromBackup(),
                        moment(backup))));
    if (sessions.doubtful() + tests.doubtful() > 0) {
      lines.add(texts.get("rescue.doubtful", sessions.doubtful(), tests.doubtful()));
    }
    if (sessions.lost() + tests.lost() + others.lost() > 0) {
      lines.add(texts.get("rescue.lost", sessions.lost(), tests.lost(), others.lost()));
    } else if (result.isComplete()) {
      lines.add(texts.get("rescue.nothingLost"));
    }
    if (result.mayMiss()) {
      lines.add(texts.get("rescue.mayMiss"));
    }
    lines.add(texts.get("rescue.repairedAdvice", quarantine));
    return new RescuePage(texts.get("rescue.repairedTitle"), lines, answers);
  }

  /** Warns of a folder that is not this computer's alone, or of copies beside the data. */
  public static Optional<String> warning(SharedFolder found, Path folder, Texts texts) {
    List<String> parts = new ArrayList<>();
    found
        .owner()
        .ifPresent(
            owner ->
                parts.add(
                    owner == SharedFolder.Owner.NETWORK
                        ? texts.get("errors.shared.network", folder)
                        : texts.get("errors.shared.cloud", folder, owner.display())));
    if (!found.copies().isEmpty()) {
      int more = Math.max(0, found.copies().size() - MOST_NAMES);
      parts.add(texts.get("errors.shared.copies", names(found.copies()), more));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", parts));
  }

  private static String names(List<Path> copies) {
    return copies.stream()
        .limit(MOST_NAMES)
        .map(it -> it.getFileName().toString())
        .collect(Collectors.joining(", "));
  }

  /** Says that nothing could be made of the damaged file. */
  public RescuePage notRepaired(List<Answer> answers) {
    return new RescuePage(
        texts.get("rescue.notRepairedTitle"), List.of(texts.get("rescue.notRepaired")), answers);
  }

  /** Asks before nothing takes the place of a file that is gone. */
  public RescuePage startEmptyAlone(Path file, List<Answer> answers) {
    return new RescuePage(
        texts.get("rescue.startEmptyTitle"),
        List.of(texts.get("rescue.startEmptyAlone", file)),
        answers);
  }

  /** Asks before the data is set aside and nothing takes its place. */
  public RescuePage startEmpty(Path file, Path quarantine, List<Answer> answers) {
    return new RescuePage(
        texts.get("rescue.startEmptyTitle"),
        List.of(texts.get("rescue.startEmptyText", file, quarantine)),
        answers);
  }

  /** Says where a folder is that no program shows. */
  public RescuePage noProgram(Path folder, List<Answer> answers) {
    return new RescuePage(
        texts.get("errors.way.show_folder"),
        List.of(texts.get("errors.couldNotOpen", folder)),
        answers);
  }
}
