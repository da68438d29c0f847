package app.milestone.storage;

import app.milestone.storage.DataFile.Mark;
import app.milestone.storage.StorageException.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes each write a whole transaction on a file that is still as the write before left it. */
final class Transactions {
  private final DataFile file;
  private final Link link;
  private final Lineage lineage;
  private Mark mark;
  private Stamp stamp;

  /** Those that come after the state in which the file was opened. */
  Transactions(DataFile file, Link link, Mark opened) {
    this.file = file;
    this.link = link;
    mark = opened;
    lineage = Lineage.after(opened);
    stamp = Stamp.of(file.file());
  }

  /** The state after the last one. */
  Mark mark() {
    return mark;
  }

  /** What identifies the next one. */
  Mark next() {
    return lineage.next(mark);
  }

  /** Whether the file is as the last one left it, as far as it can be reached. */
  boolean areStill() {
    return link.isStillAt(mark, stamp);
  }

  /**
   * Looks whether the file is as the last one left it.
   *
   * @throws StorageException says what became of the file
   */
  void checkUntouched() {
    try {
      link.checkUntouched(mark, stamp);
    } catch (SQLException e) {
      throw Faults.of(file.file(), e);
    }
  }

  /**
   * Does all pieces of a work or none.
   *
   * @param number what identifies the transaction; a number that leaves one out is kept even where
   *     the work changes nothing
   * @param before runs first, and gives what takes back the rows that are not recorded
   * @param committed gets what takes all of it back; not called where nothing changed
   */
  void run(
      Mark number,
      Database.Query<Inverse> before,
      List<Database.Work> pieces,
      Consumer<Inverse> committed) {
    checkUntouched();
    Mark next = number;
    Recording recording = new Recording();
    try {
      Sql sql = link.recording();
      recording.begin(before.run(sql));
      sql.execute("begin immediate");
      file.step(sql, mark, next);
      recording.run(sql, pieces);
      next = RowSum.seal(sql, mark, next, recording.change());
      sql.execute(isNew(next, recording) ? "commit" : "rollback");
    } catch (SQLException | RuntimeException | Error e) {
      Optional<StorageException> fault = faultAfter(e, next);
      if (fault.isPresent()) {
        throw fault.get();
      }
    }
    stamp = Stamp.of(file.file());
    if (isNew(next, recording)) {
      mark = next;
      file.note(mark, LastEnd.ABRUPT);
      committed.accept(recording.inverse());
    }
  }

  private boolean isNew(Mark next, Recording recording) {
    return next.seq() > mark.seq() + 1 || !recording.inverse().isEmpty();
  }

  /** After a fault: opens the file anew and says what became of it; empty when it was saved. */
  private Optional<StorageException> faultAfter(Throwable fault, Mark next) {
    link.disconnect();
    StorageException first = Faults.of(file.file(), fault);
    try {
      Mark found = DataFile.mark(link.sql());
      if (found.equals(next)) {
        return Optional.empty();
      }
      file.checkIs(found, mark);
      return Optional.of(first);
    } catch (SQLException | RuntimeException again) {
      StorageException second = Faults.of(file.file(), again);
      return Optional.of(second.kind() == Kind.FAILED ? first : second);
    }
  }
}
