package app.milestone.view.calendar;

import app.milestone.controller.WeekSummary;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.Tips;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Draws the sum of a week: sessions done, a bar and the distance. */
final class SummaryView extends Region {
  private static final double BAR = 4;

  private final Text count = SessionPart.text(Styles.WEEK_COUNT);
  private final Text distance = SessionPart.text(Styles.WEEK_OVER);
  private final Region track = new Region();
  private final Region fill = new Region();
  private WeekSummary shown = WeekSummary.NONE;

  SummaryView(Consumer<LocalDate> whenChosen) {
    getStyleClass().add(Styles.WEEK_SUMMARY);
    track.getStyleClass().add(Styles.BAR_TRACK);
    fill.getStyleClass().addAll(Styles.BAR_FILL, Styles.WEEK_FILL);
    getChildren().addAll(track, fill, count, distance);
    getChildren().forEach(node -> node.setManaged(false));
    getChildren().forEach(node -> node.setMouseTransparent(true));
    Tips.install(this, () -> shown.tooltip());
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            shown.firstOpen().ifPresent(whenChosen);
          }
        });
  }

  void show(WeekSummary summary) {
    if (Objects.equals(shown, summary)) {
      return;
    }
    shown = summary;
    count.setText(summary.count());
    distance.setText(summary.distance());
    count.pseudoClassStateChanged(TileStates.MUTED, summary.toCome());
    setAccessibleText(summary.tooltip());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double unit = distance.getFont().getSize() / 11;
    double middle = getHeight() / 2;
    centre(count, middle - 14 * unit);
    centre(distance, middle + 15 * unit);
    double bar = Math.round(BAR * unit);
    double top = Math.round(middle + 1 * unit - bar / 2);
    boolean counted = !count.getText().isEmpty();
    track.setVisible(counted);
    fill.setVisible(counted && shown.share() > 0);
    track.resizeRelocate(0, top, getWidth(), bar);
    fill.resizeRelocate(0, top, Math.max(bar, getWidth() * shown.share()), bar);
  }

  private static void centre(Text text, double middle) {
    text.setLayoutY(middle - text.getLayoutBounds().getHeight() / 2);
  }
}
