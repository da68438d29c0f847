package app.milestone.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes measured times as JSON. */
final class Figures {
  private Figures() {}

  /** Their median, extremes and every single one. */
  static String of(List<Double> times) {
    return String.format(
        Locale.ROOT,
        "{\"median\": %.0f, \"min\": %.0f, \"max\": %.0f, \"runs\": %s}",
        median(times),
        times.stream().mapToDouble(time -> time).min().orElseThrow(),
        times.stream().mapToDouble(time -> time).max().orElseThrow(),
        Arrays.toString(times.stream().mapToLong(Math::round).toArray()));
  }

  static double median(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(time -> time).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
