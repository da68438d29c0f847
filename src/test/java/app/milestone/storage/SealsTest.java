package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SealsTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void aSmallHistory() {
    store = Store.in(folder);
    store.open().close();
    LargeHistory.write(store.file(), 40);
  }

  @Test
  void everyEntryIsAsItWasSealed() throws SQLException {
    assertEquals(List.of(), faultsAfter("select 1"));
  }

  @Test
  void everyChangedRowIsNamedByItsEntry() throws SQLException {
    String entry = "(select uuid from log where id = 7)";
    List<String> named;
    try (Sql sql = Sql.open(store.file(), "ro")) {
      named = List.of("log " + sql.text("select uuid from log where id = 7"));
    }
    assertEquals(named, faultsAfter("update log set metres = metres + 1 where id = 7"));
    assertEquals(named, faultsAfter("update rep set millis = 1 where id = 7 * 20"));
    assertEquals(named, faultsAfter("update rep set metres = null where id = 7 * 20"));
    assertEquals(named, faultsAfter("delete from rep where id = 7 * 20"));
    assertEquals(named, faultsAfter("delete from rep where log = " + entry));
  }

  @Test
  void repsWithoutAnEntryAreNamed() throws SQLException {
    assertEquals(
        List.of("row of 00", "row of g"),
        faultsAfter(
                """
                update rep set log = case log when (select min(log) from rep) then '00' else 'g' end
                where id in (select min(id) from rep group by log
                  having log in (select min(log) from rep union select max(log) from rep))
                """)
            .stream()
            .filter(fault -> fault.startsWith("row"))
            .toList());
  }

  @Test
  void theChecksWalkAlongIndexesAndSortNothing() throws SQLException {
    try (Sql sql = Sql.open(store.file(), "ro")) {
      for (SealedTable table : SealedTable.all()) {
        for (String query : table.queries(sql)) {
          String plan = sql.list("explain query plan " + query, row -> row.text("detail")) + "";
          assertTrue(
              plan.contains("INDEX sqlite_autoindex_") && !plan.contains("TEMP B-TREE"), plan);
        }
      }
    }
  }

  @Test
  void entriesReadSomeAtATimeAreAllOfThem() throws SQLException {
    try (Sql sql = Sql.open(store.file(), "rw")) {
      sql.execute("begin");
      sql.execute("update log set metres = metres + 1");
      List<String> faults = new ArrayList<>();
      SealedTable table = SealedTable.all().getFirst();
      Optional<String> from = Optional.of("");
      for (int some = 0; from.isPresent(); some++) {
        assertEquals(7 * some, faults.size());
        from = table.compare(sql, from.get(), 7, faults);
      }
      List<String> all = sql.list("select uuid from log order by uuid", row -> row.text("uuid"));
      assertEquals(all.stream().map(uuid -> "log " + uuid).toList(), faults);
      sql.execute("rollback");
    }
  }

  @Test
  void aDigestCoversNamesAndValues() throws SQLException, NoSuchAlgorithmException {
    String text =
        """
        a=1:0
        b=20:-9223372036854775808
        c=3:1.5
        d=2:🏃
        f=0:
        """;
    byte[] expected =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    try (Sql sql = Sql.inMemory()) {
      sql.execute(
          "create table t (id integer primary key, a integer, b integer, c real, d text,"
              + " e integer, f text, digest text) strict");
      sql.run("insert into t values (3, 0, ?, 1.5, '🏃', null, '', 'x')", Long.MIN_VALUE);
      try (Cursor rows = sql.cursor("select * from t")) {
        Digest digest = new Digest();
        assertTrue(rows.next());
        digest.add(rows.row().result(), Digest.columns(rows.row().result()));
        assertEquals(HexFormat.of().formatHex(expected), digest.take());
      }
    }
  }

  private List<String> faultsAfter(String... changes) throws SQLException {
    try (Sql sql = Sql.open(store.file(), "rw")) {
      sql.execute("begin");
      for (String change : changes) {
        sql.execute(change);
      }
      List<String> faults = Seals.check(sql);
      sql.execute("rollback");
      return faults;
    }
  }

  @Test
  void anEntryOrATestThatIsGoneOrAddedIsNoticed() throws SQLException {
    Example example = new Example(3);
    try (Database database = store.open()) {
      new TestRepository(database)
          .save(
              Store.STEP,
              example.test(),
              example.entry(Optional.empty(), Optional.empty()),
              Consequences.NONE);
    }
    List<String> missing = List.of("an entry or a test is missing, or one too many");
    assertEquals(List.of(), faultsAfter("select 1"));
    String rep = "delete from rep where log = (select uuid from log where id = 7)";
    assertEquals(missing, faultsAfter(rep, "delete from log where id = 7"));
    assertEquals(missing, faultsAfter("delete from lap", "delete from test"));
  }
}
