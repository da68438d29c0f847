package app.milestone.view.calendar;

import app.milestone.controller.MoveController;
import app.milestone.controller.MoveDay;
import app.milestone.controller.MovePreview;
import app.milestone.controller.SelectedSession;
import app.milestone.controller.Texts;
import app.milestone.model.session.MoveMode;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.SegmentedControl;
import app.milestone.view.shared.Styles;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lets the runner choose another day for a session and says what that would change. */
final class MovePopover {
  private final MoveController moves;
  private final Overlay overlay;
  private final Texts texts;
  private final UUID session;
  private final List<MoveDay> days;
  private final VBox list = new VBox();
  private final SegmentedControl<MoveMode> mode;
  private final CheckBox later = new CheckBox();
  private final VBox notes = new VBox();
  private final Button moveButton;
  private final VBox card;
  private Overlay.Layer layer;
  private MoveDay chosen;

  MovePopover(MoveController moves, Overlay overlay, Texts texts, SelectedSession selected) {
    this.moves = moves;
    this.overlay = overlay;
    this.texts = texts;
    this.session = selected.plannedId().orElseThrow();
    this.days = moves.days(session);
    mode =
        SegmentedControl.field(
            texts.get("calendar.moveOnBusy"),
            List.of(MoveMode.SWAP, MoveMode.KEEP_BOTH),
            value ->
                texts.get(value == MoveMode.SWAP ? "calendar.moveSwap" : "calendar.moveKeepBoth"));
    mode.value.set(MoveMode.SWAP);
    mode.value.subscribe(_ -> preview());
    later.setText(texts.get("calendar.moveLater"));
    later.setId("move-later");
    later.selectedProperty().subscribe(_ -> preview());
    moveButton = Buttons.primary(texts.get("calendar.moveDo"), this::move);
    moveButton.setId("move-do");
    Edits.mark(moveButton);
    card = Buttons.styled(new VBox(), Styles.MOVE_BODY);
    build(selected.title());
  }

  private void build(String title) {
    Label head = new Label(texts.get("calendar.moveTitle", title));
    head.getStyleClass().add(Styles.STRONG);
    days.forEach(day -> list.getChildren().add(row(day)));
    ScrollPane scroll = Buttons.styled(new ScrollPane(list), Styles.MOVE_LIST);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    card.getChildren().addAll(head, scroll, mode, later, notes, new HBox(space, moveButton));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    if (!days.isEmpty()) {
      choose(days.getFirst());
    }
  }

  private Node row(MoveDay day) {
    Label date = new Label(day.label());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label holds = Buttons.styled(new Label(day.holds()), Styles.MUTED);
    HBox row = Buttons.styled(new HBox(date, space), Styles.MOVE_DAY);
    day.type()
        .ifPresent(
            type -> {
              String style = Styles.TYPE_PREFIX + type.name().toLowerCase(Locale.ROOT);
              row.getChildren()
                  .add(new IconView(Icon.of(type), Styles.ICON_14, Styles.TYPE_ICON, style));
            });
    row.getChildren().add(holds);
    row.setId("move-" + day.date());
    row.setUserData(day);
    row.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    row.setAccessibleText(day.label() + ", " + day.holds());
    row.setOnMouseClicked(
        event -> {
          choose(day);
          if (event.getClickCount() == 2) {
            move();
          }
        });
    return row;
  }

  private void choose(MoveDay day) {
    chosen = day;
    boolean focused = list.isFocusWithin();
    for (Node row : list.getChildren()) {
      boolean own = row.getUserData() == day;
      row.pseudoClassStateChanged(TileStates.CHOSEN, own);
      row.setFocusTraversable(own);
      if (own && focused) {
        row.requestFocus();
      }
    }
    mode.value.set(day.isBusy() ? MoveMode.SWAP : MoveMode.KEEP_BOTH);
    preview();
  }

  private void pressed(KeyEvent event) {
    int at = days.indexOf(chosen);
    int to =
        switch (event.getCode()) {
          case UP -> at - 1;
          case DOWN -> at + 1;
          case PAGE_UP -> at - 7;
          case PAGE_DOWN -> at + 7;
          case HOME -> 0;
          case END -> days.size() - 1;
          default -> at;
        };
    if (to != at) {
      choose(days.get(Math.clamp(to, 0, days.size() - 1)));
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      move();
      event.consume();
    }
  }

  private MoveMode effective() {
    return later.isSelected() ? MoveMode.SHIFT_LATER : mode.value.get();
  }

  private void preview() {
    if (chosen == null) {
      return;
    }
    boolean choice = chosen.isBusy() && !later.isSelected();
    mode.setVisible(choice);
    mode.setManaged(choice);
    MovePreview preview = moves.preview(session, chosen.date(), effective());
    notes.getChildren().clear();
    preview.facts().forEach(fact -> note(new Label(fact), Icon.INFO, Styles.MUTED));
    preview.warnings().forEach(it -> note(new Label(it), Icon.ALERT, Styles.WARNING_TEXT));
  }

  private void note(Label label, Icon icon, String styleClass) {
    label.setGraphic(
        new IconView(icon, Styles.ICON_14, icon == Icon.ALERT ? Styles.ICON_WARNING : Styles.ICON));
    label.getStyleClass().addAll(Styles.SMALL, styleClass);
    label.setWrapText(true);
    notes.getChildren().add(label);
  }

  private void move() {
    if (chosen != null) {
      layer.close();
      moves.move(session, chosen.date(), effective());
    }
  }

  void show(Node anchor) {
    layer = overlay.popover(anchor, card);
  }
}
