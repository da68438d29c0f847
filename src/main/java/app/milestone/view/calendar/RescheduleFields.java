package app.milestone.view.calendar;

import app.milestone.controller.DateFormats;
import app.milestone.controller.DateReader;
import app.milestone.controller.FormField;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.DateField;
import app.milestone.view.shared.FieldMessage;
import app.milestone.view.shared.Fields;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.SegmentedControl;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.UnitField;
import java.time.LocalDate;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes the fields of the forms that reschedule. */
record RescheduleFields(Overlay overlay, Texts texts, DateFormats formats) {
  Region node(FormField field, LocalDate today) {
    Region node =
        switch (field) {
          case FormField.Day day -> day(day, today);
          case FormField.Amount amount -> amount(amount);
          case FormField.Choice choice -> choice(choice);
          case FormField.Check check -> check(check);
        };
    node.visibleProperty().bind(field.shown);
    node.managedProperty().bind(field.shown);
    return node;
  }

  private Region day(FormField.Day day, LocalDate today) {
    DateField field = new DateField(day.label(), overlay, texts, formats, () -> today);
    field.value.set(day.value.get());
    field.error.bind(day.error());
    field.value.subscribe((_, chosen) -> day.value.set(chosen));
    field.field().textProperty().subscribe((_, text) -> day.value.set(read(field, text, today)));
    return Fields.labelled(day.label(), field);
  }

  /** What is typed is read with every key, before the field is left. */
  private LocalDate read(DateField field, String text, LocalDate today) {
    LocalDate known = field.value.get();
    return known != null && text.equals(formats.dateWithYear(known))
        ? known
        : new DateReader(formats.locale()).read(text, today).orElse(null);
  }

  private static Region amount(FormField.Amount amount) {
    UnitField field = new UnitField(amount.label(), amount.unit());
    field.textProperty().bindBidirectional(amount.text);
    return Fields.labelled(amount.label(), field, amount.error());
  }

  private static Region choice(FormField.Choice choice) {
    SegmentedControl<Integer> control =
        SegmentedControl.field(
            choice.label(),
            IntStream.range(0, choice.words().size()).boxed().toList(),
            choice.words()::get);
    control.value.bindBidirectional(choice.chosen);
    control.setMaxWidth(Region.USE_PREF_SIZE);
    VBox box = Fields.labelled(choice.label(), control);
    box.getChildren().add(new FieldMessage(choice.error()));
    return box;
  }

  private static Region check(FormField.Check check) {
    CheckBox box = new CheckBox(check.label());
    box.selectedProperty().bindBidirectional(check.on);
    Label help = Buttons.styled(new Label(check.help()), Styles.SMALL, Styles.MUTED);
    help.setWrapText(true);
    return Buttons.styled(new VBox(box, help), Styles.LABELLED);
  }
}
