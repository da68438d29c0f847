package app.milestone.view.test;

import app.milestone.controller.TestPreview.LapBar;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** Draws each lap against the even pace: faster is up, the fastest stands out. */
final class LapBars extends Region {
  private static final double WIDEST = 34;
  private static final double SMALLEST_SCALE_MILLIS = 1500;

  private final List<LapBar> laps;
  private final List<Region> bars = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final Line even = Buttons.styled(new Line(), "lap-even");

  LapBars(List<LapBar> laps, Texts texts) {
    this.laps = laps;
    getStyleClass().add("lap-bars");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    StringJoiner words = new StringJoiner(", ");
    for (int lap = 0; lap < laps.size(); lap++) {
      LapBar one = laps.get(lap);
      Region bar = Buttons.styled(new Region(), "lap-bar");
      if (one.fastest()) {
        bar.getStyleClass().add("lap-fastest");
      }
      bars.add(bar);
      labels.add(Buttons.styled(new Label(one.text()), Styles.CAPTION, Styles.MUTED));
      String name = texts.get("test.lap", lap + 1);
      words.add(texts.get("test.lapAgainstEven", name, one.text()));
    }
    setAccessibleText(words.toString());
    getChildren().add(even);
    getChildren().addAll(bars);
    getChildren().addAll(labels);
  }

  @Override
  protected void layoutChildren() {
    double labelHeight = labels.getFirst().prefHeight(-1);
    double height = getHeight() - labelHeight - 2;
    double fastest = extent(-1);
    double slowest = extent(1);
    double scale = (height - 2) / Math.max(SMALLEST_SCALE_MILLIS, fastest + slowest);
    double middle = Math.round(1 + fastest * scale) + 0.5;
    double step = getWidth() / laps.size();
    even.setStartX(0);
    even.setEndX(getWidth());
    even.setStartY(middle);
    even.setEndY(middle);
    for (int lap = 0; lap < laps.size(); lap++) {
      double width = Math.min(WIDEST, step * 0.6);
      double length = Math.max(2, Math.abs(laps.get(lap).millis()) * scale);
      double top = laps.get(lap).millis() < 0 ? middle - length : middle;
      double left = step * lap + (step - width) / 2;
      bars.get(lap).resizeRelocate(left, top, width, length);
      Label label = labels.get(lap);
      double wide = label.prefWidth(-1);
      label.resizeRelocate(
          step * lap + (step - wide) / 2, getHeight() - labelHeight, wide, labelHeight);
    }
  }

  private double extent(int sign) {
    return laps.stream().mapToDouble(lap -> Math.max(0, sign * lap.millis())).max().orElse(0);
  }
}
