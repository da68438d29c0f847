package app.milestone.storage;

import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * Opens the file of a database after every check, and never creates one where history exists.
 *
 * @param file the data file
 * @param memory where the last known state of the file is kept, outside its folder
 * @param schema the tables it is brought to
 */
record DataFile(Path file, Path memory, Schema schema) {

  /** A file with the tables of this program. */
  DataFile(Path file, Path memory) {
    this(file, memory, Schema.current());
  }

  /** What identifies the state of a file: its identity, number and id of the last write. */
  record Mark(String fileId, long seq, String lastTx) {
    private static final int ID = 36;

    /** The id of the last write alone, without what stands behind it. */
    String id() {
      String id = lastTx.split("[ :]", 2)[0];
      return id.substring(0, Math.min(ID, id.length()));
    }

    /** The same write, numbered above another one. */
    Mark above(long other) {
      return new Mark(fileId, other + 1, lastTx);
    }

    @Override
    public String toString() {
      return fileId + " at write " + seq + " " + id();
    }
  }

  static Mark mark(Sql sql) throws SQLException {
    return sql.first(
            "select file_uuid, seq, last_tx from meta limit 1",
            row -> new Mark(row.text("file_uuid"), row.number("seq"), row.text("last_tx")))
        .filter(mark -> mark.fileId() != null && mark.lastTx() != null)
        .orElseThrow(() -> new SQLException("meta is empty", "", 11));
  }

  Optional<LastSeen> lastSeen() {
    return LastSeen.read(memory);
  }

  /** How the last program left the file, as far as any trace tells. */
  LastEnd lastEnd() {
    LastEnd noted = lastSeen().map(LastSeen::end).orElse(LastEnd.CLEAN);
    boolean clean =
        !new OpenMark(file).isSet() && !asFound().isWaiting() && !WholeFile.isCutOff(file);
    return noted == LastEnd.CLEAN && !clean ? LastEnd.ABRUPT : noted;
  }

  /** Notes that a program has it open, if it writes. */
  void begin(Mark mark, boolean writable) {
    if (writable) {
      remember(mark, LastEnd.ABRUPT);
    }
  }

  /** Notes how the program ends; what has taken the place of the file gets no trace. */
  void end(Mark mark, boolean isThere, boolean sound) {
    if (isThere) {
      remember(mark, sound ? LastEnd.CLEAN : LastEnd.DOUBTED);
    } else {
      note(mark, LastEnd.DOUBTED);
    }
  }

  /** Notes what is in the file now, and beside it whether all is well. */
  void remember(Mark mark, LastEnd end) {
    new OpenMark(file).set(end != LastEnd.CLEAN);
    try {
      LastSeen.of(mark, end).write(memory);
    } catch (IOException _) {
      // Only a safeguard is lost: an older note never accuses a newer file.
    }
  }

  /**
   * Notes a write just committed, at no cost worth mentioning; it stands whatever comes of this.
   */
  void note(Mark mark, LastEnd end) {
    try {
      LastSeen.of(mark, end).note(memory);
    } catch (IOException _) {
      // As above: the next note, at the latest the one at the end, says more.
    }
  }

  boolean isWritable() {
    return Files.isWritable(file) && Files.isWritable(folder());
  }

  /** Creates an empty file if this is the very first start. */
  void createIfNew() {
    try {
      if (Files.exists(file) && Files.size(file) > 0) {
        FileHeader.check(file, schema.newest());
        return;
      }
      if (lastSeen().isPresent() || hasBackups()) {
        throw new StorageException(Kind.MISSING, file, "there was a data file before");
      }
      PrivateFiles.createFolder(file.toAbsolutePath().getParent());
      PrivateFiles.createFile(file);
    } catch (IOException e) {
      throw Faults.of(file, e);
    }
  }

  /** Creates an empty file where there is none, although there was one before. */
  void createAnew() {
    try {
      PrivateFiles.createFolder(folder());
      if (Files.exists(file)) {
        throw new StorageException(Kind.FAILED, file, "there is a file already");
      }
      Files.deleteIfExists(memory);
      new OpenMark(file).set(false);
      PrivateFiles.createFile(file);
    } catch (IOException e) {
      throw Faults.of(file, e);
    }
  }

  private boolean hasBackups() throws IOException {
    if (!Files.isDirectory(backups())) {
      return false;
    }
    try (var names = Files.newDirectoryStream(backups(), "*.db")) {
      return names.iterator().hasNext();
    }
  }

