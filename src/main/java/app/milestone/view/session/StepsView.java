package app.milestone.view.session;

import app.milestone.controller.EntryField;
import app.milestone.controller.SessionController;
import app.milestone.controller.SessionState;
import app.milestone.controller.SessionSteps;
import app.milestone.controller.StepLine;
import app.milestone.controller.Texts;
import app.milestone.model.plan.Outline;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.FieldMessage;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws the steps of a session with a field for everything that can be filled in. */
final class StepsView {
  private static final int MOST_COLUMNS = 6;

  private final SessionState state;
  private final SessionController controller;
  private final Autosave autosave;
  private final Runnable afterLast;
  private final VBox root = Buttons.styled(new VBox(), Styles.SESSION_STEPS);
  private final VBox lines = Buttons.styled(new VBox(), Styles.SESSION_LINES);
  private final Map<EntryField, Node> nodes = new HashMap<>();

  /** {@code afterLast} moves the focus on from the last field. */
  StepsView(
      SessionState state,
      SessionController controller,
      Texts texts,
      Autosave autosave,
      Runnable afterLast) {
    this.state = state;
    this.controller = controller;
    this.autosave = autosave;
    this.afterLast = afterLast;
    Label target = Buttons.styled(new Label(), Styles.SMALL, Styles.MUTED);
    target.textProperty().bind(state.steps().map(SessionSteps::target));
    root.getChildren().addAll(line(heading(texts.get("session.steps")), target), lines);
    root.getChildren().addAll(note(Icon.POWER, state.fade()), proposal());
    state.steps().subscribe(this::show);
    root.visibleProperty().bind(state.steps().map(steps -> !steps.lines().isEmpty()));
    root.managedProperty().bind(root.visibleProperty());
  }

  Region root() {
    return root;
  }

  private static Label heading(String text) {
    return Buttons.styled(new Label(text), Styles.STRONG, Styles.SESSION_HEADING);
  }

  private Node proposal() {
    return note(Icon.HILLS, state.hints().map(SessionState.Hints::proposal));
  }

  private static Node note(Icon icon, ObservableValue<String> text) {
    Label label = Buttons.styled(new Label(), Styles.SMALL, Styles.SESSION_NOTE);
    label.setGraphic(new IconView(icon, Styles.ICON_14));
    label.setWrapText(true);
    label.textProperty().bind(text);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  /** A row with one node at each end. */
  static HBox line(Node left, Node right) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return Buttons.styled(new HBox(left, space, right), Styles.SESSION_LINE);
  }

  private void show(SessionSteps steps) {
    nodes.clear();
    lines.getChildren().clear();
    List<StepLine.Fields> table = new ArrayList<>();
    for (StepLine step : steps.lines()) {
      if (step instanceof StepLine.Fields fields && isStrength(fields)) {
        table.add(fields);
      } else {
        flush(table);
        lines
            .getChildren()
            .add(
                switch (step) {
                  case StepLine.Words words -> words(words);
                  case StepLine.Fields fields -> group(fields);
                });
      }
    }
    flush(table);
  }

  private static boolean isStrength(StepLine.Fields fields) {
    return fields.head().kind() == Outline.Kind.EXERCISE
        || fields.head().kind() == Outline.Kind.HOLD;
  }

  private void flush(List<StepLine.Fields> table) {
    if (!table.isEmpty()) {
      lines.getChildren().add(new StrengthTable(List.copyOf(table), this::node));
      table.clear();
    }
  }

  private static Node words(StepLine.Words words) {
    Label label = Buttons.styled(new Label(words.label()), Styles.SMALL);
    label.setGraphic(new IconView(Icon.JOG, Styles.ICON_14));
    label.setWrapText(true);
    HBox.setHgrow(label, Priority.SOMETIMES);
    String more =
        words.mark().isEmpty() || words.detail().isEmpty()
            ? words.detail() + words.mark()
            : words.detail() + ", " + words.mark();
    Label detail = Buttons.styled(new Label(more), Styles.SMALL, Styles.MUTED);
    detail.setMinWidth(Region.USE_PREF_SIZE);
    return Buttons.styled(line(label, detail), Styles.SESSION_WORDS);
  }

  private Node group(StepLine.Fields group) {
    Label title = Buttons.styled(new Label(group.head().title()), Styles.SMALL_STRONG);
    Label subtitle = Buttons.styled(new Label(group.head().subtitle()), Styles.SMALL, Styles.MUTED);
    Label average = Buttons.styled(new Label(), Styles.SMALL_STRONG);
    average.textProperty().bind(group.average());
    average.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = line(new HBox(6, title, subtitle), average);
    VBox box = new VBox(head, fields(group), new FieldMessage(group.problem()));
    return Buttons.styled(box, Styles.SESSION_GROUP);
  }

  private Region fields(StepLine.Fields group) {
    if (group.head().kind() == Outline.Kind.CHOICE) {
      VBox choices = Buttons.styled(new VBox(), Styles.SESSION_CHOICES);
      group.fields().forEach(field -> choices.getChildren().add(choice(field)));
      return choices;
    }
    int columns = Math.min(MOST_COLUMNS, group.fields().size());
    if (group.head().kind() == Outline.Kind.BLOCKS) {
      columns = Math.max(2, Math.min(3, columns));
    }
    boolean hasTargets = group.head().kind() != Outline.Kind.DURATIONS;
    List<Node> cells =
        group.fields().stream().map(field -> hasTargets ? cell(field) : node(field)).toList();
    return new EqualColumns(columns, cells, Styles.SESSION_REPS);
  }

  private Node cell(EntryField field) {
    Label delta = Buttons.styled(new Label(), Styles.SESSION_DELTA);
    field
        .delta()
        .subscribe(
            value -> {
              delta.setText(value.text());
              delta.getStyleClass().removeAll(Styles.SUCCESS_TEXT, Styles.WARNING_TEXT);
              switch (value.sign()) {
                case FASTER -> delta.getStyleClass().add(Styles.SUCCESS_TEXT);
                case SLOWER, DOUBT -> delta.getStyleClass().add(Styles.WARNING_TEXT);
                case EVEN -> {}
              }
            });
    delta.setMaxWidth(Double.MAX_VALUE);
    return new VBox(node(field), delta);
  }

  private Node choice(EntryField field) {
    CheckBox check = check(field);
    RepField minutes = rep(field);
    minutes.getStyleClass().add(Styles.SESSION_MINUTES);
    nodes.put(field, minutes);
    HBox box = line(check, minutes);
    return box;
  }

  private Node node(EntryField field) {
    Node node = field.hasText() ? rep(field) : check(field);
    nodes.put(field, node);
    return node;
  }

  private RepField rep(EntryField field) {
    return Edits.mark(new RepField(field, controller, autosave, this::go));
  }

  private static CheckBox check(EntryField field) {
    CheckBox check = new CheckBox(field.prompt());
    check.setAccessibleText(field.name());
    check.selectedProperty().bindBidirectional(field.ticked);
    return Edits.mark(check);
  }

  private void go(EntryField from, int places) {
    Optional<EntryField> next = state.steps().get().after(from, places);
    if (next.isPresent()) {
      nodes.get(next.get()).requestFocus();
    } else if (places > 0) {
      afterLast.run();
    }
  }

  /** Focuses the first field without an entry; false if there is none. */
  boolean focusFirstEmpty() {
    Optional<EntryField> empty =
        state.steps().get().fields().stream()
            .filter(field -> field.text.get().isEmpty() && !field.ticked.get())
            .findFirst();
    empty.ifPresent(field -> nodes.get(field).requestFocus());
    return empty.isPresent();
  }
}
