package app.milestone.view.session;

import app.milestone.controller.SessionState;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Gives the plan's advice on how to do the session well. */
final class AdviceView {
  private final VBox root = Buttons.styled(new VBox(), Styles.SESSION_ADVICE);

  AdviceView(SessionState state) {
    state
        .head()
        .subscribe(
            head -> {
              root.getChildren().setAll(head.advice().stream().map(AdviceView::line).toList());
              root.setVisible(!head.advice().isEmpty());
              root.setManaged(!head.advice().isEmpty());
            });
  }

  Region root() {
    return root;
  }

  private static Label line(String sentence) {
    Label label = Buttons.styled(new Label(sentence), Styles.SMALL, Styles.MUTED);
    label.setGraphic(new IconView(Icon.INFO, Styles.ICON_14));
    label.setWrapText(true);
    label.setAlignment(Pos.TOP_LEFT);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
