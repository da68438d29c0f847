package app.milestone.view.shared;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Says what will appear in an empty place, with the one act that fills it. */
public final class EmptyState extends VBox {
  /** The place's icon, title and text, and its act, usually a button; null for none. */
  public EmptyState(Icon icon, String title, String text, Node act) {
    getStyleClass().add(Styles.EMPTY_STATE);
    StackPane disc =
        Buttons.styled(new StackPane(new IconView(icon, Styles.ICON_20)), "empty-disc");
    Label titleLabel = Buttons.styled(new Label(title), Styles.HEADING);
    Label textLabel = Buttons.styled(new Label(text), Styles.SMALL, Styles.MUTED);
    textLabel.setWrapText(true);
    getChildren().addAll(disc, titleLabel, textLabel);
    if (act != null) {
      getChildren().add(act);
    }
  }
}
