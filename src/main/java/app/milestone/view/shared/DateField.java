package app.milestone.view.shared;

import app.milestone.controller.DateFormats;
import app.milestone.controller.DateReader;
import app.milestone.controller.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A field for a date: typed as people write it, or chosen from a month that opens beside it. */
public final class DateField extends VBox {
  /** The date; null while there is none. */
  public final ObjectProperty<LocalDate> value = new SimpleObjectProperty<>();

  /** What is wrong, said by the owner of the field; empty when nothing is. */
  public final StringProperty error = new SimpleStringProperty("");

  /** Which dates can be chosen in the month; all by default. */
  public final ObjectProperty<Predicate<LocalDate>> allowed = new SimpleObjectProperty<>(_ -> true);

  private final StringProperty unreadable = new SimpleStringProperty("");
  private final BooleanExpression wrong = unreadable.isNotEmpty();
  private final StringBinding shownError =
      Bindings.createStringBinding(
          () -> unreadable.get().isEmpty() ? error.get() : unreadable.get(), unreadable, error);
  private final TextField field = new TextField();
  private final HBox box = Buttons.styled(new HBox(), Styles.FIELD_BOX);
  private final Overlay overlay;
  private final Texts texts;
  private final DateFormats formats;
  private final Supplier<LocalDate> today;

  /** A date field of that name; {@code today} is where the month opens without a date. */
  public DateField(
      String name, Overlay overlay, Texts texts, DateFormats formats, Supplier<LocalDate> today) {
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
    this.today = today;
    field.getStyleClass().add(Styles.FIELD_INNER);
    field.setAccessibleText(name);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button open = Buttons.flatIcon(Icon.CALENDAR, texts.get("app.openDate"), this::openMonth);
    open.getStyleClass().add("field-button");
    open.setFocusTraversable(false);
    box.getChildren().addAll(field, open);
    getStyleClass().add(Styles.LABELLED);
    getChildren().addAll(box, new FieldMessage(shownError));
    Fields.mark(box, shownError);
    value.subscribe(this::write);
    field.setOnAction(_ -> read());
    field.focusedProperty().subscribe((_, focused) -> leave(focused));
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            openMonth();
            event.consume();
          }
        });
  }

  /** Whether what is typed is no date; the value is still the one before. */
  public BooleanExpression unreadable() {
    return wrong;
  }

  /** The field that is typed into. */
  public TextField field() {
    return field;
  }

  /** Opens the month next to the field. */
  public void openMonth() {
    LocalDate shown = value.get() == null ? today.get() : value.get();
    MonthPicker picker = new MonthPicker(texts, formats, today.get(), shown, allowed.get());
    Overlay.Layer layer = overlay.popover(box, picker.root());
    picker.whenChosen(
        date -> {
          layer.close();
          value.set(date);
          write(date);
        });
    picker.focus();
  }

  private void leave(boolean focused) {
    if (!focused) {
      read();
    }
  }

  private void read() {
    String text = field.getText().strip();
    if (text.isEmpty()) {
      write(value.get());
      return;
    }
    if (value.get() != null && text.equals(formats.dateWithYear(value.get()))) {
      unreadable.set("");
      return;
    }
    Optional<LocalDate> date = new DateReader(formats.locale()).read(text, today.get());
    if (date.isPresent()) {
      value.set(date.get());
      write(date.get());
    } else {
      unreadable.set(texts.get("app.dateUnreadable", formats.dateWithYear(today.get())));
    }
  }

  private void write(LocalDate date) {
    unreadable.set("");
    field.setText(date == null ? "" : formats.dateWithYear(date));
  }
}
