package app.milestone.view.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Chooses one of a few values that are all visible; one Tab stop, arrows choose. */
public final class SegmentedControl<T> extends HBox {
  /** The chosen value; null chooses none. */
  public final ObjectProperty<T> value = new SimpleObjectProperty<>();

  private final List<T> values;

  /**
   * A control over the values.
   *
   * @param name what is chosen, for screen readers
   */
  public SegmentedControl(String name, List<T> values, Function<T, String> words) {
    this(Styles.SEGMENTED, name, values, words);
  }

  private SegmentedControl(String look, String name, List<T> values, Function<T, String> words) {
    this.values = List.copyOf(values);
    getStyleClass().add(look);
    setAccessibleRole(AccessibleRole.NODE);
    setAccessibleText(name);
    List<ToggleButton> buttons = new ArrayList<>();
    for (T item : values) {
      buttons.add(button(item, name, words.apply(item)));
    }
    buttons.getFirst().getStyleClass().add("first-segment");
    buttons.getLast().getStyleClass().add("last-segment");
    getChildren().setAll(buttons);
    RovingFocus.install(this, child -> value.set(this.values.get(getChildren().indexOf(child))));
    value.subscribe(this::select);
  }

  /** The look of a form field: an outline, parts of equal rank, the chosen one tinted. */
  public static <T> SegmentedControl<T> field(
      String name, List<T> values, Function<T, String> words) {
    return new SegmentedControl<>(Styles.CHOICE, name, values, words);
  }

  private ToggleButton button(T item, String name, String word) {
    ToggleButton button = new ToggleButton(word);
    button.getStyleClass().add(Styles.SEGMENT);
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setAccessibleText(name + ", " + word);
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(
        _ -> {
          value.set(item);
          select(item);
          button.requestFocus();
        });
    return button;
  }

  private void select(T item) {
    for (int i = 0; i < values.size(); i++) {
      ToggleButton button = (ToggleButton) getChildren().get(i);
      button.setSelected(values.get(i).equals(item));
      if (button.isSelected()) {
        RovingFocus.stopAt(this, button);
      }
    }
  }
}
