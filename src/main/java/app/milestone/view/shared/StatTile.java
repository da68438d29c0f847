package app.milestone.view.shared;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows one number with its name above and what it means below. */
public final class StatTile extends VBox {
  /** The number, large. */
  public final StringProperty number = new SimpleStringProperty("–");

  /** The unit behind the number; empty shows none. */
  public final StringProperty unit = new SimpleStringProperty("");

  /** The line below. */
  public final StringProperty detail = new SimpleStringProperty("");

  /** A tile of that name with an optional graphic (null for none) before it. */
  public StatTile(String name, Node graphic) {
    getStyleClass().addAll(Styles.CARD, Styles.STAT_TILE);
    Label nameLabel = Buttons.styled(new Label(name, graphic), Styles.SMALL, Styles.MUTED);
    Label numberLabel = Buttons.styled(new Label(), Styles.NUMBER);
    numberLabel.textProperty().bind(number);
    Label unitLabel = Buttons.styled(new Label(), Styles.SMALL, Styles.MUTED);
    unitLabel.textProperty().bind(unit);
    unitLabel.managedProperty().bind(unit.isNotEmpty());
    Label detailLabel = Buttons.styled(new Label(), Styles.SMALL, Styles.MUTED);
    detailLabel.textProperty().bind(detail);
    HBox line = Buttons.styled(new HBox(numberLabel, unitLabel), "stat-line");
    getChildren().addAll(nameLabel, line, detailLabel);
  }
}
