package app.milestone.view.test;

import app.milestone.controller.DateFormats;
import app.milestone.controller.TestCheck;
import app.milestone.controller.TestCheck.Part;
import app.milestone.controller.TestForm;
import app.milestone.controller.TestFormController;
import app.milestone.controller.Texts;
import app.milestone.model.race.Condition;
import app.milestone.model.race.Surface;
import app.milestone.model.race.TestKind;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Chip;
import app.milestone.view.shared.DateField;
import app.milestone.view.shared.FieldMessage;
import app.milestone.view.shared.Fields;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.RovingFocus;
import app.milestone.view.shared.ScaleRow;
import app.milestone.view.shared.SegmentedControl;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.TimeField;
import app.milestone.view.shared.UnitField;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws the form of a test: time, date, laps, circumstances, effort and notes. */
final class TestFormView {
  private static final int STEPS = 10;

  private final TestForm form;
  private final TestFormController controller;
  private final Overlay overlay;
  private final Texts texts;
  private final TimeField time;
  private final DateField date;
  private final LapFields laps;
  private final UnitField temperature;
  private final VBox root = Buttons.styled(new VBox(), "test-form");

  TestFormView(TestForm form, TestFormController controller, Overlay overlay, Texts texts) {
    this.form = form;
    this.controller = controller;
    this.overlay = overlay;
    this.texts = texts;
    this.time = timeField();
    this.date = dateField();
    this.laps = new LapFields(form, controller, overlay, texts, () -> time.field().requestFocus());
    this.temperature = temperatureField();
    root.getChildren().add(timeAndDate());
    if (form.frame().kind() == TestKind.MILE) {
      root.getChildren().add(distance());
    }
    root.getChildren().addAll(laps.root(), ground(), conditions(), effort(), notes());
  }

  Region root() {
    return root;
  }

  /** Focuses the field of a problem. */
  void focus(Part part) {
    switch (part) {
      case TIME -> time.field().requestFocus();
      case DATE -> date.field().requestFocus();
      case LAPS -> laps.focusProblem();
      case TEMPERATURE -> temperature.field().requestFocus();
    }
  }

  /** Checks what is typed in the field that still has the focus. */
  void leaveAll() {
    controller.leaveTime();
    controller.leaveTemperature();
  }

  private ObservableValue<String> said(Function<TestCheck, String> what) {
    return form.check().map(what);
  }

  private TimeField timeField() {
    TimeField field = new TimeField(texts.get("test.time"), form.frame().timeHint()).large();
    field.field().setId("test-time");
    field.textProperty().bindBidirectional(form.time);
    field.echo.bind(said(TestCheck::echo));
    field.error.bind(said(TestCheck::timeError));
    field.onLeave(controller::leaveTime);
    field.field().setOnAction(_ -> laps.focus(0));
    return field;
  }

  private DateField dateField() {
    DateField field =
        new DateField(
            texts.get("test.date"), overlay, texts, new DateFormats(texts.locale()), form::today);
    field.field().setId("test-date");
    field.value.bindBidirectional(form.date);
    form.dateUnreadable.bind(field.unreadable());
    field.error.bind(said(TestCheck::dateError));
    field.allowed.set(day -> !day.isAfter(form.today()));
    return field;
  }

  private Node timeAndDate() {
    VBox left = Fields.labelled(texts.get("test.time"), time);
    left.getStyleClass().add("test-time");
    VBox right = Fields.labelled(texts.get("test.date"), date);
    right.getChildren().add(hint(said(TestCheck::dateHint)));
    HBox.setHgrow(right, Priority.ALWAYS);
    return Buttons.styled(new HBox(left, right), "test-columns", "test-top");
  }

