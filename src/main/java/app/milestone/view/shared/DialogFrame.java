package app.milestone.view.shared;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The frame of a large dialog: title and close button above, a form with a preview beside it that
 * scrolls, buttons below.
 */
public final class DialogFrame extends Region {
  private final HBox head;
  private final HBox foot = Buttons.styled(new HBox(), Styles.DIALOG_FOOT);
  private final ScrollPane body = new ScrollPane();
  private final DialogColumns columns;

  /**
   * A dialog.
   *
   * @param preview beside the form, or null
   * @param close what the close button does, named by {@code closeName}
   */
  public DialogFrame(String title, Region form, Region preview, String closeName, Runnable close) {
    getStyleClass().add(Styles.DIALOG);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button closeButton = Buttons.flatIcon(Icon.CLOSE, closeName, close);
    Label titleLabel = Buttons.styled(new Label(title), Styles.TITLE);
    head = Buttons.styled(new HBox(titleLabel, space, closeButton), Styles.DIALOG_HEAD);
    columns = new DialogColumns(form, preview);
    body.setContent(columns);
    body.setFitToWidth(true);
    body.setFocusTraversable(false);
    body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Reveal.focusIn(body);
    getChildren().addAll(body, head, foot);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMinSize(0, 0);
  }

  /** What stands in the foot: a message at the left, buttons at the right. */
  public DialogFrame foot(Node left, Node... buttons) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    foot.getChildren().setAll(left, space);
    foot.getChildren().addAll(buttons);
    return this;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? prefWidth(-1) : width;
    return head.prefHeight(-1) + columns.prefHeight(wide - 2) + foot.prefHeight(-1) + 2;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - 2;
    double headHeight = head.prefHeight(-1);
    double footHeight = foot.prefHeight(-1);
    double bodyHeight = getHeight() - 2 - headHeight - footHeight;
    columns.stacked(getWidth() < prefWidth(-1) - 1);
    head.resizeRelocate(1, 1, width, headHeight);
    body.resizeRelocate(1, 1 + headHeight, width, bodyHeight);
    columns.setMinHeight(bodyHeight);
    foot.resizeRelocate(1, 1 + headHeight + bodyHeight, width, footHeight);
  }
}
