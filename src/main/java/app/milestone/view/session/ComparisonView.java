package app.milestone.view.session;

import app.milestone.controller.SessionState;
import app.milestone.controller.SessionState.Comparison;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Styles;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Puts the same session of the cycle before beside this one. */
final class ComparisonView {
  private static final double[] WIDTHS = {34, 24, 24, 18};

  private final GridPane root = Buttons.styled(new GridPane(), Styles.SESSION_COMPARISON);

  ComparisonView(SessionState state) {
    for (double percent : WIDTHS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      root.getColumnConstraints().add(column);
    }
    state.comparison().subscribe(this::show);
  }

  Region root() {
    return root;
  }

  private void show(Optional<Comparison> shown) {
    root.getChildren().clear();
    root.setVisible(shown.isPresent());
    root.setManaged(shown.isPresent());
    shown.ifPresent(
        comparison -> {
          root.add(label(comparison.before(), Styles.SMALL, Styles.MUTED), 1, 0);
          root.add(label(comparison.now(), Styles.SMALL, Styles.MUTED), 2, 0);
          int row = 1;
          for (Comparison.Row each : comparison.rows()) {
            root.add(label(each.name(), Styles.SMALL), 0, row);
            root.add(label(each.before(), Styles.SMALL), 1, row);
            root.add(label(each.now(), Styles.SMALL_STRONG), 2, row);
            root.add(label(each.change(), Styles.SMALL, tone(each.change())), 3, row);
            row++;
          }
        });
  }

  private static String tone(String change) {
    if (change.isEmpty() || change.startsWith("±")) {
      return Styles.MUTED;
    }
    return change.startsWith("+") ? Styles.WARNING_TEXT : Styles.SUCCESS_TEXT;
  }

  private static Label label(String text, String... styleClasses) {
    return Buttons.styled(new Label(text), styleClasses);
  }
}
