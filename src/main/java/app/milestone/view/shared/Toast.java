package app.milestone.view.shared;

import app.milestone.controller.Notices;
import app.milestone.controller.Notices.Notice;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Draws one notice: icon, words, its button and a close button. */
public final class Toast extends HBox {
  private static final double WIDEST = 560;

  /** A toast; {@code close} takes it away. */
  public Toast(Notice notice, String closeName, Runnable close) {
    getStyleClass().add(Styles.TOAST);
    setMaxWidth(Region.USE_PREF_SIZE);
    setPickOnBounds(false); // Its shadow is no part of it: a click there goes to what lies below.
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(notice.text());
    getChildren().addAll(graphic(notice.kind()), words(notice.text()));
    notice.action().ifPresent(action -> getChildren().add(button(action)));
    Button closeButton = new Button("", new IconView(Icon.CLOSE, Styles.ICON_14));
    closeButton.getStyleClass().add(Styles.TOAST_CLOSE);
    closeButton.setAccessibleText(closeName);
    closeButton.setOnAction(_ -> close.run());
    getChildren().add(closeButton);
  }

  private static Node graphic(Notices.Kind kind) {
    return switch (kind) {
      case DONE -> new StatusGlyph(StatusGlyph.Kind.DONE);
      case MOVED -> new IconView(Icon.SWAP);
      case INFO -> new IconView(Icon.INFO);
      case FAILED -> new IconView(Icon.ERROR);
    };
  }

  private static Label words(String text) {
    Label words = Buttons.styled(new Label(text), Styles.TOAST_TEXT);
    words.setWrapText(true);
    words.setMaxWidth(WIDEST);
    return words;
  }

  private static Button button(Notices.Action action) {
    Button button = Buttons.plain(action.text(), action.act());
    if (action.isUndo()) {
      button.setGraphic(new IconView(Icon.UNDO));
    }
    return Buttons.styled(button, Styles.TOAST_ACTION);
  }
}
