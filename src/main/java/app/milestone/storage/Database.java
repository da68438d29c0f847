package app.milestone.storage;

import app.milestone.storage.DataFile.Mark;
import app.milestone.storage.StorageException.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The one connection to the data file: every write is a whole transaction and one step of undo.
 *
 * <p>All calls come from one thread. After any fault the connection is opened anew; what was
 * committed before stays, and the failed change is absent as a whole. Every method may throw {@link
 * StorageException}.
 */
public final class Database implements AutoCloseable {

  /** Reads with an open connection. */
  interface Query<T> {
    T run(Sql sql) throws SQLException;
  }

  /** Changes rows inside an open transaction. */
  interface Work {
    void run(Sql sql) throws SQLException;
  }

  private static final Query<Inverse> RECORDED = _ -> Inverse.NONE;

  private final DataFile file;
  private final boolean writable;
  private final LastEnd lastEnd;
  private final Undo undo = new Undo();
  private final Checkup checkup;
  private final Link link;
  private final Transactions transactions;

  private Database(DataFile file, boolean writable, boolean trusted) {
    this.file = file;
    this.writable = writable;
    this.checkup = new Checkup(this, file.asFound());
    this.lastEnd = file.lastEnd();
    this.link = new Link(file, writable);
    try {
      Mark opened = file.prepare(link.sql(), writable, trusted);
      transactions = new Transactions(file, link, opened);
    } catch (SQLException | RuntimeException e) {
      link.end();
      throw file.asFound().keepAfter(Faults.opening(file.file(), e));
    }
    file.begin(transactions.mark(), writable);
  }

  /**
   * Opens the data file, or creates it on the very first start. Where it cannot be written it is
   * opened to be looked at, see {@link #isWritable}.
   *
   * @param file the data file
   * @param memory a small file outside that folder, which remembers the last known state
   */
  public static Database open(Path file, Path memory) {
    return open(new DataFile(file, memory), false);
  }

  /** Opens a file found {@link Kind#CHANGED_OUTSIDE}, once the person has chosen to use it. */
  public static Database openChanged(Path file, Path memory) {
    return open(new DataFile(file, memory), true);
  }

  /** Begins with an empty file where the one before was set aside, see {@link Restore#setAside}. */
  public static Database openNew(Path file, Path memory) {
    DataFile fresh = new DataFile(file, memory);
    fresh.createAnew();
    return new Database(fresh, true, true);
  }

  /** Opens an existing file to look only; a private copy where its last write was cut off. */
  public static Database look(Path file, Path memory) {
    DataFile known = new DataFile(file, memory);
    FileHeader.check(file, known.schema().newest());
    return new Database(known, false, true);
  }

  static Database open(DataFile file, boolean trusted) {
    file.createIfNew();
    return new Database(file, file.isWritable(), trusted);
  }

  /** Whether changes can be saved; otherwise each write fails as {@link Kind#READ_ONLY}. */
  public boolean isWritable() {
    return writable;
  }

  /** Whether the last write was cut off and is left out of what is shown. */
  public boolean isPlayedBack() {
    return link.isPlayedBack();
  }

  /** Whether it was not closed yet. */
  public boolean isOpen() {
    return link.isOpen();
  }

  /** Whether the last program closed the file; if not, {@link #check} is due. */
  public boolean endedCleanly() {
    return lastEnd == LastEnd.CLEAN;
  }

  /** How the last program left the file. */
  public LastEnd lastEnd() {
    return lastEnd;
  }

  public Path file() {
    return file.file();
  }

  /** Number of writes since the file was created. */
  public long seq() {
    return transactions.mark().seq();
  }

  /**
   * Reads the whole file: its structure and the digest of every entry. May take a second. A file
   * found {@link Kind#DAMAGED} is not written any more, and the next program looks again.
   */
  public void check() {
    checkup.whole();
  }

  /** The same for damage that a reading met, which is looked at closer. */
  public void confirm(StorageException met) {
    checkup.confirm(met);
  }

