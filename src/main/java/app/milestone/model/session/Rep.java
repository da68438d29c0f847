package app.milestone.model.session;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One field of a logged session: a timed rep, a climb, a work block, a strength set or a choice.
 *
 * @param group number of the entry group of the prescription, from 0
 * @param index number within the group, from 0
 * @param millis time in milliseconds: of a rep or a climb, the length of a block, minutes of a
 *     choice, pace per kilometre of a block where {@code metres} is 1000
 * @param metres distance in metres
 * @param count repetitions of a strength set
 * @param done ticked, for holds and choices
 */
public record Rep(
    int group, int index, OptionalLong millis, OptionalInt metres, OptionalInt count, boolean done)
    implements Comparable<Rep> {

  public Rep {
    if (group < 0 || index < 0) {
      throw new IllegalArgumentException("rep " + group + "/" + index);
    }
    if (millis.orElse(1) <= 0 || metres.orElse(1) <= 0 || count.orElse(1) < 0) {
      throw new IllegalArgumentException("rep figures of " + group + "/" + index);
    }
  }

  /** A rep with a time in milliseconds. */
  public static Rep timed(int group, int index, long millis) {
    return new Rep(
        group, index, OptionalLong.of(millis), OptionalInt.empty(), OptionalInt.empty(), false);
  }

  /** The same rep run over a distance in metres. */
  public Rep over(int distance) {
    return new Rep(group, index, millis, OptionalInt.of(distance), count, done);
  }

  /** A block run over a distance in metres. */
  public static Rep covered(int group, int index, int metres) {
    return new Rep(
        group, index, OptionalLong.empty(), OptionalInt.of(metres), OptionalInt.empty(), false);
  }

  /** A strength set with its repetitions. */
  public static Rep counted(int group, int index, int count) {
    return new Rep(
        group, index, OptionalLong.empty(), OptionalInt.empty(), OptionalInt.of(count), false);
  }

  /** A ticked hold or choice. */
  public static Rep ticked(int group, int index) {
    return new Rep(
        group, index, OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty(), true);
  }

  @Override
  public int compareTo(Rep other) {
    int byGroup = Integer.compare(group, other.group);
    return byGroup != 0 ? byGroup : Integer.compare(index, other.index);
  }
}
