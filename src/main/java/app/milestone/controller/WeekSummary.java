package app.milestone.controller;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The sum at the end of a row of the calendar.
 *
 * @param count sessions done of those planned, such as 5/6; empty when nothing was planned
 * @param share the same as a fraction, 0 to 1
 * @param distance distance run, "to come", or a dash for none
 * @param toCome nothing was done yet
 * @param tooltip the sum as a sentence
 * @param firstOpen the week's first session that can still be ticked off
 */
public record WeekSummary(
    String count,
    double share,
    String distance,
    boolean toCome,
    String tooltip,
    Optional<LocalDate> firstOpen) {

  /** A week in which nothing was planned or run. */
  public static final WeekSummary NONE = new WeekSummary("", 0, "", true, "", Optional.empty());
}
