package app.milestone.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

/** Writes pages of a file of SQLite that lead to themselves, or on without end. */
final class HostilePages {
  private static final int PAGE = 4096;
  private static final int DEPTH = 20_000;

  private HostilePages() {}

  private static int root(Path file, String table) throws SQLException {
    try (Sql sql = Sql.open(file, "ro")) {
      return Integer.parseInt(sql.text("select rootpage from sqlite_schema where name = ?", table));
    }
  }

  /** Makes the first page of a table one of many children, which are itself or again such pages. */
  static void page(Path file, String table, int children, boolean itself)
      throws IOException, SQLException {
    int root = root(file, table);
    byte[] bytes = Files.readAllBytes(file);
    int levels = itself ? 0 : 15;
    int leaf = bytes.length / PAGE + levels + 1;
    byte[] made = Arrays.copyOf(bytes, bytes.length + (itself ? 0 : (levels + 1) * PAGE));
    if (!itself) {
      System.arraycopy(bytes, (root - 1) * PAGE, made, (leaf - 1) * PAGE, PAGE);
    }
    for (int level = 0; level <= levels; level++) {
      int number = level == 0 ? root : bytes.length / PAGE + level;
      int child = itself ? root : level == levels ? leaf : bytes.length / PAGE + level + 1;
      inner(made, number, child, children);
    }
    Files.write(file, counted(made));
  }

  /** A page inside a tree whose children are all the same. */
  private static void inner(byte[] bytes, int number, int child, int children) {
    int start = (number - 1) * PAGE;
    Arrays.fill(bytes, start, start + PAGE, (byte) 0);
    ByteBuffer page = ByteBuffer.wrap(bytes, start, PAGE).slice();
    int content = PAGE - 5 * children;
    page.put(0, (byte) 5).putShort(3, (short) children).putShort(5, (short) content);
    page.putInt(8, child);
    for (int i = 0; i < children; i++) {
      int cell = content + 5 * i;
      page.putShort(12 + 2 * i, (short) cell);
      page.putInt(cell, child).put(cell + 4, (byte) (i % 100 + 1));
    }
  }

  private static byte[] counted(byte[] bytes) {
    return ByteBuffer.wrap(bytes).putInt(28, bytes.length / PAGE).array();
  }

  /** A tree that is one page wide and thousands deep; it is larger than the memory of the test. */
  static void chain(Path file) throws IOException, SQLException {
    int root = root(file, "log");
    byte[] bytes = Files.readAllBytes(file);
    int first = bytes.length / PAGE + 1;
    inner(bytes, root, first, 0);
    ByteBuffer.wrap(bytes).putInt(28, first - 1 + DEPTH);
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
      stream.write(bytes);
      byte[] page = new byte[PAGE];
      for (int i = 0; i < DEPTH; i++) {
        inner(page, 1, i == DEPTH - 1 ? root : first + i + 1, 0);
        stream.write(page);
      }
    }
  }

  /** A value as long as the file, of which each part leads to itself. */
  static void overflow(Path file) throws IOException, SQLException {
    int root = root(file, "meta");
    byte[] bytes = Files.readAllBytes(file);
    int loop = bytes.length / PAGE + 1;
    byte[] made = Arrays.copyOf(bytes, bytes.length + 500 * PAGE);
    ByteBuffer page = ByteBuffer.wrap(made, (root - 1) * PAGE, PAGE).slice();
    int length = 2_000_000;
    int local = 39 + (length - 39) % (PAGE - 4);
    local = local > PAGE - 35 ? 39 : local;
    int cell = PAGE - local - 8 - 4;
    page.putShort(3, (short) 1).putShort(5, (short) cell).putShort(8, (short) cell);
    page.position(cell);
    varint(page, length);
    varint(page, 1);
    page.put((byte) 9).put((byte) 0);
    varint(page, 2L * (length - 100) + 13);
    page.put((byte) 1).put((byte) 23).put((byte) 1);
    page.position(Math.min(PAGE - 4, cell + 4 + local)).putInt(loop);
    ByteBuffer.wrap(made).putInt((loop - 1) * PAGE, loop);
    Files.write(file, counted(made));
  }

  private static void varint(ByteBuffer page, long value) {
    if (value > 0x3fff) {
      page.put((byte) (value >> 14 & 0x7f | 0x80));
    }
    if (value > 0x7f) {
      page.put((byte) (value >> 7 & 0x7f | 0x80));
    }
    page.put((byte) (value & 0x7f));
  }

  /** The list of the tables again and again, by way of pages that lead to the same ones. */
  static void repeatSchema(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int first = bytes.length / PAGE + 1;
    int levels = 8;
    byte[] made = Arrays.copyOf(bytes, bytes.length + (levels + 1) * PAGE);
    for (int i = 0; i < levels; i++) {
      inner(made, first + i, first + i + 1, 400);
    }
    int leaf = first + levels;
    ByteBuffer page = ByteBuffer.wrap(made, (leaf - 1) * PAGE, PAGE).slice();
    byte[] row = autoindex();
    int cell = PAGE - row.length;
    page.put(0, (byte) 13).putShort(3, (short) 1).putShort(5, (short) cell);
    page.putShort(8, (short) cell).put(cell, row);
    ByteBuffer head = ByteBuffer.wrap(made, 100, PAGE - 100).slice();
    head.put(0, (byte) 5).putShort(1, (short) 0).putShort(3, (short) 0);
    head.putShort(5, (short) 0).put(7, (byte) 0).putInt(8, first);
    Files.write(file, counted(made));
  }

  /** A row of the list of the tables that says nothing. */
  private static byte[] autoindex() {
    byte[] record = {6, 0, 0, 0, 9, 0};
    byte[] row = new byte[record.length + 2];
    row[0] = (byte) record.length;
    row[1] = 1;
    System.arraycopy(record, 0, row, 2, record.length);
    return row;
  }
}
