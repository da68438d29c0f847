package app.milestone.controller;

import app.milestone.storage.Backup;
import app.milestone.storage.BackupRepository.Contents;
import app.milestone.storage.BackupRepository.Difference;
import app.milestone.storage.BackupRepository.Outcome;
import app.milestone.storage.DataReport;
import app.milestone.storage.FailedBackup;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes when backups were made, what is in them and why one failed. */
final class BackupWords {
  private static final Set<String> REASONS =
      Set.of(
          Backup.EXIT,
          Backup.TIMER,
          Backup.HAND,
          Backup.MIGRATION,
          Backup.RESTORE,
          Backup.IMPORT,
          Backup.DELETION,
          Backup.SET_ASIDE);

  private final Texts texts;
  private final Clock clock;
  private final DateFormats dates;

  BackupWords(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
    this.dates = new DateFormats(texts.locale());
  }

  /** When the newest backup was made. */
  String last(Optional<Backup> newest) {
    return newest
        .map(backup -> texts.get("backups.last", moment(backup.made())))
        .orElseGet(() -> texts.get("backups.none"));
  }

  /** A moment as "today 18:42". */
  String moment(Instant instant) {
    return moment(instant, "backups.today", "backups.yesterday");
  }

  private String moment(Instant instant, String todayKey, String yesterdayKey) {
    ZonedDateTime moment = instant.atZone(clock.getZone());
    LocalDate today = ZonedDateTime.now(clock).toLocalDate();
    String time = dates.clock(moment.toLocalTime());
    if (moment.toLocalDate().equals(today)) {
      return texts.get(todayKey, time);
    }
    if (moment.toLocalDate().equals(today.minusDays(1))) {
      return texts.get(yesterdayKey, time);
    }
    return texts.get("backups.moment", dates.dateWithYear(moment.toLocalDate()), time);
  }

  /** Why a backup failed, what is safe and what to do. */
  String problem(Outcome outcome, Path first) {
    String why = why(outcome.fault().map(StorageException::kind).orElse(Kind.FAILED));
    String key = outcome.folder().equals(first) ? "backups.failed" : "backups.failedSecond";
    return texts.get(key, outcome.folder(), why);
  }

  /** The same of a backup that failed before the data was closed. */
  String problem(FailedBackup failed, Path quarantine) {
    String why = why(failed.kind());
    return failed.reason().equals(Backup.RESTORE)
        ? texts.get("backups.failedBeforeRestore", failed.folder(), why, quarantine)
        : texts.get("backups.failedAtExit", failed.folder(), why);
  }

  private String why(Kind fault) {
    String kind =
        switch (fault) {
          case DISK_FULL -> "full";
          case NO_FOLDER -> "gone";
          case READ_ONLY, MISSING -> "folder";
          case DAMAGED, NOT_OURS, CHANGED_OUTSIDE -> "damaged";
          default -> "other";
        };
    return texts.get("backups.why." + kind);
  }

  RestoreForm.Choice choice(Contents contents) {
    Backup backup = contents.backup();
    String reason =
        texts.get(
            "rescue.reason." + (REASONS.contains(backup.reason()) ? backup.reason() : "other"));
    String title = moment(backup.made(), "backups.todayTitle", "backups.yesterdayTitle");
    return new RestoreForm.Choice(
        backup,
        backup.isSetAside() ? texts.get("backups.setAside", title) : title,
        texts.get("backups.detail", reason, inside(contents)),
        contents.condition());
  }

  private String inside(Contents contents) {
    boolean counted = contents.sessions().isPresent() && contents.tests().isPresent();
    return switch (contents.condition()) {
      case DAMAGED -> texts.get("backups.damaged");
      case NEWER -> texts.get("backups.newer");
      case CUT_OFF -> texts.get("backups.cutOff");
      case WHOLE ->
          counted
              ? texts.get(
                  "backups.inside", contents.sessions().getAsLong(), contents.tests().getAsLong())
              : texts.get("backups.unreadable");
    };
  }

  /** What restoring would change against today. */
  String change(Difference change) {
    List<String> parts = new ArrayList<>();
    parts.add(left(change));
    if (change.sessionsBack() + change.testsBack() > 0) {
      parts.add(texts.get("backups.change.back", change.sessionsBack(), change.testsBack()));
    }
    if (change.restDiffers()) {
      parts.add(texts.get("backups.change.rest"));
    }
    return String.join(" ", parts);
  }

  private String left(Difference change) {
    if (change.sessionsLeft() + change.testsLeft() > 0) {
      return texts.get("backups.change.left", change.sessionsLeft(), change.testsLeft());
    }
    return texts.get(change.restDiffers() ? "backups.change.noSession" : "backups.change.noneLeft");
  }

  /** What a check found. */
  String report(DataReport report) {
    String figures =
        texts.get(
            "backups.check.figures",
            report.sessions(),
            report.tests(),
            report.plans(),
            size(report.bytes()),
            moment(report.written()));
    String found =
        report.faults().isEmpty()
            ? texts.get("backups.check.well")
            : texts.get("backups.check.damaged", report.faults().size());
    return found + " " + figures;
  }

  private String size(long bytes) {
    return bytes < 1_000_000
        ? texts.get("backups.size.kb", Math.max(1, bytes / 1000))
        : texts.get("backups.size.mb", (bytes + 500_000) / 1_000_000);
  }

  /** The same for whoever mends the program: no names, no dates of sessions, no notes. */
  String details(DataReport report, String version) {
    return String.join(
        "\n",
        details(version),
        "SQLite " + report.sqlite() + ", schema " + report.schema() + ", write " + report.seq(),
        "bytes " + report.bytes(),
        "sessions " + report.sessions() + ", reps " + report.reps(),
        "tests " + report.tests() + ", plans " + report.plans(),
        "faults " + report.faults().size());
  }

  /** The same where the data could not be read to its end. */
  String details(StorageException fault, String version) {
    return details(version) + "\nnot read to the end: " + fault.kind();
  }

  /** The same before anything is known. */
  String details(String version) {
    return "Milestone " + version;
  }
}
