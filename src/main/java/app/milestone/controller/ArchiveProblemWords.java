package app.milestone.controller;

import app.milestone.storage.StorageException;
import app.milestone.transfer.ArchiveException;
import app.milestone.transfer.ArchiveProblem;
import app.milestone.transfer.TransferException;
import java.util.Locale;

/** Says why an archive was not imported. */
final class ArchiveProblemWords {
  private final Texts texts;

  ArchiveProblemWords(Texts texts) {
    this.texts = texts;
  }

  String say(RuntimeException failure) {
    return switch (failure) {
      case ArchiveException bad -> say(bad.problem());
      case TransferException gone -> texts.get("archive.unreadable", gone.file());
      case StorageException full when full.kind() == StorageException.Kind.DISK_FULL ->
          texts.get("archive.diskFull");
      default -> texts.get("archive.notSaved");
    };
  }

  /** {@code Line 14, column 3: “effort” must be a number from 1 to 10. Nothing was imported.} */
  private String say(ArchiveProblem problem) {
    String key = "archive.problem." + problem.kind().name().toLowerCase(Locale.ROOT);
    String what = texts.get(key, problem.arguments().toArray());
    return problem.line() == 0
        ? texts.get("archive.bad", what)
        : texts.get(
            "archive.badAt",
            String.valueOf(problem.line()),
            String.valueOf(problem.column()),
            what);
  }
}
