package app.milestone.view.shared;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Lays the preview of a dialog beside its form, or under it where the dialog is narrow. */
final class DialogColumns extends Region {
  private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

  private final Region form;
  private final Region preview;
  private boolean stacked;

  DialogColumns(Region form, Region preview) {
    this.form = form;
    this.preview = preview;
    form.getStyleClass().add(Styles.DIALOG_FORM);
    getChildren().add(form);
    if (preview != null) {
      preview.getStyleClass().add(Styles.DIALOG_PREVIEW);
      getChildren().add(preview);
    }
  }

  void stacked(boolean now) {
    if (stacked != now) {
      stacked = now;
      pseudoClassStateChanged(STACKED, now);
      requestLayout();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double side(double width) {
    return preview == null || stacked ? 0 : Math.min(width / 2, preview.prefWidth(-1));
  }

  @Override
  protected double computePrefHeight(double width) {
    double side = side(width);
    double formHeight = form.prefHeight(width - side);
    if (preview == null) {
      return formHeight;
    }
    return stacked
        ? formHeight + preview.prefHeight(width)
        : Math.max(formHeight, preview.prefHeight(side));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double side = side(width);
    double formHeight = stacked ? form.prefHeight(width) : getHeight();
    form.resizeRelocate(0, 0, width - side, formHeight);
    if (preview != null && stacked) {
      preview.resizeRelocate(0, formHeight, width, Math.max(0, getHeight() - formHeight));
    } else if (preview != null) {
      preview.resizeRelocate(width - side, 0, side, getHeight());
    }
  }
}