  /**
   * Looks whether the file is still where it was and may be written.
   *
   * @throws StorageException when the file or its folder is gone or permission was withdrawn
   */
  void checkPlace() {
    if (!Files.isDirectory(folder())) {
      throw new StorageException(Kind.FOLDER_GONE, folder(), "the folder of the data is gone");
    }
    if (!Files.exists(file)) {
      throw new StorageException(Kind.MISSING, file, "the data file is gone");
    }
    if (!isWritable()) {
      throw new StorageException(Kind.READ_ONLY, file, "cannot be written any more");
    }
  }

  private Path folder() {
    return file.toAbsolutePath().getParent();
  }

  /** A connection with all settings, on a file that exists. */
  Sql connect(boolean writable) throws SQLException {
    if (!Files.exists(file)) {
      throw new StorageException(Kind.MISSING, file, "the data file is gone");
    }
    Sql sql = Sql.open(file, writable ? "rw" : "ro");
    try {
      Pragmas.apply(sql, writable);
      return sql;
    } catch (SQLException | RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  /** The first connection; what a crash left is copied before SQLite changes it. */
  Sql connectFirst(boolean writable) throws SQLException {
    if (writable) {
      asFound().copy(lastSeen().map(LastSeen::seq).orElse(0L));
    }
    return connect(writable);
  }

  AsFound asFound() {
    return new AsFound(file);
  }

  /** A connection to a file that was open before and may have been swapped since. */
  Sql reconnect(boolean writable) throws SQLException {
    if (!Files.exists(file)) {
      throw new StorageException(Kind.MISSING, file, "the data file is gone");
    }
    FileHeader.check(file, schema.newest());
    return connect(writable);
  }

  /** Refuses a file that is not the one known, then brings the tables to today's version. */
  Mark prepare(Sql sql, boolean writable, boolean trusted) throws SQLException {
    int version = Schema.version(sql);
    if (version > schema.newest()) {
      throw new StorageException(Kind.NEWER, file, "schema " + version);
    }
    Optional<LastSeen> last = lastSeen();
    if (version > 0 && !trusted && last.isPresent()) {
      Mark found = mark(sql);
      checkFollows(found, last.get().fileId(), last.get().seq());
      checkGoesOn(found, last.get());
    }
    if (writable) {
      migrate(sql, version);
      probe(sql);
    }
    return mark(sql);
  }

  /**
   * Makes a verified backup before older tables change; without one they do not. Its moment is that
   * of the last write.
   */
  private void migrate(Sql sql, int version) throws SQLException {
    if (version > 0 && version < schema.newest()) {
      try {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        new BackupFolder(backups()).save(sql, schema, Backup.MIGRATION, written);
      } catch (IOException e) {
        throw new StorageException(Kind.FAILED, file, "no backup before new tables", e);
      }
    }
    schema.migrate(sql);
  }

  private Path backups() {
    return file.resolveSibling("backups");
  }

  /** Checks that a file can be the one known, perhaps with later writes. */
  private void checkFollows(Mark found, String fileId, long seq) {
    if (!found.fileId().equals(fileId)) {
      throw new StorageException(Kind.REPLACED, file, found + " is not " + fileId);
    }
    if (found.seq() < seq) {
      throw new StorageException(Kind.ROLLED_BACK, file, found + " after write " + seq);
    }
  }

  /** Checks that a file with the same or a higher number was not written from an older state. */
  private void checkGoesOn(Mark found, LastSeen last) {
    if (Lineage.leavesOut(last, found)) {
      throw new StorageException(Kind.CHANGED_OUTSIDE, file, found + " does not follow " + last);
    }
  }

  /** Checks that the open file is at the state that this program left it in. */
  void checkIs(Mark found, Mark known) {
    checkFollows(found, known.fileId(), known.seq());
    if (!found.equals(known)) {
      throw new StorageException(Kind.CHANGED_OUTSIDE, file, found + " instead of " + known);
    }
  }

  /** Numbers a write inside its transaction, unless another program wrote in between. */
  void step(Sql sql, Mark from, Mark to) throws SQLException {
    int rows =
        sql.run(
            "update meta set seq = ?, last_tx = ? where seq = ? and last_tx = ?",
            to.seq(),
            to.lastTx(),
            from.seq(),
            from.lastTx());
    if (rows != 1) {
      throw new StorageException(Kind.CHANGED_OUTSIDE, file, "not at " + from);
    }
  }

  /**
   * Changes a page, which needs the journal and room for it, and takes it back; that is not worth
   * waiting for the disk.
   */
  private static void probe(Sql sql) throws SQLException {
    sql.execute("pragma synchronous = 0");
    sql.execute("begin immediate");
    sql.execute("update meta set last_tx = last_tx || '-'");
    sql.execute("rollback");
    sql.execute("pragma synchronous = 2");
  }
}
