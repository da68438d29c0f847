package app.milestone.view.progress;

import app.milestone.controller.LapsCard;
import app.milestone.controller.LapsCard.Lap;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** Draws each lap as a bar against even pace; faster is up. */
final class LapBars extends Region {
  private static final double LEFT = 4.6;
  private static final double LINE = 1.45;

  private record Bar(Lap lap, Region box, Label time, Label difference, Label name) {}

  private final List<Bar> bars = new ArrayList<>();
  private final Line even = ChartPart.line("lap-even");
  private final Label evenName;
  private final Label evenTime;
  private final Label faster;

  LapBars(LapsCard card, String evenWord, String fasterWord) {
    getStyleClass().add("lap-bars");
    evenName = ChartPart.label(evenWord, Styles.SMALL, Styles.MUTED);
    evenTime = ChartPart.label(card.even(), Styles.SMALL, Styles.MUTED);
    faster = ChartPart.label(fasterWord, Styles.SMALL_STRONG, Styles.MUTED);
    getChildren().addAll(even, evenName, evenTime, faster);
    card.laps().forEach(this::add);
  }

  private void add(Lap lap) {
    Region box = Buttons.styled(new Region(), lap.isFastest() ? "lap-fastest" : "lap-bar");
    box.setManaged(false);
    Bar bar =
        new Bar(
            lap,
            box,
            ChartPart.label(lap.time(), Styles.STRONG),
            ChartPart.label(lap.difference(), Styles.SMALL, Styles.MUTED),
            ChartPart.label(lap.name(), Styles.SMALL, Styles.MUTED));
    bar.name.setAccessibleText(lap.spoken());
    bars.add(bar);
    getChildren().addAll(box, bar.time, bar.difference, bar.name);
  }

  private double em() {
    return evenName.getFont().getSize() / 0.923;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 8.5 * em();
  }

  @Override
  protected double computePrefHeight(double width) {
    return 10.5 * em();
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    double line = LINE * em;
    double bottom = getHeight() - line;
    double up = bars.stream().mapToLong(bar -> Math.max(0, -bar.lap.millis())).max().orElse(0);
    double down = bars.stream().mapToLong(bar -> Math.max(0, bar.lap.millis())).max().orElse(0);
    double room = Math.max(1, bottom - line - (down > 0 ? line : 0));
    double perMilli = Math.min(room / Math.max(1, up + down), room / 1500);
    double zero = Math.round(line + (room - (up + down) * perMilli) / 2 + up * perMilli);
    double left = LEFT * em;
    ChartPart.horizontal(even, zero, left, getWidth());
    ChartPart.at(faster, 0, -em * 0.4);
    ChartPart.at(evenName, left - em * 0.6 - evenName.prefWidth(-1), zero - line * 0.85);
    ChartPart.at(evenTime, left - em * 0.6 - evenTime.prefWidth(-1), zero);
    double each = (getWidth() - left) / Math.max(1, bars.size());
    for (int i = 0; i < bars.size(); i++) {
      place(bars.get(i), left + each * i, each, zero, perMilli);
    }
  }

  private void place(Bar bar, double left, double each, double zero, double perMilli) {
    double em = em();
    double width = Math.min(em * 4.8, each * 0.6);
    double height = Math.max(2, Math.abs(bar.lap.millis()) * perMilli);
    boolean isFaster = bar.lap.millis() < 0;
    double middle = left + each / 2;
    double top = isFaster ? zero - height : zero;
    bar.box.resizeRelocate(Math.round(middle - width / 2), top, Math.round(width), height);
    centre(bar.time, middle, top - bar.time.prefHeight(-1) - 1);
    double words = bar.difference.prefHeight(-1);
    boolean inside = isFaster && height > words + em * 0.6 && bar.lap.isFastest();
    bar.difference.getStyleClass().remove("inside-bar");
    if (inside) {
      bar.difference.getStyleClass().add("inside-bar");
    }
    double below = isFaster ? zero + 2 : zero + height + 2;
    centre(bar.difference, middle, inside ? top + em * 0.3 : below);
    centre(bar.name, middle, getHeight() - bar.name.prefHeight(-1));
  }

  private static void centre(Label label, double middle, double top) {
    ChartPart.at(label, middle - label.prefWidth(-1) / 2, top);
  }
}
