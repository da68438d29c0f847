package app.milestone;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Finds the figures of the season that was played on each of its screens. */
final class SeasonFigures {
  private final Map<String, List<String>> screens;

  SeasonFigures(Map<String, List<String>> screens) {
    this.screens = screens;
  }

  void check() {
    calendar();
    progress();
    log();
  }

  private void calendar() {
    shows("calendar", "Baseline", "8:02", "Latest", "7:31", "Target", "7:32");
    shows("calendar", "7:31.4, target reached with 0.6 s to spare");
    shows("calendar", "Cycle 1", "26 Oct – 15 Nov", "16 of 18 sessions");
    shows("calendar", "C1", "W1", "4/6", "12.5 km");
    shows("calendar", "27", "Power Run", "2 × 6 × 200 m", "avg 0:56.0");
    shows("calendar", "29", "Hills", "3–5 × 2–4 min", "Skipped");
    shows("calendar", "30", "Strength", "3 × 6–10 reps", "Not logged");
    shows("calendar", "C1", "W2", "6/6", "18.1 km");
    shows("calendar", "3", "Power Run", "2 × 4 × 400 m", "@ 1:52.3");
    shows("calendar", "8", "Mile test", "Extra test", "7:49.2");
    shows("calendar", "14", "5K time trial", "Hard 5K", "25:58");
    shows("calendar", "Cycle 2", "16 Nov – 6 Dec", "18 of 18 sessions");
    shows("calendar", "18", "Power Run", "2 × 6 × 200 m", "@ 0:56.2");
    shows("calendar", "19", "Strength", "3 × 6–10 reps", "31 min", "20", "Hills");
    shows("calendar", "5", "Mile test", "1609 m", "7:31.4");
    shows("calendar", "Laps", "1:56.0  1:52.4  1:52.6  1:50.4", "Steps", "goal 7:32.0");
  }

  private void progress() {
    shows("progress", "Result of the plan", "7:31.4", "−30.6 s");
    shows("progress", "target reached with 0.6 s to spare");
    shows("progress", "30 s faster: yes, with 0.6 s to spare", "6.3 % faster than 8:02.0");
    shows("progress", "Run the plan again from 7:31");
    shows("progress", "Baseline", "8:02.0", "Sat 24 Oct");
    shows("progress", "Best", "7:31.4", "−30.6 s", "Sat 5 Dec");
    shows("progress", "Target", "7:32.0", "by Sat 5 Dec");
    shows("progress", "To go", "0.0", "s", "reached, 0.6 s to spare");
    shows("progress", "Predicted 5K", "25:25", "from the 7:31.4 mile");
    shows(
        "progress", "8:02.0", "7:49.2", "−12.8 s", "7:41.7", "from 5K 25:58", "7:31.4", "−30.6 s");
    shows("progress", "Lap splits", "Sat 5 Dec, 7:31.4", "Even");
    shows("progress", "34 of 36 so far, 94 %", "31 in a row, best 31");
    shows("progress", "Done", "33", "Partly", "1", "Skipped", "1", "Missed", "1", "To come", "0");
  }

  private void log() {
    shows("log", "37 entries since 24 Oct");
    shows("log", "Test", "4");
    shows("log", "Sat 14 Nov", "Test", "5K time trial", "25:58", "26 min", "5.0 km");
    shows("log", "Sun 8 Nov", "Test", "Mile test, ", "extra", "7:49.2", "8 min", "1.6 km");
    shows("log", "36", " logged, ", "1", " skipped", "18 h 17 min", "92.0 km");
  }

  private void shows(String screen, String... words) {
    List<String> wanted = List.of(words);
    List<String> all = screens.get(screen);
    assertNotEquals(
        -1, Collections.indexOfSubList(all, wanted), () -> wanted + " on " + screen + ": " + all);
  }
}
