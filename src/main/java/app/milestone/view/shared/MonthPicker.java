package app.milestone.view.shared;

import app.milestone.controller.DateFormats;
import app.milestone.controller.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Shows one month to choose a day from; arrows move by a day or a week, Page Up and Down by months.
 */
public final class MonthPicker {
  private static final int DAYS = 7;
  private static final int WEEKS = 6;

  private final VBox root = Buttons.styled(new VBox(), "month-picker");
  private final Label title = Buttons.styled(new Label(), Styles.STRONG);
  private final GridPane grid = Buttons.styled(new GridPane(), "month-grid");
  private final DateFormats formats;
  private final LocalDate today;
  private final LocalDate chosen;
  private final Predicate<LocalDate> allowed;
  private Consumer<LocalDate> whenChosen = _ -> {};
  private LocalDate current;

  /** A month around {@code chosen}; days that are not allowed are shown but cannot be chosen. */
  public MonthPicker(
      Texts texts,
      DateFormats formats,
      LocalDate today,
      LocalDate chosen,
      Predicate<LocalDate> allowed) {
    this.formats = formats;
    this.today = today;
    this.chosen = chosen;
    this.allowed = allowed;
    this.current = chosen;
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button back =
        Buttons.flatIcon(
            Icon.LEFT, texts.get("app.previousMonth"), () -> show(current.minusMonths(1)));
    Button forth =
        Buttons.flatIcon(Icon.RIGHT, texts.get("app.nextMonth"), () -> show(current.plusMonths(1)));
    HBox head = Buttons.styled(new HBox(title, space, back, forth), "month-head");
    root.getChildren().addAll(head, grid);
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(current);
  }

  /** The card's content. */
  public Region root() {
    return root;
  }

  /** What receives the chosen day. */
  public void whenChosen(Consumer<LocalDate> act) {
    whenChosen = act;
  }

  /** Focuses the current day. */
  public void focus() {
    for (Node node : grid.getChildren()) {
      if (current.equals(node.getUserData())) {
        node.requestFocus();
      }
    }
  }

  private void show(LocalDate day) {
    current = day;
    title.setText(formats.month(YearMonth.from(day)));
    grid.getChildren().clear();
    DayOfWeek first = formats.firstWeekday();
    LocalDate start = day.withDayOfMonth(1);
    start = start.minusDays(Math.floorMod(start.getDayOfWeek().compareTo(first), DAYS));
    for (int column = 0; column < DAYS; column++) {
      Label name = new Label(formats.weekdayLetter(first.plus(column)));
      grid.add(Buttons.styled(name, Styles.CAPTION, Styles.MUTED, "month-weekday"), column, 0);
    }
    for (int i = 0; i < DAYS * WEEKS; i++) {
      grid.add(day(start.plusDays(i)), i % DAYS, 1 + i / DAYS);
    }
  }

  private Button day(LocalDate date) {
    Button button = Buttons.plain(number(date), () -> whenChosen.accept(date));
    button.getStyleClass().add(Styles.MONTH_DAY);
    button.setUserData(date);
    button.setAccessibleText(formats.longDate(date));
    button.setFocusTraversable(date.equals(current));
    button.setDisable(!allowed.test(date));
    if (date.equals(chosen)) {
      button.getStyleClass().add(Styles.PRIMARY);
    } else if (date.equals(today)) {
      button.getStyleClass().add("today");
    } else if (date.getMonthValue() != current.getMonthValue()) {
      button.getStyleClass().add("outside");
    }
    return button;
  }

  private static String number(LocalDate date) {
    return Integer.toString(date.getDayOfMonth());
  }

  private void pressed(KeyEvent event) {
    LocalDate to =
        switch (event.getCode()) {
          case LEFT -> current.minusDays(1);
          case RIGHT -> current.plusDays(1);
          case UP -> current.minusWeeks(1);
          case DOWN -> current.plusWeeks(1);
          case PAGE_UP -> current.minusMonths(1);
          case PAGE_DOWN -> current.plusMonths(1);
          default -> null;
        };
    if (to != null) {
      show(to);
      focus();
      event.consume();
    }
  }
}
