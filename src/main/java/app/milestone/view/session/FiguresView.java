package app.milestone.view.session;

import app.milestone.controller.SessionState;
import app.milestone.controller.SessionState.Hints;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Fields;
import app.milestone.view.shared.ScaleRow;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.UnitField;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks how the session felt, how long and how far it was, and for notes. */
final class FiguresView {
  private static final PseudoClass ESTIMATED = PseudoClass.getPseudoClass("estimated");
  private static final int LEAST_LINES = 2;
  private static final int MOST_LINES = 8;
  private static final int LETTERS_IN_LINE = 44;

  private final SessionState state;
  private final Texts texts;
  private final Autosave autosave;
  private final ScaleRow effort;
  private final ScaleRow feeling;
  private final TextArea notes = new TextArea();
  private final VBox root = Buttons.styled(new VBox(), Styles.SESSION_FIGURES);

  FiguresView(SessionState state, Texts texts, Autosave autosave) {
    this.state = state;
    this.texts = texts;
    this.autosave = autosave;
    effort = ScaleRow.effort(texts.get("app.effort"), words("app.effort.", 10));
    effort.value.bindBidirectional(state.effort);
    feeling = ScaleRow.feeling(texts.get("app.feeling"), words("app.feeling.", 5));
    feeling.value.bindBidirectional(state.feeling);
    List.of(effort, feeling, notes).forEach(Edits::mark);
    root.getChildren().addAll(effortPart(), feelingPart(), amounts(), notesPart());
    root.visibleProperty().bind(state.hints().map(Hints::hasFigures));
    root.managedProperty().bind(root.visibleProperty());
  }

  Region root() {
    return root;
  }

  /** Focuses the effort. */
  void focus() {
    effort.requestFocus();
  }

  /** Focuses the effort if it is empty and asked for. */
  boolean focusFirstEmpty() {
    boolean isEmpty = root.isVisible() && state.effort.get() == 0;
    if (isEmpty) {
      focus();
    }
    return isEmpty;
  }

  private List<String> words(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> texts.get(prefix + i)).toList();
  }

  private Node effortPart() {
    ObservableValue<String> said =
        Bindings.createStringBinding(
            () ->
                state.effort.get() == 0
                    ? texts.get("session.effortHint")
                    : texts.get(
                        "app.effortValue",
                        Integer.toString(state.effort.get()),
                        texts.get("app.effort." + state.effort.get())),
            state.effort);
    return part("app.effort", said, effort);
  }

  private Node feelingPart() {
    ObservableValue<String> said =
        Bindings.createStringBinding(
            () ->
                state.feeling.get() == 0
                    ? texts.get("session.feelingHint")
                    : texts.get("app.feeling." + state.feeling.get()),
            state.feeling);
    return part("app.feeling", said, feeling);
  }

  private Node part(String key, ObservableValue<String> said, Node control) {
    Label name = Buttons.styled(new Label(texts.get(key)), Styles.SMALL_STRONG);
    name.setLabelFor(control);
    Label words = Buttons.styled(new Label(), Styles.SMALL, Styles.MUTED);
    words.textProperty().bind(said);
    return Buttons.styled(new VBox(StepsView.line(name, words), control), Styles.LABELLED);
  }

  private Node amounts() {
    UnitField duration = field("session.duration", state.duration);
    duration.unit.set(texts.get("app.unit.min"));
    duration.field().promptTextProperty().bind(state.hints().map(Hints::durationPrompt));
    estimate(duration, state.durationEstimated());
    UnitField distance = field("session.distance", state.distance);
    distance.unit.bind(state.hints().map(Hints::distanceUnit));
    distance.field().promptTextProperty().bind(state.hints().map(Hints::distancePrompt));
    estimate(distance, state.distanceEstimated());
    duration.markedBy(state.durationProblem());
    distance.markedBy(state.distanceProblem());
    return new EqualColumns(
        2,
        List.of(
            Fields.labelled(texts.get("session.duration"), duration, state.durationProblem()),
            Fields.labelled(texts.get("session.distance"), distance, state.distanceProblem())),
        Styles.SESSION_AMOUNTS);
  }

  private UnitField field(String key, StringProperty text) {
    UnitField field = new UnitField(texts.get(key), "");
    field.textProperty().bindBidirectional(text);
    Edits.mark(field.field());
    autosave.watch(field.field());
    autosave.watchEnter(
        field.field(), () -> field.field().requestFocusTraversal(TraversalDirection.NEXT));
    return field;
  }

  /** Grey until the runner has typed a value. */
  private static void estimate(UnitField field, ObservableValue<Boolean> isEstimated) {
    isEstimated.subscribe(is -> field.field().pseudoClassStateChanged(ESTIMATED, is));
  }

  private Node notesPart() {
    notes.setPromptText(texts.get("session.notesPrompt"));
    notes.setAccessibleText(texts.get("session.notes"));
    notes.setWrapText(true);
    notes.textProperty().bindBidirectional(state.notes);
    state.notes.subscribe(text -> notes.setPrefRowCount(lines(text)));
    autosave.watch(notes);
    notes.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    return Fields.labelled(texts.get("session.notes"), notes);
  }

  private static int lines(String text) {
    int lines =
        text.lines().mapToInt(line -> 1 + line.length() / LETTERS_IN_LINE).sum()
            + (text.endsWith("\n") ? 1 : 0);
    return Math.clamp(lines, LEAST_LINES, MOST_LINES);
  }

  /** Tab leaves the notes instead of writing a tab. */
  private void tab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      notes.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }
}
