package app.milestone.model.race;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The paces of laps and the rules that name their pattern; milliseconds per 400 m throughout. */
record LapPaces(LapScheme scheme, List<RaceTime> laps, double[] paces, double average) {
  /** Keeps a limit of the rules inside despite binary fractions. */
  private static final double TINY = 1e-9;

  static LapPaces of(LapScheme scheme, List<RaceTime> laps) {
    double average = pace(scheme, laps, 0, laps.size());
    return new LapPaces(scheme, laps, Pacing.paces(scheme, laps), average);
  }

  double deviation(int lap) {
    return paces[lap] / average - 1;
  }

  double last() {
    return paces[paces.length - 1];
  }

  double fastestBeforeLast() {
    return beforeLast().min().orElseThrow();
  }

  boolean firstLapControlled() {
    return deviation(0) >= -0.02 - TINY;
  }

  int fastest() {
    return IntStream.range(0, paces.length)
        .reduce((best, lap) -> paces[lap] < paces[best] ? lap : best)
        .orElseThrow();
  }

  /** The first rule that matches wins. */
  PacingVerdict verdict() {
    if (within(0.02)) {
      return PacingVerdict.EVEN;
    }
    if (kicks()) {
      return PacingVerdict.EVEN_THEN_KICK;
    }
    double drift = drift();
    if (Math.abs(drift) >= 0.03 - TINY) {
      return trend(drift);
    }
    if (slowMiddle()) {
      return paces[0] < last()
          ? PacingVerdict.FAST_SLOW_FAST_START
          : PacingVerdict.FAST_SLOW_FAST_FINISH;
    }
    return Math.abs(drift) >= 0.01 - TINY ? trend(drift) : PacingVerdict.UNEVEN;
  }

  private static PacingVerdict trend(double drift) {
    return drift > 0 ? PacingVerdict.FADED : PacingVerdict.GOT_FASTER;
  }

  private boolean within(double limit) {
    return IntStream.range(0, paces.length)
        .allMatch(lap -> Math.abs(deviation(lap)) <= limit + TINY);
  }

  private boolean kicks() {
    double spread = beforeLast().max().orElseThrow() - fastestBeforeLast();
    return last() <= 0.99 * fastestBeforeLast() + TINY && spread <= 0.02 * average + TINY;
  }

  private boolean slowMiddle() {
    double middle = pace(scheme, laps, 1, laps.size() - 1);
    return paces[0] <= 0.99 * middle + TINY && last() <= 0.99 * middle + TINY;
  }

  private double drift() {
    int half = laps.size() / 2;
    return pace(scheme, laps, laps.size() - half, laps.size()) / pace(scheme, laps, 0, half) - 1;
  }

  private DoubleStream beforeLast() {
    return Arrays.stream(paces, 0, paces.length - 1);
  }

  private static double pace(LapScheme scheme, List<RaceTime> laps, int from, int end) {
    double millis = 0;
    double metres = 0;
    for (int lap = from; lap < end; lap++) {
      millis += laps.get(lap).millis();
      metres += scheme.metres().get(lap);
    }
    return 400 * millis / metres;
  }
}
