package app.milestone.transfer;

import java.util.Arrays;

/**
 * The fields of one object in their order, so few that looking through them is the fastest way to
 * find one: an archive has millions of such objects.
 */
final class JsonFields {
  /** Several times as many as any record has. */
  static final int MOST = 100;

  private static final int USUAL = 8;

  private String[] names = new String[USUAL];
  private JsonPart[] parts = new JsonPart[USUAL];
  private int count;

  int count() {
    return count;
  }

  String name(int place) {
    return names[place];
  }

  JsonPart part(int place) {
    return parts[place];
  }

  /** The place of a field; -1 if there is none. */
  int find(String name) {
    return find(name, 0);
  }

  /** The same, looking first where it is likely to be. */
  int find(String name, int from) {
    int hash = name.hashCode();
    for (int place = from; place < count; place++) {
      if (isAt(place, name, hash)) {
        return place;
      }
    }
    for (int place = 0; place < Math.min(from, count); place++) {
      if (isAt(place, name, hash)) {
        return place;
      }
    }
    return -1;
  }

  private boolean isAt(int place, String name, int hash) {
    String other = names[place];
    return other.hashCode() == hash && other.equals(name);
  }

  void add(String name, JsonPart part) {
    if (count == names.length) {
      names = Arrays.copyOf(names, 2 * count);
      parts = Arrays.copyOf(parts, 2 * count);
    }
    names[count] = name;
    parts[count] = part;
    count++;
  }
}
