package app.milestone.view.shared;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Switches one filter or condition on and off; may show how many there are. */
public final class Chip extends ToggleButton {
  /** The number behind the text; empty shows none. */
  public final StringProperty count = new SimpleStringProperty("");

  /** A chip with a text and, when not null, a graphic before it. */
  public Chip(String text, Node graphic) {
    super(text);
    getStyleClass().add(Styles.CHIP);
    setAccessibleText(text);
    Label name = new Label();
    name.textProperty().bind(textProperty());
    name.textFillProperty().bind(textFillProperty());
    Label number = new Label();
    number.getStyleClass().add(Styles.CHIP_COUNT);
    number.textProperty().bind(count);
    number.managedProperty().bind(count.isNotEmpty());
    HBox content = new HBox(name, number);
    content.getStyleClass().add("chip-content");
    if (graphic != null) {
      content.getChildren().addFirst(graphic);
    }
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(content);
  }

  /** A chip with a text. */
  public Chip(String text) {
    this(text, null);
  }

  /** A chip that shows a check while it is on. */
  public static Chip checked(String text) {
    IconView check = new IconView(Icon.CHECK, Styles.ICON_14, Styles.ICON_STRONG);
    Chip chip = new Chip(text, check);
    check.visibleProperty().bind(chip.selectedProperty());
    check.managedProperty().bind(chip.selectedProperty());
    return chip;
  }
}
