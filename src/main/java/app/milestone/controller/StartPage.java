package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import java.time.DayOfWeek;
import java.util.List;

/**
 * What the start of a plan shows besides the fields, ready to be read.
 *
 * @param title what the plan is for
 * @param subtitle how long it is
 * @param credit whom the plan is after; may be empty
 * @param expectation what is honest to expect; empty without a mile to improve
 * @param startText words of the last button
 * @param problem what is missing before the plan can start; empty when nothing is
 * @param birthYearError what is wrong with the year of birth; may be empty
 */
public record StartPage(
    String title,
    String subtitle,
    String credit,
    String expectation,
    Mile mile,
    Gain gain,
    Dates dates,
    Week week,
    Preview preview,
    String birthYearError,
    String startText,
    String problem) {

  /**
   * The part about the mile to start from.
   *
   * @param latest the newest mile test; empty if there is none
   * @param latestText what is said about it
   * @param laterTitle words of the way without a time
   * @param laterText what that means
   * @param hint form of the time
   * @param echo how the time is read, or the mile that it stands for; may be empty
   * @param error what is wrong with the time; may be empty
   * @param dateError what is wrong with its day; may be empty
   */
  public record Mile(
      String latest,
      String latestText,
      String laterTitle,
      String laterText,
      String hint,
      String echo,
      String error,
      String dateError) {}

  /**
   * The part about the seconds to gain.
   *
   * @param isAsked whether there is a mile to improve
   * @param share the gain in percent of the mile; may be empty
   * @param error what is wrong with the typed gain; may be empty
   * @param warning that the goal would be a record; may be empty
   * @param proposal words of the button that takes a smaller gain; may be empty
   * @param proposedSeconds what it writes
   */
  public record Gain(
      boolean isAsked,
      String share,
      String error,
      String warning,
      String proposal,
      String proposedSeconds) {}

  /**
   * The part about the dates.
   *
   * @param sentence what happens on the day, such as that the plan ends
   * @param day that day; empty while the dates are wrong
   * @param error what is wrong with the date; may be empty
   * @param note what else to know, such as that the race is near; may be empty
   * @param offers ways to a near race; empty when there is nothing to choose
   * @param firstWeekday weekday of Day 1
   */
  public record Dates(
      String sentence,
      String day,
      String error,
      String note,
      List<String> offers,
      DayOfWeek firstWeekday) {}

  /**
   * The part about the week.
   *
   * @param sentence where the hard runs are; may be empty
   * @param warning what is unwise about the order of days; may be empty
   */
  public record Week(List<Day> days, String sentence, String warning) {}

  /**
   * One day of the week.
   *
   * @param position from 1
   * @param number the day of the plan that stands there
   * @param spoken the same in one sentence
   */
  public record Day(
      int position, String weekday, String number, SessionType type, String title, String spoken) {}

  /**
   * What the plan will be like.
   *
   * @param target the mile to aim for; empty for a plan without one
   * @param now the mile to start from; may be empty
   * @param less what is taken off it; may be empty
   * @param note what is said instead of paces; may be empty
   */
  public record Preview(
      String target, String now, String less, String note, List<Row> rows, List<Cycle> cycles) {}

  /** One pace: what it is for, more about it, its value and its unit, which may be empty. */
  public record Row(String label, String detail, String value, String unit, String spoken) {}

  /** One cycle with its days, its weeks and its tests. */
  public record Cycle(String title, String dates, List<String> weeks, List<String> tests) {}
}
