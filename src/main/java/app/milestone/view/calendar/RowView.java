package app.milestone.view.calendar;

import app.milestone.controller.CalendarRow;
import java.util.List;
import javafx.scene.Node;

/** Draws one row of the calendar and keeps its nodes from one page to the next. */
interface RowView {
  /** The nodes of the row, all unmanaged children of the grid. */
  List<Node> nodes();

  /** Whether this view can draw the row. */
  boolean fits(CalendarRow row);

  /** Draws the row. */
  void show(CalendarRow row);

  /** Height in units below which nothing is readable. */
  double least();

  /** Height in units that is never exceeded. */
  double most();

  /** Whether it takes its share of the height that is left. */
  boolean grows();

  /** Whether a gap follows it. */
  default boolean hasGap() {
    return true;
  }

  /** Places the nodes. */
  void layout(GridColumns columns, double top, double height);

  /** The tiles in order of their days. */
  default List<DayTile> tiles() {
    return List.of();
  }
}
