package app.milestone.view.log;

import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Draws the head of a column: its word, and an arrow while the rows are sorted by it. */
final class LogHead {
  private final IconView arrow = new IconView(Icon.DOWN, Styles.ICON_12, Styles.ICON_STRONG);
  private final Label word;
  private final HBox root;

  LogHead(String text, boolean silent, boolean isNumber) {
    word = Buttons.styled(new Label(silent ? "" : text), Styles.SMALL_STRONG);
    root = Buttons.styled(new HBox(word, arrow), LogStyles.HEAD);
    if (isNumber) {
      root.getStyleClass().add(LogStyles.HEAD_NUMBER);
    }
    show(false, false);
  }

  HBox root() {
    return root;
  }

  void show(boolean sorted, boolean descending) {
    arrow.show(descending ? Icon.DOWN : Icon.UP);
    arrow.setVisible(sorted);
    arrow.setManaged(sorted);
  }

  /** Takes the place of the arrow that the table would draw. */
  Region nothing() {
    Region nothing = new Region();
    nothing.setMaxSize(0, 0);
    return nothing;
  }
}
