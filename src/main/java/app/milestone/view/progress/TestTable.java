package app.milestone.view.progress;

import app.milestone.controller.ProgressController;
import app.milestone.controller.ProgressPage.Row;
import app.milestone.controller.SpokenWords;
import app.milestone.controller.Texts;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** Shows the tests as a table: Enter or a double click opens one for editing. */
final class TestTable {
  private final TableView<Row> table = new TableView<>();
  private final ProgressController controller;
  private final Texts texts;
  private final SpokenWords spoken;
  private boolean showing;

  TestTable(ProgressController controller, Texts texts) {
    this.controller = controller;
    this.texts = texts;
    spoken = new SpokenWords(texts);
    table.setId("testTable");
    table.getStyleClass().add("test-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setAccessibleText(texts.get("progress.mileTests"));
    addColumns();
    table.setRowFactory(_ -> row());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> Optional.ofNullable(row).ifPresent(this::chosen));
    table.setOnKeyPressed(
        event -> {
          Row row = table.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && row != null) {
            controller.edit(row.test());
            event.consume();
          }
        });
    controller.state().page().subscribe(page -> show(() -> table.getItems().setAll(page.rows())));
    controller.state().chosen().subscribe(test -> show(() -> select(test)));
  }

  TableView<Row> table() {
    return table;
  }

  private void show(Runnable change) {
    showing = true;
    change.run();
    showing = false;
  }

  private void chosen(Row row) {
    if (!showing) {
      controller.choose(row.test());
    }
  }

  private void select(Optional<UUID> test) {
    table.getItems().stream()
        .filter(row -> test.equals(Optional.of(row.test())))
        .findAny()
        .ifPresent(row -> table.getSelectionModel().select(row));
  }

  private TableRow<Row> row() {
    TableRow<Row> row = new TableRow<>();
    row.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && row.getItem() != null) {
            controller.edit(row.getItem().test());
          }
        });
    return row;
  }

  private void addColumns() {
    TableColumn<Row, Row> date = column("progress.column.date", Row::date, 1.5, false);
    date.setComparator(Comparator.comparing(Row::day));
    TableColumn<Row, Row> time = column("progress.column.time", Row::time, 0.8, true);
    time.setComparator(Comparator.comparingLong(Row::millis));
    table.getColumns().add(date);
    table.getColumns().add(column("progress.column.test", Row::kind, 1, false));
    table.getColumns().add(time);
    table.getColumns().add(column("progress.column.mile", Row::mile, 1.1, true));
    table.getColumns().add(column("progress.column.toBaseline", Row::toBaseline, 1, true));
    table.getColumns().add(column("progress.column.toExpected", Row::toExpected, 1, true));
    table.getColumns().add(column("progress.column.surface", Row::surface, 0.9, false));
    table.getColumns().add(column("progress.column.conditions", Row::conditions, 1.3, false));
    table.getColumns().add(column("progress.column.effort", Row::effort, 0.7, true));
  }

  private TableColumn<Row, Row> column(
      String key, Function<Row, String> words, double share, boolean number) {
    TableColumn<Row, Row> column = new TableColumn<>(texts.get(key));
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(_ -> cell(words, number));
    column.setComparator(Comparator.comparing(words));
    column.setPrefWidth(100 * share);
    if (number) {
      column.getStyleClass().add("number-column");
    }
    return column;
  }

  private TableCell<Row, Row> cell(Function<Row, String> words, boolean number) {
    TableCell<Row, Row> cell = new WordCell(words, spoken);
    if (number) {
      cell.getStyleClass().add("number-cell");
    }
    return cell;
  }

  private static final class WordCell extends TableCell<Row, Row> {
    private final Function<Row, String> words;
    private final SpokenWords spoken;

    WordCell(Function<Row, String> words, SpokenWords spoken) {
      this.words = words;
      this.spoken = spoken;
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : words.apply(row));
      setAccessibleText(getText() == null ? null : spoken.of(getText()));
    }
  }
}
