package app.milestone.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which rows a table of a damaged file had. The table and each of its indexes name them all: what
 * two of these trees say alike is so, since no damage leaves out the same rows of both.
 *
 * @param ids numbers of the rows, in order
 * @param isKnown whether these are the rows and no others
 * @param isIndexed whether any index could be read; if not, only the table itself tells
 */
record Inventory(long[] ids, boolean isKnown, boolean isIndexed) {

  /** Of a table that was read. */
  static Inventory of(DamagedFile damaged, String table, Salvage salvage) {
    long[] seen = salvage.seen();
    List<long[]> indexes = new ArrayList<>();
    for (String index : damaged.indexes(table)) {
      ids(damaged, table, index).ifPresent(indexes::add);
    }
    List<long[]> trees = new ArrayList<>(indexes);
    if (salvage.isWhole()) {
      trees.add(seen);
    }
    Optional<long[]> agreed = agreed(trees);
    return new Inventory(
        agreed.orElseGet(() -> all(seen, indexes)), agreed.isPresent(), !indexes.isEmpty());
  }

  private static Optional<long[]> ids(DamagedFile damaged, String table, String index) {
    LongStream.Builder ids = LongStream.builder();
    long most = damaged.capacity();
    try (Cursor rows = damaged.sql().cursor("select id from " + table + " indexed by " + index)) {
      for (long i = 0; rows.next(); i++) {
        if (i > most) {
          return Optional.empty();
        }
        ids.add(rows.row().number("id"));
      }
      return Optional.of(ids.build().sorted().toArray());
    } catch (SQLException _) {
      return Optional.empty();
    }
  }

  private static Optional<long[]> agreed(List<long[]> trees) {
    long[] most = null;
    for (int i = 0; i < trees.size(); i++) {
      for (int j = i + 1; j < trees.size(); j++) {
        long[] tree = trees.get(i);
        if (Arrays.equals(tree, trees.get(j)) && (most == null || tree.length > most.length)) {
          most = tree;
        }
      }
    }
    return Optional.ofNullable(most);
  }

  private static long[] all(long[] seen, List<long[]> indexes) {
    return Stream.concat(Stream.of(seen), indexes.stream())
        .flatMapToLong(Arrays::stream)
        .sorted()
        .distinct()
        .toArray();
  }
}
