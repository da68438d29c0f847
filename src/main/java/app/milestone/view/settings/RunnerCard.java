package app.milestone.view.settings;

import app.milestone.controller.SettingsController;
import app.milestone.controller.SettingsState;
import app.milestone.controller.SettingsState.VariationChoice;
import app.milestone.controller.Texts;
import app.milestone.model.race.Sex;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.FieldMessage;
import app.milestone.view.shared.Fields;
import app.milestone.view.shared.SegmentedControl;
import app.milestone.view.shared.UnitField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws what describes the runner: sex, year of birth, day-to-day variation. */
final class RunnerCard {
  private final SettingsController controller;
  private final SettingsState state;
  private final Texts texts;

  RunnerCard(SettingsController controller, Texts texts) {
    this.controller = controller;
    this.state = controller.state();
    this.texts = texts;
  }

  VBox fill(VBox card, Function<String, Node> help) {
    card.getChildren().addAll(sex(), birthYear(), help.apply("settings.youHelp"));
    card.getChildren().addAll(variation(), help.apply("settings.variationHelp"));
    return card;
  }

  private Node sex() {
    SegmentedControl<Optional<Sex>> sex =
        SegmentedControl.field(
            texts.get("settings.sex"),
            List.of(Optional.empty(), Optional.of(Sex.WOMAN), Optional.of(Sex.MAN)),
            controller::sexWord);
    sex.setMaxWidth(Region.USE_PREF_SIZE);
    sex.setId("settings-sex");
    state.settings().subscribe(settings -> sex.value.set(settings.sex()));
    sex.value.subscribe(
        value -> {
          if (value != null && !value.equals(state.settings().get().sex())) {
            controller.sex(value);
          }
        });
    return Fields.labelled(texts.get("settings.sex"), Edits.mark(sex));
  }

  private Node birthYear() {
    TextField year = Buttons.styled(new TextField(), SettingsStyles.YEAR);
    year.setId("settings-birth-year");
    year.setAccessibleText(texts.get("settings.birthYear"));
    year.textProperty().bindBidirectional(state.birthYear);
    year.setOnAction(_ -> controller.birthYear());
    year.focusedProperty().subscribe((_, focused) -> leave(focused, controller::birthYear));
    return Fields.labelled(
        texts.get("settings.birthYear"), Edits.mark(year), state.birthYearProblem());
  }

  private static void leave(boolean focused, Runnable take) {
    if (!focused) {
      take.run();
    }
  }

  private Node variation() {
    ToggleGroup group = new ToggleGroup();
    Map<VariationChoice, RadioButton> buttons = new HashMap<>();
    VBox box = Buttons.styled(new VBox(), SettingsStyles.CHOICES);
    for (VariationChoice choice : state.variations()) {
      RadioButton button = new RadioButton(choice.text());
      button.setToggleGroup(group);
      button.setOnAction(_ -> controller.variation(choice));
      button.setId("settings-variation-" + state.variations().indexOf(choice));
      button.setWrapText(true);
      buttons.put(choice, button);
      box.getChildren().add(choice.isOwn() ? own(button) : button);
    }
    box.getChildren().add(new FieldMessage(state.variationProblem()));
    state.variation().subscribe(choice -> buttons.get(choice).setSelected(true));
    return Fields.labelled(texts.get("settings.variation"), Edits.mark(box));
  }

  private HBox own(RadioButton button) {
    UnitField field = new UnitField(texts.get("settings.variationOwn"), "%");
    field.getStyleClass().add(SettingsStyles.YEAR);
    field.markedBy(state.variationProblem());
    field.field().setId("settings-own-variation");
    field.textProperty().bindBidirectional(state.ownVariation);
    field.field().setOnAction(_ -> controller.ownVariation());
    field.field().focusedProperty().subscribe((_, focused) -> leave(focused, this::takeOwn));
    field.visibleProperty().bind(state.variation().map(VariationChoice::isOwn));
    HBox box = Buttons.styled(new HBox(button, field), SettingsStyles.ROW);
    return box;
  }

  private void takeOwn() {
    if (state.variation().get().isOwn()) {
      controller.ownVariation();
    }
  }
}
