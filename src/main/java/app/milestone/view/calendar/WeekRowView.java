package app.milestone.view.calendar;

import app.milestone.controller.CalendarRow;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** Draws seven days with their week's label and sum, or the test alone before Day 1. */
final class WeekRowView implements RowView {
  private static final double LEAST = 55;
  private static final double MOST = 150;
  private static final double ALONE = 34;

  private final Text over = SessionPart.text(Styles.WEEK_OVER);
  private final Text label = SessionPart.text(Styles.WEEK_LABEL);
  private final SummaryView summary;
  private final List<DayTile> tiles;

  WeekRowView(int days, Function<WeekRowView, DayTile> newTile, SummaryView summary) {
    this.summary = summary;
    this.tiles = IntStream.range(0, days).mapToObj(_ -> newTile.apply(this)).toList();
    nodes().forEach(node -> node.setManaged(false));
  }

  @Override
  public List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(List.of(over, label, summary));
    nodes.addAll(tiles);
    return nodes;
  }

  @Override
  public List<DayTile> tiles() {
    return tiles;
  }

  @Override
  public boolean fits(CalendarRow row) {
    return row.dayStates().size() == tiles.size();
  }

  @Override
  public void show(CalendarRow row) {
    for (int i = 0; i < tiles.size(); i++) {
      tiles.get(i).show(row.dayStates().get(i));
    }
    switch (row) {
      case CalendarRow.Week week -> {
        over.setText(week.over());
        label.setText(week.label());
        label.pseudoClassStateChanged(TileStates.CURRENT, week.current());
        label.pseudoClassStateChanged(TileStates.MUTED, week.over().isEmpty());
        summary.setVisible(true);
        summary.show(week.summary());
      }
      case CalendarRow.Before before -> {
        over.setText("");
        label.setText(before.label());
        label.pseudoClassStateChanged(TileStates.MUTED, true);
        summary.setVisible(false);
      }
      case CalendarRow.Cycle _, CalendarRow.Pause _, CalendarRow.Boundary _ -> {}
    }
  }

  private boolean alone() {
    return tiles.size() == 1;
  }

  @Override
  public double least() {
    return alone() ? ALONE : LEAST;
  }

  @Override
  public double most() {
    return alone() ? ALONE : MOST;
  }

  @Override
  public boolean grows() {
    return !alone();
  }

  @Override
  public void layout(GridColumns columns, double top, double height) {
    double unit = columns.unit();
    double middle = top + height / 2;
    boolean single = over.getText().isEmpty();
    centre(over, middle - 8 * unit);
    centre(label, single ? middle : middle + 9 * unit);
    for (int i = 0; i < tiles.size(); i++) {
      double width = alone() ? columns.daysWidth() : columns.dayWidth(i);
      tiles.get(i).resizeRelocate(columns.dayLeft(i), top, width, height);
    }
    double left = columns.summaryLeft();
    summary.resizeRelocate(left, top, columns.width() - left, height);
  }

  private static void centre(Text text, double middle) {
    text.setLayoutX(0);
    text.setLayoutY(middle - text.getLayoutBounds().getHeight() / 2);
  }
}
