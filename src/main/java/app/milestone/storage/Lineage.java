package app.milestone.storage;

import app.milestone.storage.DataFile.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Tells whether a file goes on from a state known before: each write names the states in which
 * programs found the file when they opened it, the last ones, behind its own id.
 *
 * @param behind what every write of this program puts behind its id
 */
record Lineage(String behind) {
  private static final int KEPT = 60;
  private static final int ID = 8;

  /** Of a program that opened the file in that state. */
  static Lineage after(Mark opened) {
    List<String> entries = new ArrayList<>(entries(opened));
    if (opened.seq() > 0) {
      entries.add(entry(opened.seq(), opened.id()));
    }
    List<String> last = entries.subList(Math.max(0, entries.size() - KEPT), entries.size());
    return new Lineage(last.isEmpty() ? "" : " " + String.join(" ", last));
  }

  /** A new write after that one. */
  Mark next(Mark mark) {
    return new Mark(mark.fileId(), mark.seq() + 1, UUID.randomUUID() + behind);
  }

  /**
   * Whether the file surely does not go on from where a program ended: its history reaches back
   * beyond that state, but no program has opened the file in it.
   */
  static boolean leavesOut(LastSeen last, Mark found) {
    if (last.tx().isEmpty() || found.seq() < last.seq()) {
      return false;
    }
    if (found.seq() == last.seq()) {
      return !found.id().equals(last.tx().get());
    }
    List<String> entries = entries(found);
    boolean reaches = !entries.isEmpty() && seq(entries.getFirst()) <= last.seq();
    return last.clean() && reaches && !entries.contains(entry(last.seq(), last.tx().get()));
  }

  private static List<String> entries(Mark mark) {
    String head = mark.lastTx().split(":", 2)[0];
    return List.of(head.split(" ")).stream().skip(1).filter(it -> it.contains(".")).toList();
  }

  private static String entry(long seq, String id) {
    return String.format(Locale.ROOT, "%x.%s", seq, id.substring(0, Math.min(ID, id.length())));
  }

  private static long seq(String entry) {
    try {
      return Long.parseLong(entry.substring(0, entry.indexOf('.')), 16);
    } catch (NumberFormatException _) {
      return Long.MAX_VALUE; // Not ours: it proves nothing.
    }
  }
}
