package app.milestone.view.shared;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Makes the buttons of the design, each with its look and its name. */
public final class Buttons {
  private Buttons() {}

  /** The ordinary button. */
  public static Button plain(String text, Runnable act) {
    Button button = new Button(text);
    button.setOnAction(_ -> act.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** The ordinary button with an icon before its text. */
  public static Button plain(Icon icon, String text, Runnable act) {
    Button button = plain(text, act);
    button.setGraphic(new IconView(icon));
    return button;
  }

  /** The one main act of a view or dialog. */
  public static Button primary(String text, Runnable act) {
    return styled(plain(text, act), Styles.PRIMARY);
  }

  /** The one main act, with an icon before its text. */
  public static Button primary(Icon icon, String text, Runnable act) {
    return styled(plain(icon, text, act), Styles.PRIMARY);
  }

  /** An act that destroys something. */
  public static Button danger(String text, Runnable act) {
    return styled(plain(text, act), Styles.DANGER);
  }

  /** A button without an outline. */
  public static Button flat(String text, Runnable act) {
    return styled(plain(text, act), Styles.FLAT);
  }

  /** A button that reads as a link. */
  public static Button link(String text, Runnable act) {
    return styled(plain(text, act), Styles.LINK);
  }

  /** A square button with an icon alone; the name is its tooltip and its accessible text. */
  public static Button icon(Icon icon, String name, Runnable act) {
    Button button = plain("", act);
    button.setGraphic(new IconView(icon));
    return styled(Tips.name(button, name), Styles.ICON_ONLY);
  }

  /** The same without an outline. */
  public static Button flatIcon(Icon icon, String name, Runnable act) {
    return styled(icon(icon, name, act), Styles.FLAT);
  }

  /** The key that does the same, drawn like a key cap. */
  public static Label keyHint(String key) {
    return styled(new Label(key), Styles.KEY_HINT);
  }

  /** Adds style classes and gives the node back. */
  public static <T extends Node> T styled(T node, String... styleClasses) {
    node.getStyleClass().addAll(styleClasses);
    return node;
  }
}
