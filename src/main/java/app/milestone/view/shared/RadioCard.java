package app.milestone.view.shared;

import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/**
 * Offers one of a few ways, with what belongs to it inside the card; a click anywhere chooses it.
 */
public final class RadioCard extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final RadioButton button;

  /** A card of the group; the content stays visible when another is chosen. */
  public RadioCard(ToggleGroup group, String title, Node... content) {
    button = new RadioButton(title);
    button.setToggleGroup(group);
    getStyleClass().add(Styles.RADIO_CARD);
    getChildren().add(button);
    getChildren().addAll(content);
    setOnMouseClicked(_ -> button.setSelected(true));
    button.selectedProperty().subscribe(on -> pseudoClassStateChanged(SELECTED, on));
  }

  /** Whether this card is the chosen one. */
  public BooleanProperty selectedProperty() {
    return button.selectedProperty();
  }

  /** The radio button at the head of the card. */
  public RadioButton button() {
    return button;
  }
}
