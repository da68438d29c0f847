package app.milestone.view.log;

import app.milestone.controller.LogColumn;
import app.milestone.controller.LogController;
import app.milestone.controller.LogLine;
import app.milestone.controller.LogPage;
import app.milestone.controller.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Draws the rows of the log, sorts them by a click on a head, and chooses them. */
final class LogTableView {
  private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");

  private final LogController controller;
  private final Texts texts;
  private final LogItems items;
  private final TableView<LogLine> table;
  private final LogCells cells;
  private final LogWidths widths;
  private final Map<LogColumn, TableColumn<LogLine, LogLine>> columns =
      new EnumMap<>(LogColumn.class);
  private final Map<LogColumn, LogHead> heads = new EnumMap<>(LogColumn.class);
  private boolean showing;
  private boolean bars = true;

  LogTableView(LogController controller, Texts texts, Node placeholder) {
    this.controller = controller;
    items = new LogItems(controller.state().page().get());
    table = new TableView<>(items);
    this.texts = texts;
    this.cells = new LogCells(texts, controller.state().page());
    table.getStyleClass().add(LogStyles.TABLE);
    table.setId("log-table");
    table.setAccessibleText(texts.get("log.title"));
    table.setPlaceholder(placeholder);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    addColumns();
    widths = new LogWidths(table, columns);
    table.setRowFactory(_ -> row());
    table.setSortPolicy(_ -> sort());
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) _ -> chosen());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    controller.state().page().subscribe(this::show);
    controller.state().arrived().subscribe((_, _) -> table.refresh());
    controller.state().chosen().subscribe(_ -> select());
  }

  TableView<LogLine> root() {
    return table;
  }

  private void addColumns() {
    add(LogColumn.STATUS, "log.status", cells::status);
    add(LogColumn.DATE, "log.date", cells::date);
    add(LogColumn.TYPE, "log.type", cells::type);
    add(LogColumn.SESSION, "log.session", cells::session);
    add(LogColumn.RESULT, "log.result", cells::result);
    add(LogColumn.EFFORT, "log.effort", () -> cells.effort(() -> bars));
    add(LogColumn.TIME, "log.time", () -> cells.number(LogLine::time));
    add(LogColumn.DISTANCE, "log.distance", () -> cells.number(LogLine::distance));
  }

  private void add(LogColumn id, String key, Supplier<TableCell<LogLine, LogLine>> cell) {
    TableColumn<LogLine, LogLine> column = new TableColumn<>(texts.get(key));
    boolean isNumber = id == LogColumn.TIME || id == LogColumn.DISTANCE;
    LogHead head = new LogHead(texts.get(key), id == LogColumn.STATUS, isNumber);
    head.root().prefWidthProperty().bind(column.widthProperty());
    column.setGraphic(head.root());
    column.setSortNode(head.nothing());
    column.setId("log-" + id.name().toLowerCase(Locale.ROOT));
    column.setReorderable(true);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> cell.get());
    column.getStyleClass().add(isNumber ? LogStyles.NUMBER : LogStyles.CELL);
    columns.put(id, column);
    heads.put(id, head);
    table.getColumns().add(column);
  }

  private TableRow<LogLine> row() {
    TableRow<LogLine> row = new TableRow<>();
    row.itemProperty()
        .subscribe(
            line -> {
              row.pseudoClassStateChanged(SKIPPED, line != null && line.isSkipped());
              row.setAccessibleText(line == null ? null : line.spoken());
              if (line != null && line.isWaiting()) {
                int index = row.getIndex(); // The table cannot be filled anew while it is laid out.
                Platform.runLater(() -> controller.reach(index));
              }
            });
    row.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && !row.isEmpty()) {
            controller.edit();
          }
        });
    return row;
  }

  private boolean sort() {
    if (showing) {
      return true;
    }
    TableColumn<LogLine, ?> first =
        table.getSortOrder().isEmpty() ? null : table.getSortOrder().getFirst();
    columns.forEach(
        (id, column) -> {
          if (column == first) {
            controller.sort(id, column.getSortType() == TableColumn.SortType.DESCENDING);
          }
        });
    if (first == null) {
      controller.sort(LogColumn.DATE, true);
    }
    return true;
  }

  private void show(LogPage page) {
    showing = true;
    items.show(page.lines());
    TableColumn<LogLine, LogLine> sorted = columns.get(page.column());
    sorted.setSortType(
        page.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
    if (!table.getSortOrder().equals(List.of(sorted))) {
      table.getSortOrder().setAll(List.of(sorted));
    }
    heads.forEach((id, head) -> head.show(id == page.column(), page.descending()));
    widths.dates(page.wideDates());
    showing = false;
    select();
  }

  private void chosen() {
    if (showing) {
      return;
    }
    List<UUID> ids =
        table.getSelectionModel().getSelectedIndices().stream()
            .filter(index -> index >= 0 && index < items.size())
            .map(items.lines()::id)
            .toList();
    if (!ids.equals(controller.state().chosen().get())) {
      controller.choose(ids);
    }
  }

  /** Marks the rows that the state says are chosen. */
  private void select() {
    if (showing) {
      return;
    }
    int[] at = items.lines().places(new HashSet<>(controller.state().chosen().get()));
    List<Integer> marked =
        table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
    if (Arrays.stream(at).boxed().toList().equals(marked)) {
      return;
    }
    showing = true;
    table.getSelectionModel().clearSelection();
    if (at.length > 0) {
      table.getSelectionModel().selectIndices(at[0], Arrays.copyOfRange(at, 1, at.length));
    }
    showing = false;
    if (at.length > 0 && !table.isFocused()) {
      table.scrollTo(Math.max(0, at[0] - 3));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      controller.edit();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      controller.delete();
      event.consume();
    }
  }

  /** Sets a pixel at 100 % text, and whether there is little room. */
  void scale(double unit, boolean compact) {
    bars = !compact;
    table.setFixedCellSize(Math.round(29 * unit));
    widths.scale(unit, compact);
    table.refresh();
  }
}
