package app.milestone.storage;

import java.security.MessageDigest;
import java.util.Arrays;

/** Collects bytes for a digest without making an object of every value. */
final class Line {
  private byte[] bytes = new byte[512];
  private int length;

  void clear() {
    length = 0;
  }

  Line add(byte[] more) {
    return add(more, 0, more.length);
  }

  /** Adds a part of some bytes. */
  Line add(byte[] more, int from, int until) {
    int count = until - from;
    reserve(count);
    System.arraycopy(more, from, bytes, length, count);
    length += count;
    return this;
  }

  Line add(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  /** Adds a number as a digest has it: what stands before it, how long it is, and its digits. */
  Line add(byte[] beginning, long value) {
    return add(beginning).add(digits(value)).add(':').add(value).add('\n');
  }

  /** Adds a number in decimal digits. */
  Line add(long value) {
    if (value >= 0 && value < 10) {
      return add((char) ('0' + value));
    }
    int count = digits(value);
    reserve(count);
    int place = length + count;
    long rest = value;
    do {
      bytes[--place] = (byte) ('0' + Math.abs(rest % 10));
      rest /= 10;
    } while (rest != 0);
    if (value < 0) {
      bytes[length] = '-';
    }
    length += count;
    return this;
  }

  /** How many characters a number takes, its sign included. */
  static int digits(long value) {
    int count = value < 0 ? 2 : 1;
    for (long rest = value / 10; rest != 0; rest /= 10) {
      count++;
    }
    return count;
  }

  void addTo(MessageDigest digest) {
    digest.update(bytes, 0, length);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
