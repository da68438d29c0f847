package app.milestone.view.session;

import app.milestone.controller.DateFormats;
import app.milestone.controller.SessionController;
import app.milestone.controller.Texts;
import app.milestone.model.plan.SessionType;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Chip;
import app.milestone.view.shared.DateField;
import app.milestone.view.shared.DialogFrame;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Fields;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.RovingFocus;
import app.milestone.view.shared.Styles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Logs a session that is not in the plan: its kind and day; the inspector asks for the rest. */
final class ExtraDialog {
  private static final List<SessionType> TYPES =
      Arrays.stream(SessionType.values()).filter(type -> type != SessionType.REST).toList();

  private final SessionController controller;
  private final Texts texts;
  private final Overlay overlay;
  private final ObjectProperty<SessionType> type = new SimpleObjectProperty<>(SessionType.RUN);
  private Overlay.Layer layer;

  ExtraDialog(SessionController controller, Texts texts, Overlay overlay) {
    this.controller = controller;
    this.texts = texts;
    this.overlay = overlay;
  }

  void show(LocalDate day) {
    DateField date = date(day);
    Button add =
        Buttons.primary(
            texts.get("session.extraSave"),
            () -> {
              layer.close();
              controller.addExtra(date.value.get(), type.get());
            });
    add.disableProperty()
        .bind(date.error.isNotEmpty().or(date.value.isNull()).or(date.unreadable()));
    Runnable close = () -> layer.close();
    DialogFrame frame =
        new DialogFrame(
                texts.get("session.extraTitle"), form(date), null, texts.get("app.close"), close)
            .foot(new Label(), Buttons.plain(texts.get("app.cancel"), close), Edits.mark(add));
    frame.getStyleClass().add(Styles.SESSION_EXTRA);
    frame.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            add.fire();
            event.consume();
          }
        });
    layer = overlay.dialog(frame);
  }

  private DateField date(LocalDate day) {
    LocalDate today = controller.today();
    DateField date =
        new DateField(
            texts.get("session.extraDay"),
            overlay,
            texts,
            new DateFormats(texts.locale()),
            controller::today);
    date.value.set(day == null || day.isAfter(today) ? today : day);
    date.allowed.set(allowed -> !allowed.isAfter(today));
    date.error.bind(
        Bindings.createStringBinding(
            () ->
                date.value.get() != null && date.value.get().isAfter(today)
                    ? texts.get("session.extraFuture")
                    : "",
            date.value));
    return date;
  }

  private Region form(DateField date) {
    FlowPane types = Buttons.styled(new FlowPane(), Styles.SESSION_REASONS);
    TYPES.forEach(each -> types.getChildren().add(chip(each)));
    RovingFocus.install(types, node -> type.set(TYPES.get(types.getChildren().indexOf(node))));
    VBox form =
        new VBox(
            16,
            Fields.labelled(texts.get("session.extraType"), types),
            Fields.labelled(texts.get("session.extraDay"), date));
    return Buttons.styled(form, Styles.DIALOG_FORM);
  }

  private ToggleButton chip(SessionType each) {
    IconView icon = new IconView(Icon.of(each), Styles.ICON_14, Styles.TYPE_ICON);
    icon.getStyleClass().add(Styles.TYPE_PREFIX + each.name().toLowerCase(Locale.ROOT));
    Chip chip = new Chip(SessionController.word(texts, each), icon);
    type.subscribe(chosen -> chip.setSelected(chosen == each));
    chip.setOnAction(
        _ -> {
          type.set(each);
          chip.setSelected(true);
        });
    return chip;
  }
}
