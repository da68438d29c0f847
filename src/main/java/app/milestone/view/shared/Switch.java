package app.milestone.view.shared;

import javafx.scene.control.CheckBox;

/** Turns something on or off at once. */
public final class Switch extends CheckBox {
  /** A switch with its words beside it. */
  public Switch(String text) {
    super(text);
    getStyleClass().add(Styles.SWITCH);
  }
}
