package app.milestone.view.shared;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Offers one backup: when it was made, what is in it, and while chosen what it would change. */
public final class BackupCard extends VBox {
  private final RadioCard card;
  private final Label change = words("");

  /** A card of the group. */
  public BackupCard(ToggleGroup group, String title, String detail) {
    Label inside = Buttons.styled(words(detail), Styles.SMALL, Styles.MUTED);
    change.getStyleClass().add(Styles.SMALL_STRONG);
    card = new RadioCard(group, title, inside, change);
    card.button().setAccessibleText(title + ", " + detail);
    change.visibleProperty().bind(card.selectedProperty());
    change.managedProperty().bind(card.selectedProperty());
    getChildren().add(card);
  }

  /** The words on what restoring it would change. */
  public Label change() {
    return change;
  }

  /** The radio button at the head of the card. */
  public RadioButton button() {
    return card.button();
  }

  private static Label words(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
