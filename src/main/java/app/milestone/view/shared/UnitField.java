package app.milestone.view.shared;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A text field with the unit of its value inside, at the right. */
public final class UnitField extends HBox {
  /** The unit, like "min"; empty shows none. */
  public final StringProperty unit = new SimpleStringProperty("");

  private final TextField field = new TextField();

  /** A field with a name for screen readers and a unit. */
  public UnitField(String name, String unit) {
    getStyleClass().add(Styles.FIELD_BOX);
    field.getStyleClass().add(Styles.FIELD_INNER);
    field.setAccessibleText(unit.isEmpty() ? name : name + ", " + unit);
    field.setPrefColumnCount(4);
    HBox.setHgrow(field, Priority.ALWAYS);
    this.unit.set(unit);
    Label unitLabel = Buttons.styled(new Label(), Styles.FIELD_UNIT);
    unitLabel.textProperty().bind(this.unit);
    unitLabel.setOnMouseClicked(_ -> field.requestFocus());
    getChildren().addAll(field, unitLabel);
  }

  /** The look of the time field of a test: large figures. */
  public UnitField large() {
    getStyleClass().add(Styles.NUMBER_FIELD);
    return this;
  }

  /** Outlines the field as wrong while the message is not empty. */
  public UnitField markedBy(ObservableValue<String> message) {
    Fields.mark(this, message);
    return this;
  }

  /** The field that is typed into. */
  public TextField field() {
    return field;
  }

  /** What is typed. */
  public StringProperty textProperty() {
    return field.textProperty();
  }
}