  /** The same in pieces that take less time each, with figures; what is saved comes in between. */
  public Examination examination() {
    return new Examination(checkup);
  }

  /**
   * Looks whether the file is still the one that this program saved last, as after another program
   * had its turn. A file that is not is never written; what is open stays open, so that a last
   * backup can be made even of a file that was deleted.
   *
   * @throws StorageException says what became of the file
   */
  public void checkUntouched() {
    if (writable) {
      transactions.checkUntouched();
    }
  }

  /** Takes back the last step; empty when there is none. */
  public Optional<UndoStep> undo() {
    Optional<Undo.Group> group = undo.next();
    group.ifPresent(this::undo);
    return group.map(Undo.Group::step);
  }

  private void undo(Undo.Group group) {
    if (group.filling()) {
      wholesale(Undo.backwards(group), _ -> undo.undidFilling());
    } else {
      transact(transactions.next(), RECORDED, Undo.backwards(group), undo::undid);
    }
  }

  /** Whether {@link #undo} would empty tables for good, as after an import. */
  public boolean undoEmpties() {
    return undo.next().filter(Undo.Group::filling).isPresent();
  }

  /** Brings back the step last taken back; empty when there is none. */
  public Optional<UndoStep> redo() {
    Optional<Undo.Group> group = undo.nextRedo();
    group.ifPresent(g -> transact(transactions.next(), RECORDED, Undo.backwards(g), undo::redid));
    return group.map(Undo.Group::step);
  }

  public boolean canUndo() {
    return undo.next().isPresent();
  }

  public boolean canRedo() {
    return undo.nextRedo().isPresent();
  }

  /** Ends the current step: the next write stands alone whatever its merge key. */
  public void closeStep() {
    undo.closeMerge();
  }

  @Override
  public void close() {
    if (writable && link.isOpen()) {
      file.end(transactions.mark(), transactions.areStill(), checkup.isSound());
    }
    link.end();
  }

  Schema schema() {
    return file.schema();
  }

  /** Writes a compact copy into an empty file. */
  void copyTo(Path copy) {
    read(sql -> sql.run("vacuum into ?", copy.toAbsolutePath()));
  }

  /** Counts on from above a write of another line of this data, so that the newest stays last. */
  void countFrom(long seq) {
    if (seq >= transactions.mark().seq()) {
      transact(transactions.next().above(seq), RECORDED, List.of(), _ -> {});
    }
  }

  <T> T read(Query<T> query) {
    try {
      return query.run(link.sql());
    } catch (SQLException | RuntimeException e) {
      link.disconnect();
      throw file.asFound().keepAfter(Faults.reading(file(), e));
    }
  }

  /** Runs the work whole or not at all; a work that changes nothing leaves no step. */
  void write(UndoStep step, Work work) {
    write(step, List.of(work));
  }

  /** The same with a work of several pieces, so that what takes back a large one can be packed. */
  void write(UndoStep step, List<Work> pieces) {
    transact(transactions.next(), RECORDED, pieces, inverse -> undo.remember(step, inverse));
  }

  /**
   * Fills empty tables as one step without recording every row: undo empties them again, and redo
   * does not bring them back. The settings may be changed as well.
   */
  void fill(UndoStep step, Work work) {
    wholesale(List.of(work), inverse -> undo.rememberFilling(step, inverse));
  }

  private void wholesale(List<Work> pieces, Consumer<Inverse> committed) {
    try {
      transact(transactions.next(), Undo::suspend, pieces, committed);
    } finally {
      link.disconnect();
    }
  }

  private void transact(
      Mark number, Query<Inverse> before, List<Work> pieces, Consumer<Inverse> committed) {
    if (!checkup.isSound()) {
      throw new StorageException(Kind.DAMAGED, file(), "found damaged");
    }
    if (!writable) {
      throw new StorageException(Kind.READ_ONLY, file(), "opened to look only");
    }
    transactions.run(number, before, pieces, committed);
  }
}
