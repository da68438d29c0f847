package app.milestone.view.progress;

import app.milestone.controller.SessionStrip.Square;
import app.milestone.model.session.Status;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.Tips;
import java.time.LocalDate;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One day of a plan as a small square whose shape says how it stands. */
final class DaySquare extends StackPane {
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

  private final LocalDate date;

  DaySquare(Square square) {
    date = square.date();
    String status = square.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    getStyleClass().addAll("day-square", "day-" + status);
    pseudoClassStateChanged(TODAY, square.isToday());
    mark(square.status());
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(square.words().replace("\n", ", "));
    setId("day-" + square.date());
    Tips.install(this, square.words());
  }

  private void mark(Status status) {
    switch (status) {
      case DONE -> getChildren().add(new IconView(Icon.CHECK, Styles.ICON_12));
      case MISSED -> getChildren().add(new IconView(Icon.CLOSE, Styles.ICON_12));
      case SKIPPED -> getChildren().add(new IconView(Icon.MINUS, Styles.ICON_12));
      case REST -> getChildren().add(Buttons.styled(new Region(), "day-dot"));
      case PARTLY, PLANNED, BEFORE_JOINED -> {}
    }
  }

  LocalDate date() {
    return date;
  }
}