  private static Label hint(ObservableValue<String> text) {
    Label label = Buttons.styled(new Label(), Styles.FIELD_ECHO);
    label.setWrapText(true);
    label.textProperty().bind(text);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private Node distance() {
    SegmentedControl<Boolean> choice =
        SegmentedControl.field(
            texts.get("test.distance"),
            List.of(false, true),
            four -> texts.get(four ? "test.fourLaps" : "test.fullMile"));
    choice.value.set(form.fourLaps.get());
    choice.value.subscribe((_, four) -> controller.chooseFourLaps(four));
    Label converted = hint(said(TestCheck::conversion));
    converted.setId("test-conversion");
    HBox row = Buttons.styled(new HBox(choice, converted), "test-distance");
    HBox.setHgrow(converted, Priority.ALWAYS);
    return row;
  }

  private Node ground() {
    SegmentedControl<Surface> surface =
        SegmentedControl.field(
            texts.get("test.surface"),
            List.of(Surface.values()),
            one -> texts.get("test.surface." + one.name().toLowerCase(Locale.ROOT)));
    surface.value.set(form.surface.get());
    surface.value.subscribe((_, one) -> controller.chooseSurface(one));
    VBox left = Fields.labelled(texts.get("test.surface"), surface);
    left.getStyleClass().add("test-surface");
    VBox right =
        Fields.labelled(texts.get("test.temperature"), texts.get("app.optional"), temperature);
    right.getChildren().add(new FieldMessage(said(TestCheck::temperatureError)));
    HBox.setHgrow(right, Priority.ALWAYS);
    return Buttons.styled(new HBox(left, right), "test-columns");
  }

  private UnitField temperatureField() {
    UnitField field =
        new UnitField(texts.get("test.temperature"), texts.get("test.degrees"))
            .markedBy(said(TestCheck::temperatureError));
    field.field().setId("test-temperature");
    field.textProperty().bindBidirectional(form.temperature);
    field
        .field()
        .focusedProperty()
        .subscribe(
            (before, now) -> {
              if (before && !now) {
                controller.leaveTemperature();
              }
            });
    return field;
  }

  private Node conditions() {
    FlowPane row = Buttons.styled(new FlowPane(), "test-conditions");
    for (Condition condition : Condition.values()) {
      String name = condition.name().toLowerCase(Locale.ROOT);
      Chip chip = Chip.checked(texts.get("test.condition." + name));
      chip.setId("test-condition-" + name);
      form.conditions.subscribe(on -> chip.setSelected(on.contains(condition)));
      chip.setOnAction(
          _ -> {
            form.toggle(condition);
            chip.setSelected(form.conditions.get().contains(condition));
          });
      row.getChildren().add(chip);
    }
    RovingFocus.install(row);
    return Fields.labelled(texts.get("test.conditions"), row);
  }

  private Node effort() {
    List<String> words =
        IntStream.rangeClosed(1, STEPS).mapToObj(step -> texts.get("app.effort." + step)).toList();
    ScaleRow scale = ScaleRow.effort(texts.get("test.effort"), words);
    scale.setId("test-effort");
    scale.setMaxWidth(Region.USE_PREF_SIZE);
    scale.value.bindBidirectional(form.effort);
    Label name = Buttons.styled(new Label(texts.get("test.effort")), Styles.FIELD_LABEL);
    Label value = Buttons.styled(new Label(), Styles.SMALL, Styles.MUTED);
    value
        .textProperty()
        .bind(
            scale.value.map(
                step ->
                    step.intValue() == 0
                        ? ""
                        : texts.get(
                            "app.effortValue", step.intValue(), words.get(step.intValue() - 1))));
    HBox head = Buttons.styled(new HBox(name, value), "test-effort-head");
    return Buttons.styled(new VBox(head, scale), Styles.LABELLED);
  }

  private Node notes() {
    TextArea area = new TextArea();
    area.setId("test-notes");
    area.setAccessibleText(texts.get("test.notes"));
    area.setPrefRowCount(2);
    area.setWrapText(true);
    area.textProperty().bindBidirectional(form.notes);
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> moveOn(area, event));
    VBox box = Fields.labelled(texts.get("test.notes"), texts.get("app.optional"), area);
    VBox.setVgrow(area, Priority.ALWAYS);
    return box;
  }

  private static void moveOn(TextArea area, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      event.consume();
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }
}
