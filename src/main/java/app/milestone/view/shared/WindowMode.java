package app.milestone.view.shared;

import app.milestone.controller.Appearance;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * Tells screens how much room there is, in em, so that larger text counts as a smaller window; the
 * root carries it as :compact, :regular, :wide, :low and :very-low.
 */
public final class WindowMode {
  /** How wide the window is. */
  public enum Width {
    /** Below 1240 px at 100 %. */
    COMPACT,
    REGULAR,
    /** From 1700 px on at 100 %. */
    WIDE
  }

  /** How high the window is. */
  public enum Height {
    /** Below 600 px at 100 %. */
    VERY_LOW,
    /** Below 700 px at 100 %. */
    LOW,
    TALL
  }

  private final ReadOnlyObjectWrapper<Width> width = new ReadOnlyObjectWrapper<>(Width.REGULAR);
  private final ReadOnlyObjectWrapper<Height> height = new ReadOnlyObjectWrapper<>(Height.TALL);
  private final Region root;
  private final Appearance appearance;

  /** Watches the size of the root and the size of the text. */
  public WindowMode(Region root, Appearance appearance) {
    this.root = root;
    this.appearance = appearance;
    root.widthProperty().subscribe(_ -> update());
    root.heightProperty().subscribe(_ -> update());
    appearance.textSize.subscribe(_ -> update());
  }

  /** How wide the window is. */
  public ReadOnlyObjectProperty<Width> width() {
    return width.getReadOnlyProperty();
  }

  /** How high the window is. */
  public ReadOnlyObjectProperty<Height> height() {
    return height.getReadOnlyProperty();
  }

  private void update() {
    if (root.getWidth() <= 0 || root.getHeight() <= 0) {
      return;
    }
    double scale = appearance.textSize.get() / 100.0;
    double wide = root.getWidth() / scale;
    double high = root.getHeight() / scale;
    width.set(wide < 1240 ? Width.COMPACT : wide < 1700 ? Width.REGULAR : Width.WIDE);
    height.set(high < 600 ? Height.VERY_LOW : high < 700 ? Height.LOW : Height.TALL);
    mark("compact", width.get() == Width.COMPACT);
    mark("regular", width.get() == Width.REGULAR);
    mark("wide", width.get() == Width.WIDE);
    mark("low", height.get() != Height.TALL);
    mark("very-low", height.get() == Height.VERY_LOW);
  }

  private void mark(String name, boolean on) {
    root.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
  }
}
