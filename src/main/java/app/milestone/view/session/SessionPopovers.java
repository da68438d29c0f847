package app.milestone.view.session;

import app.milestone.controller.SessionController;
import app.milestone.controller.SessionState;
import app.milestone.controller.SessionWords;
import app.milestone.controller.Texts;
import app.milestone.model.session.SkipReason;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Chip;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Fields;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.RovingFocus;
import app.milestone.view.shared.Styles;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks the little there is to say of a session that was cut short, left out or not planned. */
public final class SessionPopovers {
  private final SessionState state;
  private final SessionController controller;
  private final Texts texts;
  private final Overlay overlay;

  SessionPopovers(SessionState state, SessionController controller, Texts texts, Overlay overlay) {
    this.state = state;
    this.controller = controller;
    this.texts = texts;
    this.overlay = overlay;
  }

  /** Asks for a note on a session that was changed or cut short; Enter saves. */
  public void partly(Node anchor, UUID plannedId) {
    boolean isShown = state.plannedId().get().equals(Optional.of(plannedId));
    String soFar = isShown ? state.hints().get().partly() : "";
    Label entered =
        Buttons.styled(
            new Label(
                soFar.isEmpty()
                    ? texts.get("session.partlyNothing")
                    : texts.get("session.partlySoFar", soFar)),
            Styles.SMALL,
            Styles.MUTED);
    entered.setWrapText(true);
    TextField note = note("session.partlyNote");
    VBox card =
        card(
            "session.partlyTitle", entered, Fields.labelled(texts.get("session.partlyNote"), note));
    open(anchor, card, "session.partlySave", () -> controller.partly(plannedId, note.getText()));
    note.requestFocus();
  }

  /** Asks for a reason and a note, both optional; Enter saves. */
  public void skip(Node anchor, UUID plannedId) {
    Map<SkipReason, Chip> chips = new EnumMap<>(SkipReason.class);
    FlowPane row = Buttons.styled(new FlowPane(), Styles.SESSION_REASONS);
    for (SkipReason reason : SkipReason.values()) {
      Chip chip = new Chip(SessionWords.of(texts, reason));
      chip.setOnAction(
          _ ->
              chips.values().stream()
                  .filter(it -> it != chip)
                  .forEach(it -> it.setSelected(false)));
      chips.put(reason, chip);
      row.getChildren().add(chip);
    }
    RovingFocus.install(row);
    TextField note = note("session.skipNote");
    VBox card =
        card(
            "session.skipTitle",
            Fields.labelled(texts.get("session.skipReason"), row),
            Fields.labelled(texts.get("session.skipNote"), note));
    open(
        anchor,
        card,
        "session.skipSave",
        () -> controller.skip(plannedId, chosen(chips), note.getText()));
  }

  private static Optional<SkipReason> chosen(Map<SkipReason, Chip> chips) {
    return chips.entrySet().stream()
        .filter(entry -> entry.getValue().isSelected())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Asks for the kind and the day of a session that is not in the plan. */
  public void extra(LocalDate day) {
    new ExtraDialog(controller, texts, overlay).show(day);
  }

  private TextField note(String key) {
    TextField note = new TextField();
    note.setAccessibleText(texts.get(key));
    return note;
  }

  private VBox card(String titleKey, Region... parts) {
    Label title = Buttons.styled(new Label(texts.get(titleKey)), Styles.STRONG);
    VBox card = Buttons.styled(new VBox(title), Styles.SESSION_POPOVER);
    card.getChildren().addAll(parts);
    return card;
  }

  private void open(Node anchor, VBox card, String saveKey, Runnable save) {
    Overlay.Layer[] layer = new Overlay.Layer[1];
    Runnable close = () -> layer[0].close();
    Runnable act =
        () -> {
          close.run();
          save.run();
        };
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button cancel = Buttons.plain(texts.get("app.cancel"), close);
    card.getChildren()
        .add(
            Buttons.styled(
                new HBox(space, cancel, Edits.mark(Buttons.primary(texts.get(saveKey), act))),
                Styles.SESSION_BUTTONS));
    card.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !cancel.isFocused()) {
            event.consume();
            act.run();
          }
        });
    layer[0] = overlay.popover(anchor, card);
  }
}
