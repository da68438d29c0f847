package app.milestone.view.shared;

import java.util.List;

/** Shows one icon, 16 px wide unless a size class says otherwise, in the colour -icon-color. */
public final class IconView extends GridGraphic {
  private Icon shown;

  /** An icon with further style classes, such as {@link Styles#ICON_20}. */
  public IconView(Icon icon, String... styleClasses) {
    super(24);
    getStyleClass().add(Styles.ICON);
    getStyleClass().addAll(styleClasses);
    show(icon);
  }

  /** Replaces the icon. */
  public void show(Icon icon) {
    if (icon == shown) {
      return;
    }
    shown = icon;
    draw(List.of(path(icon.path(), Styles.ICON_PATH)));
  }
}
