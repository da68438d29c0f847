package app.milestone.view.session;

import app.milestone.controller.SessionState;
import app.milestone.controller.SessionState.TestSummary;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Styles;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows the result of a test with its laps. */
final class TestView {
  private final Texts texts;
  private final VBox root = Buttons.styled(new VBox(), Styles.SESSION_RESULT);

  TestView(SessionState state, Texts texts) {
    this.texts = texts;
    state.test().subscribe(this::show);
  }

  Region root() {
    return root;
  }

  private void show(Optional<TestSummary> shown) {
    root.getChildren().clear();
    root.setVisible(shown.isPresent());
    root.setManaged(shown.isPresent());
    shown.ifPresent(
        test -> {
          root.getChildren().add(Buttons.styled(new Label(test.time()), Styles.DISPLAY));
          if (!test.laps().isEmpty()) {
            Label laps = Buttons.styled(new Label(test.laps()), Styles.BODY);
            laps.setWrapText(true);
            Label name =
                Buttons.styled(new Label(texts.get("session.laps")), Styles.SMALL, Styles.MUTED);
            root.getChildren().addAll(name, laps);
          }
        });
  }
}
