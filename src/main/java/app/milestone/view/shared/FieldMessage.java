package app.milestone.view.shared;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** Says below a field what to write instead; takes no room while there is nothing to say. */
public final class FieldMessage extends Label {
  /** Shows the message while it is not empty. */
  public FieldMessage(ObservableValue<String> message) {
    super("", new IconView(Icon.ERROR));
    getStyleClass().add(Styles.FIELD_MESSAGE);
    setWrapText(true);
    textProperty().bind(message);
    visibleProperty().bind(textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
    setMinHeight(USE_PREF_SIZE);
  }
}
