package app.milestone.view.calendar;

import app.milestone.controller.CalendarRow;
import app.milestone.view.shared.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Draws the rows without tiles: the head of a cycle, a pause, the boundary of a cycle. */
final class LineRowView implements RowView {
  private static final double HEIGHT = 22;
  private static final double TIGHT = 17;
  private static final double BOUNDARY_HEIGHT = 8;

  private final Text title = SessionPart.text(Styles.CYCLE_TITLE);
  private final Text dates = SessionPart.text(Styles.CYCLE_NOTE);
  private final Text count = SessionPart.text(Styles.CYCLE_NOTE);
  private final Region line = new Region();
  private boolean boundary;

  LineRowView() {
    line.getStyleClass().add(Styles.CYCLE_LINE);
    nodes().forEach(node -> node.setManaged(false));
  }

  @Override
  public List<Node> nodes() {
    return List.of(line, title, dates, count);
  }

  @Override
  public boolean fits(CalendarRow row) {
    return row instanceof CalendarRow.Cycle
        || row instanceof CalendarRow.Pause
        || row instanceof CalendarRow.Boundary;
  }

  @Override
  public void show(CalendarRow row) {
    boundary = row instanceof CalendarRow.Boundary;
    line.pseudoClassStateChanged(TileStates.CURRENT, boundary);
    count.pseudoClassStateChanged(TileStates.CURRENT, boundary);
    switch (row) {
      case CalendarRow.Cycle cycle -> texts(cycle.title(), cycle.dates(), cycle.count());
      case CalendarRow.Pause pause -> texts("", pause.text(), "");
      case CalendarRow.Boundary start -> texts("", "", start.text());
      case CalendarRow.Week _, CalendarRow.Before _ -> texts("", "", "");
    }
  }

  private void texts(String first, String second, String third) {
    title.setText(first);
    dates.setText(second);
    count.setText(third);
  }

  @Override
  public double least() {
    return boundary ? BOUNDARY_HEIGHT : TIGHT;
  }

  @Override
  public double most() {
    return boundary ? BOUNDARY_HEIGHT : HEIGHT;
  }

  @Override
  public boolean grows() {
    return false;
  }

  @Override
  public boolean hasGap() {
    return title.getText().isEmpty();
  }

  @Override
  public void layout(GridColumns columns, double top, double height) {
    double unit = columns.unit();
    double middle = Math.round(top + height / 2);
    double x = boundary ? columns.dayLeft(0) : 0;
    x = place(title, x, middle, 9 * unit);
    x = place(dates, x, middle, 10 * unit);
    double end = columns.width();
    if (!count.getText().isEmpty()) {
      end -= count.getLayoutBounds().getWidth();
      place(count, end, middle, 0);
      end -= 10 * unit;
    }
    double thickness = boundary ? 2 : 1;
    line.resizeRelocate(x, middle, Math.max(0, end - x), thickness);
  }

  private static double place(Text text, double x, double middle, double gap) {
    if (text.getText().isEmpty()) {
      return x;
    }
    text.setLayoutX(x);
    text.setLayoutY(middle - text.getLayoutBounds().getHeight() / 2);
    return x + text.getLayoutBounds().getWidth() + gap;
  }
}
