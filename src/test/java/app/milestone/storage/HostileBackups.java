package app.milestone.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Files with the name of a backup that are made to do harm, each with words that say how. */
public final class HostileBackups {
  /** Changes a copy of a real backup. */
  private interface Change {
    void make(Path file) throws IOException, SQLException;
  }

  private static final int PAGE = 4096;
  private static final String ENDLESS =
      """
       as with recursive n(i) as (select 1 union all select i + 1 from n)
      select i as id, 'x' as file_uuid, i as seq, 'x' as last_tx, 'x' as uuid, 'x' as digest,
        'DONE' as state, null as test from n where i < 0
      """;

  private final Map<String, Change> all = new LinkedHashMap<>();

  private HostileBackups() {
    tables();
    schemas();
    headers();
    pages();
    values();
    journals();
  }

  /** Their names. */
  public static Iterable<String> names() {
    return new HostileBackups().all.keySet();
  }

  /** Makes one of a copy of a real backup. */
  public static void make(String name, Path copy) {
    try {
      new HostileBackups().all.get(name).make(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new AssertionError(name, e);
    }
  }

  /** A file whose {@code meta} or {@code log} never ends. */
  public static void endless(String table, Path copy) {
    make(table + " that never ends", copy);
  }

  private void tables() {
    for (String table : new String[] {"meta", "log", "test", "settings", "rep", "run"}) {
      sql(table + " that never ends", "drop table " + table, "create view " + table + ENDLESS);
      sql("no " + table, "drop table " + table);
    }
    sql(
        "meta and log that never end",
        "drop table meta",
        "create view meta" + ENDLESS,
        "drop table log",
        "create view log" + ENDLESS);
    sql("meta beside an endless view", "create view more" + ENDLESS);
    sql("a trigger", "create trigger t after update on meta begin delete from log; end");
    sql("a table more", "create table more (id integer primary key)");
    sql("an index more", "create index more on log (uuid || uuid)");
    sql("a column more", "alter table log add column more text default 'x'");
    sql("a search index", "create virtual table words using fts5(a)");
    sql("a place index", "create virtual table places using rtree(id, a, b)");
    sql(
        "a table that runs code",
        "create table more (id integer primary key, a as (zeroblob(900000000)))");
    sql("meta without its row", "delete from meta");
  }

  private void schemas() {
    schema("log written as a view", "type = 'view' where name = 'log'");
    schema("log without words", "sql = null where name = 'log'");
    schema("log at the place of meta", "rootpage = 2 where name = 'log'");
    schema("log at no page", "rootpage = 0 where name = 'log'");
    schema("log far behind the end", "rootpage = 999999 where name = 'log'");
    schema("meta under another name", "name = 'atem' where name = 'meta'");
    schema("meta with other words", "sql = replace(sql, 'seq', 'sea') where name = 'meta'");
    schema("meta that is no table", "sql = 'create table meta(' where name = 'meta'");
    schema("meta of no words", "sql = zeroblob(9) where name = 'meta'");
    sql("a view of many signs", "create view more as select '" + "x".repeat(900_000) + "' as a");
    sql(
        "a hundred thousand views",
        "pragma writable_schema = on",
        """
        with recursive n(i) as (select 1 union all select i + 1 from n where i < 100000)
        insert into sqlite_schema (type, name, tbl_name, rootpage, sql)
        select 'view', 'v' || i, 'v' || i, 0, 'create view v' || i || ' as select 1' from n
        """);
    all.put("tables listed without end", HostilePages::repeatSchema);
  }

  private void headers() {
    bytes("not one byte", _ -> new byte[0]);
    bytes("one byte", bytes -> Arrays.copyOf(bytes, 1));
    bytes("the header alone", bytes -> Arrays.copyOf(bytes, 100));
    bytes("one page", bytes -> Arrays.copyOf(bytes, PAGE));
    bytes("zeroes", bytes -> new byte[bytes.length]);
    bytes("words", _ -> "milestonePlan: 1\n".repeat(99).getBytes(StandardCharsets.UTF_8));
    number("of no program", 68, 0);
    number("of another program", 68, 7);
    number("tables of no version", 60, 0);
    number("tables of version -1", 60, -1);
    number("tables of version 99", 60, 99);
    number("text in another coding", 56, 2);
    number("text in no coding", 56, 77);
    number("a later format of tables", 44, 9);
    number("more pages than there are", 28, 99_999);
    number("a list of free pages in a circle", 32, 1);
    number("with a log of its own", 18, 0x02020040);
    number("pages of no size", 16, 0x00030101);
    number("pages of 65536 bytes", 16, 0x00010101);
  }

  private void pages() {
    for (String table : new String[] {"meta", "log", "test", "settings"}) {
      all.put(table + " that is its own child", file -> HostilePages.page(file, table, 1, true));
      all.put(
          table + " of children without end", file -> HostilePages.page(file, table, 400, false));
    }
    all.put("log as deep as the file", HostilePages::chain);
    all.put("meta of one endless value", HostilePages::overflow);
  }

  private void values() {
    sql("the highest number", "update meta set seq = 9223372036854775807");
    sql("a number below zero", "update meta set seq = -1");
    sql("a name of a megabyte", "update meta set file_uuid = hex(zeroblob(1000000))");
    sql("a write of three megabytes", "update meta set last_tx = hex(zeroblob(1500000))");
    sql("a sum of too many digits", "update meta set last_tx = 'x:1:ffffffffffffffffffff'");
    sql("a sum that is wrong", "update meta set last_tx = 'x:1:77'");
    sql(
        "a note of eight megabytes",
        "update log set notes = hex(zeroblob(4000000)) where id = (select min(id) from log)");
    sql("a state that is none", "update log set state = 'STATE'");
  }

  private void journals() {
    all.put("a journal of zeroes", file -> Files.write(WholeFile.journal(file), new byte[5000]));
    all.put("a journal of words", file -> Files.writeString(WholeFile.journal(file), "words"));
    all.put(
        "meta that never ends, with a journal",
        file -> {
          all.get("meta that never ends").make(file);
          Files.write(WholeFile.journal(file), new byte[5000]);
        });
  }

  private void sql(String name, String... statements) {
    all.put(
        name,
        file -> {
          try (Sql sql = Sql.open(file, "rw")) {
            sql.execute("pragma foreign_keys = off");
            for (String statement : statements) {
              sql.execute(statement);
            }
          }
        });
  }

  private void schema(String name, String change) {
    sql(name, "pragma writable_schema = on", "update sqlite_schema set " + change);
  }

  private void bytes(String name, UnaryOperator<byte[]> change) {
    all.put(name, file -> Files.write(file, change.apply(Files.readAllBytes(file))));
  }

  private void number(String name, int at, int value) {
    bytes(name, bytes -> ByteBuffer.wrap(bytes).putInt(at, value).array());
  }
}
