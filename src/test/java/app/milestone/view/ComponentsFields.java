package app.milestone.view;

import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Chip;
import app.milestone.view.shared.Fields;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.Menu;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.RadioCard;
import app.milestone.view.shared.ScaleRow;
import app.milestone.view.shared.SegmentedControl;
import app.milestone.view.shared.SplitButton;
import app.milestone.view.shared.Switch;
import app.milestone.view.shared.TimeField;
import app.milestone.view.shared.UnitField;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows the form fields of the components page. */
final class ComponentsFields {
  private ComponentsFields() {}

  static VBox card() {
    TextField plain = new TextField();
    plain.setPromptText("m:ss.t");
    TextField focused = ComponentsPage.state(new TextField("7:49.2"), "focused");
    UnitField unit = new UnitField("Duration", "min");
    unit.textProperty().set("54");
    TextField disabled = new TextField("Sat 24 Oct");
    disabled.setDisable(true);
    TextField wrong = new TextField("7:92");
    SimpleStringProperty message =
        new SimpleStringProperty("Seconds go up to 59. Write 7:49 or 7:49.2.");
    TimeField time = new TimeField("Time", "m:ss.t").large();
    time.textProperty().set("7:49.2");
    HBox first = split(Fields.labelled("Default", plain), Fields.labelled("Focused", focused));
    HBox second = split(Fields.labelled("With unit", unit), Fields.labelled("Disabled", disabled));
    HBox third =
        split(
            Fields.labelled("Error", wrong, message), Fields.labelled("Time", "(optional)", time));
    return ComponentsPage.card("Form fields", first, second, third, switches(), choices());
  }

  private static Node switches() {
    CheckBox checkBox = new CheckBox("Checkbox");
    checkBox.setSelected(true);
    RadioButton radio = new RadioButton("Radio");
    radio.setSelected(true);
    Switch on = new Switch("On");
    on.setSelected(true);
    return ComponentsPage.row(checkBox, radio, new RadioButton("Radio"), on, new Switch("Off"));
  }

  private static Node choices() {
    SegmentedControl<String> surface =
        SegmentedControl.field(
            "Surface", List.of("Track", "Road", "Treadmill"), Function.identity());
    surface.value.set("Track");
    Chip calm = Chip.checked("Calm");
    calm.setSelected(true);
    ScaleRow effort = ScaleRow.effort("Effort", Collections.nCopies(10, "hard"));
    effort.value.set(8);
    ScaleRow feeling = ScaleRow.feeling("Feeling", List.of("Awful", "Poor", "OK", "Good", "Great"));
    feeling.value.set(4);
    ToggleGroup group = new ToggleGroup();
    RadioCard know = new RadioCard(group, "I know my time", new Label("m:ss or m:ss.t"));
    RadioCard test = new RadioCard(group, "I’ll test first", new Label("It opens with a test."));
    know.selectedProperty().set(true);
    return new VBox(
        8,
        ComponentsPage.row(surface, calm, Chip.checked("Windy")),
        effort,
        feeling,
        split(know, test));
  }

  static Node split() {
    Overlay overlay = new Overlay(new StackPane());
    Button main = Buttons.plain(Icon.CHECK, "Mark done", () -> {});
    SplitButton button = new SplitButton(main, "More", () -> new Menu(overlay));
    HBox.setHgrow(button, Priority.ALWAYS);
    return new HBox(button);
  }

  private static HBox split(Node left, Node right) {
    HBox row = new HBox(16, left, right);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    return row;
  }
}
