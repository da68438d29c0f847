package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import java.util.List;
import java.util.Set;

/**
 * The log as it is shown now.
 *
 * @param lines the rows, in order; those in sight have words
 * @param subtitle how many entries there are and since when
 * @param chips the kinds that occur, with the number that the search finds
 * @param allCount how many rows the search finds in all kinds
 * @param types the kinds that are shown; none means all
 * @param search what is looked for
 * @param column what the rows are sorted by
 * @param descending largest or newest first
 * @param foot sums of the rows shown
 * @param isEmpty nothing was ever logged
 * @param nothingFound what to say when nothing matches; empty while something does
 * @param wideDates rows of other years are among them, so that dates carry their year
 */
public record LogPage(
    LogLines lines,
    String subtitle,
    List<TypeChip> chips,
    int allCount,
    Set<SessionType> types,
    LogSearch search,
    LogColumn column,
    boolean descending,
    Foot foot,
    boolean isEmpty,
    String nothingFound,
    boolean wideDates) {

  /** A kind of session, its name and the number of rows. */
  public record TypeChip(SessionType type, String name, int count) {}

  /** Sums in words. */
  public record Foot(String entries, String time, String distance) {}

  /** Before anything was read. */
  static final LogPage NONE =
      new LogPage(
          new LogLines(List.of()),
          "",
          List.of(),
          0,
          Set.of(),
          LogSearch.ALL,
          LogColumn.DATE,
          true,
          new Foot("", "", ""),
          false,
          "",
          false);
}
