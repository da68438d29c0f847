package app.milestone.storage;

import app.milestone.storage.DataFile.Mark;
import app.milestone.storage.StorageException.Kind;
import java.sql.SQLException;
import java.util.Optional;

/** Holds the one connection to a data file, and opens it anew when a fault has ended it. */
final class Link {
  private final DataFile file;
  private final Optional<PlayedBack> copy;
  private final boolean writable;
  private Sql open;
  private String version;
  private boolean recording;
  private boolean ended;

  /**
   * A connection to a file that was not opened before; a fault says why it cannot be opened. Where
   * the last write was cut off and nothing may be written, to a copy without that write.
   */
  Link(DataFile known, boolean writable) {
    this.writable = writable;
    Optional<PlayedBack> played = Optional.empty();
    try {
      connected(known.connectFirst(writable));
    } catch (SQLException | RuntimeException e) {
      StorageException fault = Faults.opening(known.file(), e);
      if (writable || !PlayedBack.isDue(fault)) {
        throw known.asFound().keepAfter(fault);
      }
      played = Optional.of(PlayedBack.of(known));
    }
    copy = played;
    file = copy.map(PlayedBack::data).orElse(known);
  }

  /** Whether the last write was cut off and is left out. */
  boolean isPlayedBack() {
    return copy.isPresent();
  }

  /** Whether all is as known, also where the fault of another disk has ended the connection. */
  boolean isStillAt(Mark mark, Stamp stamp) {
    try {
      if (open == null) {
        checkUntouched(mark, stamp);
      } else {
        checkVersion();
      }
      return true;
    } catch (SQLException | StorageException _) {
      return false;
    }
  }

  /** The connection. */
  Sql sql() throws SQLException {
    if (ended) {
      throw new StorageException(Kind.FAILED, file.file(), "closed");
    }
    if (open == null) {
      connected(file.reconnect(writable));
    }
    return open;
  }

  private void connected(Sql sql) throws SQLException {
    try {
      version = version(sql);
      open = sql;
    } catch (SQLException e) {
      sql.close();
      throw e;
    }
  }

  /** Another one once any other connection has written; SQLite counts in the file itself. */
  private static String version(Sql sql) throws SQLException {
    return sql.text("pragma data_version");
  }

  /** The connection, which records how to take changes back. */
  Sql recording() throws SQLException {
    Sql sql = sql();
    if (!recording) {
      Undo.install(sql);
      recording = true;
    }
    return sql;
  }

  /**
   * Looks whether the file is still the one known.
   *
   * @throws StorageException says what became of the file
   */
  void checkUntouched(Mark mark, Stamp stamp) throws SQLException {
    file.checkPlace();
    Stamp now = Stamp.of(file.file());
    if (open == null) {
      file.checkIs(DataFile.mark(sql()), mark);
    } else if (!now.equals(stamp)) {
      try (Sql other = file.reconnect(false)) {
        file.checkIs(DataFile.mark(other), mark);
      }
      now.checkSameFile(stamp, file.file());
      checkVersion();
      disconnect();
    } else {
      checkVersion();
    }
  }

  /** A program that is not ours does not number what it writes. */
  private void checkVersion() throws SQLException {
    if (!version(open).equals(version)) {
      throw new StorageException(Kind.CHANGED_OUTSIDE, file.file(), "written by another program");
    }
  }

  /** Ends the connection; the next use opens it anew. */
  void disconnect() {
    recording = false;
    try (Sql closing = open) {
      open = null;
    } catch (SQLException _) {
      // Nothing is lost: a transaction that was open is rolled back when the file is next opened.
    }
  }

  /** Whether the connection was not ended for good. */
  boolean isOpen() {
    return !ended;
  }

  /** Ends the connection for good. */
  void end() {
    disconnect();
    copy.ifPresent(PlayedBack::close);
    ended = true;
  }
}
