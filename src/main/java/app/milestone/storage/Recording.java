package app.milestone.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Collects what one transaction changes: what takes it back, and what it adds to the row sum. */
final class Recording {
  private Inverse inverse = Inverse.NONE;
  private boolean isComplete = true;
  private RowSum.Change change = RowSum.Change.NONE;

  /** Begins with what takes back rows that are not recorded, if there are any. */
  void begin(Inverse unrecorded) {
    inverse = unrecorded;
    isComplete = unrecorded.isEmpty();
  }

  /** Does the pieces of a work, and packs what takes each back before the next begins. */
  void run(Sql sql, List<Database.Work> pieces) throws SQLException {
    for (Database.Work piece : pieces) {
      piece.run(sql);
      change = change.and(Undo.change(sql));
      inverse = inverse.and(Undo.take(sql));
    }
  }

  /** What takes the transaction back. */
  Inverse inverse() {
    return inverse;
  }

  /** What the rows add to the {@link RowSum}; empty where not every row was recorded. */
  Optional<RowSum.Change> change() {
    return isComplete ? Optional.of(change) : Optional.empty();
  }
}
