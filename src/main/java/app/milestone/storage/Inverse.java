package app.milestone.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The statements that take a change back, in the order in which they were recorded. They are kept
 * packed, since those of a large deletion hold all that was deleted.
 */
final class Inverse {
  /** Of a change that changed nothing. */
  static final Inverse NONE = new Inverse(List.of());

  private final List<byte[]> pieces;

  private Inverse(List<byte[]> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  static Inverse of(List<String> statements) {
    return statements.isEmpty() ? NONE : new Inverse(List.of(packed(statements)));
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The same with the statements of what was changed after it. */
  Inverse and(Inverse later) {
    List<byte[]> all = new ArrayList<>(pieces);
    all.addAll(later.pieces);
    return new Inverse(all);
  }

  /** What takes the change back, piece by piece, the last one first. */
  List<Database.Work> backwards() {
    return pieces.reversed().stream().<Database.Work>map(piece -> sql -> play(sql, piece)).toList();
  }

  /** Bytes that are kept. */
  long size() {
    return pieces.stream().mapToLong(piece -> piece.length).sum();
  }

  private static void play(Sql sql, byte[] piece) throws SQLException {
    for (String statement : unpacked(piece).reversed()) {
      sql.execute(statement);
    }
  }

  private static byte[] packed(List<String> statements) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeInt(statements.size());
      for (String statement : statements) {
        byte[] text = statement.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<String> unpacked(byte[] piece) {
    List<String> statements = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(piece)))) {
      for (int left = in.readInt(); left > 0; left--) {
        statements.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return statements;
  }
}
