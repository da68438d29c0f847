package app.milestone.storage;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Compares every entry of a file with its digest, some thousands at a time, so that a file of any
 * size takes little memory and something else can be done in between.
 */
final class Seals {
  private static final int SOME = 2500;

  private final List<String> faults = new ArrayList<>();
  private final Deque<SealedTable> left = new ArrayDeque<>(SealedTable.all());
  private String from = "";
  private boolean begun;

  /** Names all that is wrong with a file: its structure, else what was not as it was written. */
  static List<String> check(Sql sql) throws SQLException {
    Seals seals = new Seals();
    while (seals.step(sql)) {
      // Nothing else waits for the file.
    }
    return seals.faults();
  }

  /** Reads on for less than a second; false once all was read. */
  boolean step(Sql sql) throws SQLException {
    if (!begun) {
      begun = true;
      return isSound(sql);
    }
    if (left.isEmpty()) {
      faults.addAll(RowSum.check(sql));
      return false;
    }
    Optional<String> next = left.peek().compare(sql, from, SOME, faults);
    if (next.isEmpty()) {
      left.pop();
    }
    from = next.orElse("");
    return true;
  }

  private boolean isSound(Sql sql) throws SQLException {
    String structure = sql.text("pragma quick_check");
    if (!structure.equals("ok")) {
      faults.add(structure);
      return false;
    }
    return true;
  }

  /** What was found so far. */
  List<String> faults() {
    return List.copyOf(faults);
  }
}
