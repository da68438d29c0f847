package app.milestone.view.plans;

import app.milestone.view.shared.Buttons;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Makes labels that follow a state and take no room while they are empty. */
final class Labels {
  private Labels() {}

  static Label of(String text, String... styleClasses) {
    Label label = Buttons.styled(new Label(text), styleClasses);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Wraps where there is not enough room. */
  static Label wrapped(String text, String... styleClasses) {
    Label label = of(text, styleClasses);
    label.setWrapText(true);
    return label;
  }

  static <T> Label following(
      ObservableValue<T> state, Function<T, String> words, String... styleClasses) {
    Label label = wrapped("", styleClasses);
    label.textProperty().bind(state.map(words));
    showWhen(label, label.textProperty().map(text -> !text.isEmpty()));
    return label;
  }

  static void showWhen(Node node, ObservableValue<Boolean> shown) {
    shown.subscribe(
        on -> {
          node.setVisible(Boolean.TRUE.equals(on));
          node.setManaged(Boolean.TRUE.equals(on));
        });
  }

  static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
