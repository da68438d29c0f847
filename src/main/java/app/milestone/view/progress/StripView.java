package app.milestone.view.progress;

import app.milestone.controller.ProgressController;
import app.milestone.controller.ProgressPage;
import app.milestone.controller.SessionStrip;
import app.milestone.controller.SessionStrip.Count;
import app.milestone.controller.SessionStrip.Group;
import app.milestone.controller.SessionStrip.Square;
import app.milestone.controller.SessionStrip.Week;
import app.milestone.controller.Texts;
import app.milestone.model.session.Status;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.EmptyState;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.StatusGlyph;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows every day of the plan as a square; a click opens the day in the calendar. */
final class StripView extends VBox {
  private static final double ALL_IN_A_ROW = 4000;

  private final ProgressController controller;
  private final Texts texts;
  private final List<DaySquare> squares = new ArrayList<>();

  StripView(ProgressController controller, Texts texts) {
    this.controller = controller;
    this.texts = texts;
    getStyleClass().addAll(Styles.CARD, "lower-card");
    setId("sessionsCard");
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    controller.state().page().subscribe(this::show);
  }

  private void show(ProgressPage page) {
    squares.clear();
    page.strip().ifPresentOrElse(this::show, this::showNothing);
  }

  private void showNothing() {
    EmptyState empty =
        new EmptyState(
            Icon.CALENDAR,
            texts.get("progress.noSessions"),
            texts.get("progress.noSessionsText"),
            null);
    VBox.setVgrow(empty, Priority.ALWAYS);
    getChildren().setAll(head("", ""), empty);
  }

  private void show(SessionStrip strip) {
    VBox groups = Buttons.styled(new VBox(), "strip-groups");
    boolean first = true;
    for (Group group : strip.groups()) {
      groups.getChildren().add(group(group, first));
      first = false;
    }
    squares.stream()
        .filter(square -> square.getPseudoClassStates().toString().contains("today"))
        .findAny()
        .or(() -> squares.stream().findFirst())
        .ifPresent(square -> square.setFocusTraversable(true));
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    getChildren()
        .setAll(head(strip.caption(), strip.inARow()), groups, space, counts(strip.counts()));
  }

  private HBox head(String captionText, String inARowText) {
    Label title = Buttons.styled(new Label(texts.get("progress.sessions")), Styles.HEADING);
    title.setMinWidth(USE_PREF_SIZE);
    Label caption = Buttons.styled(new Label(captionText), Styles.SMALL, Styles.MUTED);
    Label inARow = Buttons.styled(new Label(inARowText), Styles.SMALL, Styles.MUTED);
    inARow.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return Buttons.styled(new HBox(title, caption, space, inARow), "card-head");
  }

  private HBox group(Group group, boolean withLetters) {
    FlowPane weeks = Buttons.styled(new FlowPane(), "strip-weeks");
    HBox.setHgrow(weeks, Priority.ALWAYS);
    weeks.setPrefWrapLength(ALL_IN_A_ROW);
    group.weeks().forEach(week -> weeks.getChildren().add(week(week, withLetters)));
    Label name = Buttons.styled(new Label(group.name()), Styles.SMALL, Styles.MUTED);
    name.getStyleClass().add(withLetters ? "strip-first-name" : "strip-name");
    name.setMinWidth(USE_PREF_SIZE);
    HBox row = Buttons.styled(new HBox(), "strip-group");
    if (!group.name().isEmpty()) {
      row.getChildren().add(name);
    }
    row.getChildren().add(weeks);
    return row;
  }

  private VBox week(Week week, boolean withLetters) {
    HBox letters = Buttons.styled(new HBox(), "strip-letters");
    week.letters()
        .forEach(it -> letters.getChildren().add(Buttons.styled(new Label(it), Styles.CAPTION)));
    HBox days = Buttons.styled(new HBox(), "strip-days");
    for (Square square : week.squares()) {
      DaySquare day = new DaySquare(square);
      day.setOnMouseClicked(_ -> open(day));
      squares.add(day);
      days.getChildren().add(day);
    }
    Label caption = Buttons.styled(new Label(week.caption()), Styles.SMALL, Styles.MUTED);
    VBox box = Buttons.styled(new VBox(days, caption), "strip-week");
    if (withLetters) {
      box.getChildren().addFirst(letters);
    }
    return box;
  }

  private FlowPane counts(List<Count> counts) {
    FlowPane row = Buttons.styled(new FlowPane(), "strip-counts");
    for (Count count : counts) {
      Label word = Buttons.styled(new Label(count.word()), Styles.SMALL);
      Label number = Buttons.styled(new Label(String.valueOf(count.number())), Styles.SMALL_STRONG);
      HBox entry = Buttons.styled(new HBox(), "strip-count");
      glyph(count.status(), entry);
      entry.getChildren().addAll(word, number);
      row.getChildren().add(entry);
    }
    return row;
  }

  private static void glyph(Status status, HBox entry) {
    StatusGlyph.Kind kind =
        switch (status) {
          case DONE -> StatusGlyph.Kind.DONE;
          case PARTLY -> StatusGlyph.Kind.PARTLY;
          case SKIPPED -> StatusGlyph.Kind.SKIPPED;
          case MISSED -> StatusGlyph.Kind.MISSED;
          default -> StatusGlyph.Kind.PLANNED;
        };
    if (status != Status.REST) {
      entry.getChildren().add(new StatusGlyph(kind));
    }
  }

  private void open(DaySquare day) {
    controller.links().openDay().accept(day.date());
  }

  private void pressed(KeyEvent event) {
    int at = squares.indexOf(squares.stream().filter(Node::isFocused).findAny().orElse(null));
    if (at < 0 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      open(squares.get(at));
    } else if (steps(event.getCode()) == 0) {
      return;
    } else {
      focus(Math.clamp(at + steps(event.getCode()), 0, squares.size() - 1));
    }
    event.consume();
  }

  private static int steps(KeyCode code) {
    return switch (code) {
      case LEFT -> -1;
      case RIGHT -> 1;
      case UP -> -7;
      case DOWN -> 7;
      default -> 0;
    };
  }

  private void focus(int index) {
    squares.forEach(square -> square.setFocusTraversable(false));
    squares.get(index).setFocusTraversable(true);
    squares.get(index).requestFocus();
  }
}
