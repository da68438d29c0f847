package app.milestone.view.shared;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Puts labels above and messages below form fields, the same way everywhere. */
public final class Fields {
  private static final String ERROR = "error";

  private Fields() {}

  /** The field below its label. */
  public static VBox labelled(String label, Node field) {
    return labelled(label, "", field);
  }

  /** The field below its label and a muted addition, like "(optional)". */
  public static VBox labelled(String label, String addition, Node field) {
    Label name = Buttons.styled(new Label(label), Styles.FIELD_LABEL);
    name.setLabelFor(field);
    if (!addition.isEmpty()) {
      Label more = Buttons.styled(new Label(addition), Styles.SMALL, Styles.MUTED);
      name.setGraphic(more);
      name.setContentDisplay(ContentDisplay.RIGHT);
    }
    return Buttons.styled(new VBox(name, field), Styles.LABELLED);
  }

  /** The field below its label, with the message below when there is one. */
  public static VBox labelled(String label, Node field, ObservableValue<String> message) {
    VBox box = labelled(label, field);
    box.getChildren().add(new FieldMessage(message));
    mark(field, message);
    return box;
  }

  /** Outlines the field as wrong while the message is not empty. */
  public static void mark(Node field, ObservableValue<String> message) {
    message.subscribe(
        text -> {
          field.getStyleClass().remove(ERROR);
          if (text != null && !text.isEmpty()) {
            field.getStyleClass().add(ERROR);
          }
        });
  }
}
