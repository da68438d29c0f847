package app.milestone.view.calendar;

import app.milestone.controller.CalendarPage;
import app.milestone.controller.CalendarRow;
import app.milestone.view.shared.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Draws the rows of the calendar. Nodes stay from one page to the next, so that a tick paints one
 * tile and nothing else.
 */
final class CalendarGrid extends Region {
  private static final double TIGHT = 62;

  private final Text ruler = SessionPart.text(Styles.BODY);
  private final Function<WeekRowView, DayTile> newTile;
  private final Consumer<LocalDate> whenSummaryChosen;
  private final List<RowView> rows = new ArrayList<>();

  CalendarGrid(Function<WeekRowView, DayTile> newTile, Consumer<LocalDate> whenSummaryChosen) {
    this.newTile = newTile;
    this.whenSummaryChosen = whenSummaryChosen;
    getStyleClass().add(Styles.CALENDAR_GRID);
    ruler.setManaged(false);
    ruler.setVisible(false);
    getChildren().add(ruler);
    ruler.fontProperty().subscribe(this::requestLayout);
  }

  /** Draws the page. */
  void show(CalendarPage page) {
    boolean same = rows.size() == page.rows().size();
    for (int i = 0; same && i < rows.size(); i++) {
      same = rows.get(i).fits(page.rows().get(i));
    }
    if (!same) {
      replaceRows(page.rows());
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(page.rows().get(i));
    }
    requestLayout();
  }

  private void replaceRows(List<CalendarRow> wanted) {
    List<RowView> spare = new ArrayList<>(rows);
    rows.clear();
    for (CalendarRow row : wanted) {
      Optional<RowView> kept = spare.stream().filter(view -> view.fits(row)).findFirst();
      kept.ifPresent(spare::remove);
      rows.add(kept.orElseGet(() -> rowView(row)));
    }
    List<javafx.scene.Node> nodes = new ArrayList<>();
    nodes.add(ruler);
    rows.forEach(row -> nodes.addAll(row.nodes()));
    getChildren().setAll(nodes);
  }

  private RowView rowView(CalendarRow row) {
    return row.dayStates().isEmpty()
        ? new LineRowView()
        : new WeekRowView(row.dayStates().size(), newTile, new SummaryView(whenSummaryChosen));
  }

  /** All tiles in order of their days. */
  List<DayTile> tiles() {
    return rows.stream().flatMap(row -> row.tiles().stream()).toList();
  }

  /** The tile of a day, if it is on the page. */
  Optional<DayTile> tile(LocalDate date) {
    return tiles().stream().filter(tile -> tile.shown().date().equals(date)).findFirst();
  }

  /** Marks one day, and one session on it, as chosen. */
  void choose(LocalDate date, Optional<UUID> session) {
    for (DayTile tile : tiles()) {
      boolean own = tile.shown().date().equals(date);
      tile.choose(own, own ? session : Optional.empty());
    }
  }

  /** A pixel at 100 % text. */
  double unit() {
    return ruler.getFont().getSize() / 13;
  }

  @Override
  protected double computeMinHeight(double width) {
    double gaps = gaps(new GridColumns(getWidth(), unit()));
    return Math.ceil(rows.stream().mapToDouble(RowView::least).sum() * unit() + gaps);
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 600;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 300;
  }

  @Override
  protected void layoutChildren() {
    GridColumns columns = new GridColumns(getWidth(), unit());
    boolean tight = share(columns, false) < TIGHT;
    double share = share(columns, tight);
    double top = 0;
    for (RowView row : rows) {
      double units =
          row.grows()
              ? Math.clamp(share, row.least(), row.most())
              : tight ? row.least() : row.most();
      double bottom = top + units * unit();
      row.layout(columns, Math.round(top), Math.round(bottom) - Math.round(top));
      top = row.hasGap() ? bottom + columns.gap() : bottom;
    }
  }

  /** Height in units of the rows that can grow. */
  private double share(GridColumns columns, boolean tight) {
    double left = (getHeight() - gaps(columns)) / unit();
    long growing = rows.stream().filter(RowView::grows).count();
    for (RowView row : rows) {
      left -= row.grows() ? 0 : tight ? row.least() : row.most();
    }
    return growing == 0 ? 0 : left / growing;
  }

  private double gaps(GridColumns columns) {
    return rows.stream().limit(Math.max(0, rows.size() - 1)).filter(RowView::hasGap).count()
        * columns.gap();
  }
}
