package app.milestone.view.plans;

import app.milestone.controller.StartController;
import app.milestone.controller.StartPage;
import app.milestone.controller.StartState;
import app.milestone.controller.Texts;
import app.milestone.model.race.Sex;
import app.milestone.model.settings.Units;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.FieldMessage;
import app.milestone.view.shared.Fields;
import app.milestone.view.shared.SegmentedControl;
import app.milestone.view.shared.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Asks for what describes the runner; all of it may be left out. */
final class StartAboutCard {
  private final StartController controller;
  private final StartState state;
  private final Texts texts;
  private final VBox root;

  StartAboutCard(StartController controller, Texts texts) {
    this.controller = controller;
    state = controller.state();
    this.texts = texts;
    HBox title =
        Buttons.styled(
            new HBox(
                Labels.of(texts.get("start.about"), Styles.HEADING),
                Labels.of(texts.get("start.optional"), Styles.SMALL, Styles.MUTED)),
            PlanStyles.START_ROW);
    VBox words =
        new VBox(title, Labels.wrapped(texts.get("start.aboutText"), Styles.SMALL, Styles.MUTED));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    FlowPane fields = Buttons.styled(new FlowPane(born(), sex(), units()), "start-about");
    HBox row = Buttons.styled(new HBox(words, fields), PlanStyles.START_ROW);
    HBox.setHgrow(fields, Priority.SOMETIMES);
    root =
        Buttons.styled(
            new VBox(row, new FieldMessage(yearError())), Styles.CARD, PlanStyles.START_CARD);
  }

  VBox root() {
    return root;
  }

  private ObservableValue<String> yearError() {
    return state.page().map(page -> page.map(StartPage::birthYearError).orElse(""));
  }

  private Node born() {
    TextField year = new TextField();
    year.setId("start-born");
    year.setPrefColumnCount(4);
    year.setOnAction(_ -> controller.start());
    year.setAccessibleText(texts.get("start.born"));
    year.textProperty().bindBidirectional(state.birthYear);
    Fields.mark(year, yearError());
    return Buttons.styled(
        new HBox(Labels.of(texts.get("start.born"), Styles.SMALL, Styles.MUTED), year),
        PlanStyles.START_ROW);
  }

  private Node sex() {
    ComboBox<Optional<Sex>> box = new ComboBox<>();
    box.setId("start-sex");
    box.setAccessibleText(texts.get("start.sex"));
    box.getItems().setAll(List.of(Optional.empty(), Optional.of(Sex.WOMAN), Optional.of(Sex.MAN)));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<Sex> sex) {
            return sex == null ? "" : words(sex);
          }

          @Override
          public Optional<Sex> fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    box.valueProperty().bindBidirectional(state.sex);
    return box;
  }

  private String words(Optional<Sex> sex) {
    return sex.map(it -> texts.get(it == Sex.WOMAN ? "start.woman" : "start.man"))
        .orElse(texts.get("app.notSet"));
  }

  private Node units() {
    SegmentedControl<Units> units =
        new SegmentedControl<>(
            texts.get("start.units"),
            List.of(Units.values()),
            unit -> texts.get(unit == Units.MILES ? "start.miles" : "start.km"));
    units.setId("start-units");
    units.value.bindBidirectional(state.units);
    return units;
  }
}
