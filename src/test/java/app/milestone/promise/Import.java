package app.milestone.promise;

import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.Database;
import app.milestone.storage.LogRepository;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.Store;
import app.milestone.storage.TableDigests;
import app.milestone.transfer.ArchiveException;
import app.milestone.transfer.ArchiveImport;
import app.milestone.transfer.ArchiveProblem.Kind;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Tries to import a file, as the settings do, and looks what has become of the data. */
record Import(Database database, Map<String, String> before) {
  /** Nanoseconds of work, whatever else the machine does. */
  private static final long LIMIT = 10_000_000_000L;

  Import(Database database) {
    this(database, TableDigests.of(database));
  }

  /**
   * Imports the file; what is good is looked at and taken back.
   *
   * @return why it was refused; empty if it was good
   */
  Optional<Kind> of(Path file) {
    long start = worked();
    Optional<Kind> refused = Optional.empty();
    try (ArchiveImport reading = ArchiveImport.open(file)) {
      while (!reading.check()) {
        // Goes on until all is checked.
      }
      reading.write(new ArchiveRepository(database), Store.STEP, () -> false);
      lookAtIt();
    } catch (ArchiveException e) {
      refused = Optional.of(e.problem().kind());
    }
    expect(worked() - start < LIMIT, "it took longer than 10 s");
    expect(before.equals(TableDigests.of(database)), "the data changed");
    return refused;
  }

  private static long worked() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private void lookAtIt() {
    database.check();
    new SeasonRepository(database).load();
    new LogRepository(database).rows();
    expect(database.undo().isPresent(), "the import is no step");
  }

  private static void expect(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
