package app.milestone.view.log;

import app.milestone.controller.LogColumn;
import app.milestone.controller.LogLine;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Gives the columns of the log their widths; what was dragged stays, the session takes the rest.
 */
final class LogWidths {
  private static final double SCROLL_BAR = 10;
  private static final double TIGHT = 720;
  private static final double LEAST_SESSION = 150;

  private final TableView<LogLine> table;
  private final Map<LogColumn, TableColumn<LogLine, LogLine>> columns;
  private final Map<LogColumn, Double> set = new EnumMap<>(LogColumn.class);
  private double unit = 1;
  private boolean compact;
  private boolean wideDates;

  LogWidths(TableView<LogLine> table, Map<LogColumn, TableColumn<LogLine, LogLine>> columns) {
    this.table = table;
    this.columns = columns;
    table.widthProperty().subscribe(_ -> apply());
    columns.forEach(
        (id, column) -> {
          if (id != LogColumn.SESSION) {
            column.widthProperty().subscribe(_ -> fill());
          }
        });
  }

  private double usual(LogColumn column) {
    return switch (column) {
      case STATUS -> 38;
      case DATE -> wideDates ? 132 : 98;
      case TYPE -> isTight() ? 34 : 122;
      case SESSION -> 198;
      case RESULT -> 112;
      case EFFORT -> compact ? 56 : 104;
      case TIME -> 70;
      case DISTANCE -> 72;
    };
  }

  void scale(double newUnit, boolean isCompact) {
    unit = newUnit;
    compact = isCompact;
    apply();
  }

  void dates(boolean wide) {
    if (wideDates != wide) {
      wideDates = wide;
      apply();
    }
  }

  /** Keeps a width that was dragged until the text size or the mode changes. */
  private void apply() {
    columns.forEach(
        (id, column) -> {
          double width = Math.round(usual(id) * unit);
          column.setMinWidth(Math.min(width, 34 * unit));
          if (id != LogColumn.SESSION && !Double.valueOf(width).equals(set.put(id, width))) {
            column.setPrefWidth(width);
          }
        });
    fill();
  }

  /** So narrow that the icon of a kind has to do without its word. */
  private boolean isTight() {
    return compact && table.getWidth() > 0 && table.getWidth() < TIGHT * unit;
  }

  private void fill() {
    if (table.getWidth() <= 0) {
      return;
    }
    double others = 0;
    for (Map.Entry<LogColumn, TableColumn<LogLine, LogLine>> column : columns.entrySet()) {
      others += column.getKey() == LogColumn.SESSION ? 0 : column.getValue().getWidth();
    }
    double rest = table.getWidth() - others - SCROLL_BAR;
    columns.get(LogColumn.SESSION).setPrefWidth(Math.max(LEAST_SESSION * unit, rest));
  }
}
