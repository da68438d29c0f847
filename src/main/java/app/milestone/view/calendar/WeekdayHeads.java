package app.milestone.view.calendar;

import app.milestone.controller.CalendarPage;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Draws the names of the weekdays above their columns. */
final class WeekdayHeads extends Region {
  private static final double HEIGHT = 22;

  private final Text week = SessionPart.text(Styles.WEEKDAY);
  private final List<Text> days = new ArrayList<>();

  WeekdayHeads() {
    getStyleClass().add(Styles.WEEKDAYS);
    week.setManaged(false);
    getChildren().add(week);
    for (int i = 0; i < 7; i++) {
      Text day = SessionPart.text(Styles.WEEKDAY);
      day.setManaged(false);
      days.add(day);
      getChildren().add(day);
    }
    week.fontProperty().subscribe(this::requestLayout);
  }

  void show(CalendarPage page) {
    week.setText(page.weekLabel());
    for (int i = 0; i < 7; i++) {
      days.get(i).setText(i < page.weekdays().size() ? page.weekdays().get(i) : "");
      days.get(i).pseudoClassStateChanged(TileStates.CURRENT, i == page.currentColumn());
    }
    requestLayout();
  }

  private double unit() {
    return week.getFont().getSize() / 11;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.round(HEIGHT * unit());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    GridColumns columns = new GridColumns(getWidth(), unit());
    place(week, 0);
    for (int i = 0; i < 7; i++) {
      place(days.get(i), columns.dayLeft(i) + 3 * unit());
    }
  }

  private void place(Text text, double x) {
    text.setLayoutX(x);
    text.setLayoutY((getHeight() - text.getLayoutBounds().getHeight()) / 2);
  }
}
