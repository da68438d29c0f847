package app.milestone.controller;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that the progress screen shows of one moment, except the laps of the chosen test.
 *
 * @param subtitle the day of the plan and how the newest test stands
 * @param tiles six figures
 * @param chart the mile tests over time
 * @param rows the same tests as a table, newest first
 * @param strip the sessions of the run; empty without a run
 * @param end the result of the run; empty until its retest
 */
public record ProgressPage(
    String subtitle,
    List<Tile> tiles,
    ProgressChart chart,
    List<Row> rows,
    Optional<SessionStrip> strip,
    Optional<EndResult> end) {

  /** Nothing read yet. */
  public static final ProgressPage NONE =
      new ProgressPage(
          "", List.of(), ProgressChart.NONE, List.of(), Optional.empty(), Optional.empty());

  /** Copies the lists. */
  public ProgressPage {
    tiles = List.copyOf(tiles);
    rows = List.copyOf(rows);
  }

  /** Whether there is no test at all. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * One figure.
   *
   * @param name what it is
   * @param number the figure, or a dash
   * @param unit behind it; empty for none
   * @param gain how much was gained, to stand out before the detail; empty for none
   * @param detail the line below
   * @param rule how it is found, in one sentence
   * @param isTarget whether it carries the flag
   * @param asksForBirthYear whether the detail is a link to the settings
   */
  public record Tile(
      String name,
      String number,
      String unit,
      String gain,
      String detail,
      String rule,
      boolean isTarget,
      boolean asksForBirthYear) {

    static Tile of(String name, String number, String detail, String rule) {
      return new Tile(name, number, "", "", detail, rule, false, false);
    }

    Tile withUnit(String value) {
      return new Tile(name, number, value, gain, detail, rule, isTarget, asksForBirthYear);
    }

    Tile withGain(String value) {
      return new Tile(name, number, unit, value, detail, rule, isTarget, asksForBirthYear);
    }

    Tile asTarget() {
      return new Tile(name, number, unit, gain, detail, rule, true, asksForBirthYear);
    }

    Tile asLink() {
      return new Tile(name, number, unit, gain, detail, rule, isTarget, true);
    }
  }

  /** One test of the table; texts that do not apply are empty. */
  public record Row(
      UUID test,
      LocalDate day,
      String date,
      String kind,
      long millis,
      String time,
      String mile,
      String toBaseline,
      String toExpected,
      String surface,
      String conditions,
      String effort) {}
}
