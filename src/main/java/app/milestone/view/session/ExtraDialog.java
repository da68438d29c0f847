package app.milestone.view.session;

import app.milestone.controller.DateFormats;
import app.milestone.controller.SessionController;
import app.milestone.controller.SessionWords;
import app.milestone.controller.Texts;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.TestKind;
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
import java.util.Optional;
import java.util.stream.Stream;
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
  /** What can be logged: a test by its distance, anything else by its type. */
  private record Choice(SessionType type, Optional<TestKind> test) {}

  private static final List<Choice> CHOICES =
      Arrays.stream(SessionType.values()).flatMap(ExtraDialog::choices).toList();

  private final SessionController controller;
  private final Texts texts;
  private final Overlay overlay;
  private final ObjectProperty<Choice> choice =
      new SimpleObjectProperty<>(new Choice(SessionType.RUN, Optional.empty()));
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
              save(date.value.get(), choice.get());
            });
    add.textProperty().bind(choice.map(this::act));
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

  private static Stream<Choice> choices(SessionType type) {
    return switch (type) {
      case REST -> Stream.of();
      case TEST ->
          Arrays.stream(TestKind.values()).map(kind -> new Choice(type, Optional.of(kind)));
      default -> Stream.of(new Choice(type, Optional.empty()));
    };
  }

  private void save(LocalDate date, Choice chosen) {
    chosen
        .test()
        .ifPresentOrElse(
            kind -> controller.addTest(date, kind), () -> controller.addExtra(date, chosen.type()));
  }

  private String act(Choice chosen) {
    return texts.get(
        chosen
            .test()
            .map(kind -> of(kind, "test.logMile", "test.logFiveK"))
            .orElse("session.extraSave"));
  }

  private String name(Choice each) {
    return each.test()
        .map(kind -> texts.get(of(kind, "test.mile", "test.fiveK")))
        .orElseGet(() -> SessionWords.of(texts, each.type()));
  }

  private static String of(TestKind kind, String mile, String fiveK) {
    return kind == TestKind.MILE ? mile : fiveK;
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
    CHOICES.forEach(each -> types.getChildren().add(chip(each)));
    RovingFocus.install(types, node -> choice.set(CHOICES.get(types.getChildren().indexOf(node))));
    VBox form =
        new VBox(
            16,
            Fields.labelled(texts.get("session.extraType"), types),
            Fields.labelled(texts.get("session.extraDay"), date));
    return Buttons.styled(form, Styles.DIALOG_FORM);
  }

  private ToggleButton chip(Choice each) {
    IconView icon = new IconView(Icon.of(each.type()), Styles.ICON_14, Styles.TYPE_ICON);
    icon.getStyleClass().add(Styles.TYPE_PREFIX + each.type().name().toLowerCase(Locale.ROOT));
    Chip chip = new Chip(name(each), icon);
    choice.subscribe(chosen -> chip.setSelected(chosen.equals(each)));
    chip.setOnAction(
        _ -> {
          choice.set(each);
          chip.setSelected(true);
        });
    return chip;
  }
}
