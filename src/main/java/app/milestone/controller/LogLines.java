package app.milestone.controller;

import app.milestone.storage.LogRow;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.UUID;

/**
 * The rows of the log that are shown, of which a few parts around what is in sight have words; all
 * others are waiting rows, made when they are asked for and kept nowhere.
 */
public final class LogLines extends AbstractList<LogLine> implements RandomAccess {
  /** How many rows a part has. */
  static final int PART = 200;

  /** How many parts have words at a time. */
  static final int MOST = 3;

  private final List<LogRow> rows;
  private final Map<Integer, List<LogLine>> parts = new LinkedHashMap<>();

  LogLines(List<LogRow> rows) {
    this.rows = rows;
  }

  /** All rows without words. */
  List<LogRow> rows() {
    return rows;
  }

  /** The rows of a part. */
  List<LogRow> rows(int part) {
    return rows.subList(part * PART, Math.min(rows.size(), (part + 1) * PART));
  }

  /** The parts that have words, the last read last. */
  List<Integer> parts() {
    return List.copyOf(parts.keySet());
  }

  /** Which part a row belongs to. */
  int part(int index) {
    return index / PART;
  }

  boolean isRead(int part) {
    return parts.containsKey(part);
  }

  /** Takes the words of a part, and forgets those of the one that was read longest ago. */
  void put(int part, List<LogLine> lines) {
    parts.remove(part);
    parts.put(part, lines);
    if (parts.size() > MOST) {
      parts.remove(parts.keySet().iterator().next());
    }
  }

  @Override
  public LogLine get(int index) {
    List<LogLine> part = parts.get(part(index));
    return part == null ? LogLine.waiting(rows.get(index)) : part.get(index % PART);
  }

  @Override
  public int size() {
    return rows.size();
  }

  /** The identity of a row. */
  public UUID id(int index) {
    return rows.get(index).id();
  }

  /** The places of those of the entries that are shown, in order. */
  public int[] places(Set<UUID> ids) {
    Map<UUID, Integer> places = HashMap.newHashMap(ids.size());
    for (int i = 0; i < rows.size() && places.size() < ids.size(); i++) {
      if (ids.contains(rows.get(i).id())) {
        places.put(rows.get(i).id(), i);
      }
    }
    return places.values().stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
