package app.milestone;

import app.milestone.controller.Background;
import app.milestone.controller.BackupLinks;
import java.nio.file.Path;
import java.util.Optional;

/** What lies outside a window of the tests that backs its data up; nothing is ever restored. */
final class SampleBackups {
  private SampleBackups() {}

  static Wiring.Outside outside(Path folder, Background copies) {
    BackupLinks links =
        new BackupLinks(
            copies,
            copies,
            folder.resolve("backups"),
            folder.resolve("quarantine"),
            whenChosen -> whenChosen.accept(folder.resolve("second")),
            (_, _) -> {},
            _ -> {},
            _ -> {});
    return new Wiring.Outside(folder, false, _ -> {}, () -> {}, Runnable::run, Optional.of(links));
  }
}
