package app.milestone.view.session;

import app.milestone.controller.SessionController;
import app.milestone.controller.SessionState;
import app.milestone.controller.SessionState.Head;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.Pill;
import app.milestone.view.shared.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Shows the day with its nearness, and steps to the day before and after. */
final class InspectorHead {
  private final HBox root = Buttons.styled(new HBox(), Styles.INSPECTOR_HEAD);

  InspectorHead(SessionState state, SessionController controller, Texts texts) {
    Label date = Buttons.styled(new Label(), Styles.HEADING);
    date.textProperty().bind(state.head().map(Head::date));
    Pill nearness = new Pill(Pill.Kind.NEUTRAL, "");
    state
        .head()
        .subscribe(
            head -> {
              nearness.setText(head.nearness());
              nearness.show(head.isToday() ? Pill.Kind.SOLID : Pill.Kind.NEUTRAL);
              nearness.setVisible(!head.nearness().isEmpty());
            });
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    root.getChildren()
        .addAll(
            date,
            nearness,
            space,
            Buttons.flatIcon(
                Icon.LEFT, texts.get("session.previousDay"), () -> controller.showDayAfter(-1)),
            Buttons.flatIcon(
                Icon.RIGHT, texts.get("session.nextDay"), () -> controller.showDayAfter(1)));
  }

  Region root() {
    return root;
  }
}
