package app.milestone.view.shared;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A field for a time with the reading of what is typed echoed below, or what is wrong with it. */
public final class TimeField extends VBox {
  /** How the typed text is read, like "7:49.0"; empty shows nothing. */
  public final StringProperty echo = new SimpleStringProperty("");

  /** What is wrong and what to write; empty when nothing is. */
  public final StringProperty error = new SimpleStringProperty("");

  private final UnitField box;

  /**
   * A time field.
   *
   * @param name for screen readers
   * @param hint the form of a time, like "m:ss.t", shown inside
   */
  public TimeField(String name, String hint) {
    box = new UnitField(name, hint).markedBy(error);
    Label echoLabel = Buttons.styled(new Label(), Styles.FIELD_ECHO);
    echoLabel.textProperty().bind(echo);
    echoLabel.visibleProperty().bind(echo.isNotEmpty().and(error.isEmpty()));
    echoLabel.managedProperty().bind(echoLabel.visibleProperty());
    getStyleClass().add(Styles.LABELLED);
    getChildren().addAll(box, echoLabel, new FieldMessage(error));
  }

  /** The look with large figures. */
  public TimeField large() {
    box.large();
    return this;
  }

  /** The field that is typed into. */
  public TextField field() {
    return box.field();
  }

  /** What is typed. */
  public StringProperty textProperty() {
    return box.textProperty();
  }

  /** Runs when the field is left, to write the time in its usual form. */
  public void onLeave(Runnable act) {
    field()
        .focusedProperty()
        .subscribe(
            (before, now) -> {
              if (before && !now) {
                act.run();
              }
            });
  }
}
