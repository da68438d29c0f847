package app.milestone.controller;

import app.milestone.model.session.Rep;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Holds one field of the steps of a session: what is typed, and how it compares with its target.
 */
public final class EntryField {
  /** Which way a rep differs from its target. */
  public enum Sign {
    FASTER,
    SLOWER,
    EVEN,
    /** So far from the target that it may be a slip. */
    DOUBT
  }

  /** The difference to the target, as written and as read aloud; empty texts without a target. */
  public record Delta(String text, Sign sign, String spoken) {
    static final Delta NONE = new Delta("", Sign.EVEN, "");
  }

  /** What never changes about a field: where it is, what it asks for and how it is called. */
  record Shape(EntryRule.Place place, EntryRule rule, String prompt, String name, boolean extra) {}

  /** What is typed. */
  public final StringProperty text = new SimpleStringProperty("");

  /** Whether it is ticked; only holds and choices use it. */
  public final BooleanProperty ticked = new SimpleBooleanProperty();

  private final Shape shape;
  private final ReadOnlyObjectWrapper<Delta> delta = new ReadOnlyObjectWrapper<>(Delta.NONE);
  private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
  private Optional<Rep> saved = Optional.empty();

  EntryField(Shape shape) {
    this.shape = shape;
  }

  /** The target or usual value, shown while nothing is typed. */
  public String prompt() {
    return shape.prompt();
  }

  /** What a screen reader calls it. */
  public String name() {
    return shape.name();
  }

  /** Whether the plan leaves it open to use this field at all, as the sixth of "5 or 6". */
  public boolean isExtra() {
    return shape.extra();
  }

  /** Whether it is a check mark, with or without a text beside it. */
  public boolean hasTick() {
    return shape.rule() instanceof EntryRule.Tick || shape.rule() instanceof EntryRule.Minutes;
  }

  /** Whether something can be typed. */
  public boolean hasText() {
    return !(shape.rule() instanceof EntryRule.Tick);
  }

  /** The difference to the target. */
  public ReadOnlyObjectProperty<Delta> delta() {
    return delta.getReadOnlyProperty();
  }

  /** Whether the typed text cannot be read. */
  public ReadOnlyBooleanProperty wrong() {
    return wrong.getReadOnlyProperty();
  }

  EntryRule rule() {
    return shape.rule();
  }

  EntryRule.Place place() {
    return shape.place();
  }

  Optional<Rep> saved() {
    return saved;
  }

  boolean isAt(Rep rep) {
    return rep.group() == place().group() && rep.index() == place().index();
  }

  /** What is on the screen, as far as it can be read; what cannot be read leaves the saved rep. */
  Optional<Rep> entered() {
    Optional<Rep> typed = typed();
    return typed.isEmpty() && !isBlank() ? saved : typed;
  }

  private Optional<Rep> typed() {
    if (!isBlank()) {
      return rule().read(place(), text.get());
    }
    return ticked.get()
        ? Optional.of(Rep.ticked(place().group(), place().index()))
        : Optional.empty();
  }

  private boolean isBlank() {
    return text.get().isBlank();
  }

  boolean isUnreadable() {
    return !isBlank() && typed().isEmpty();
  }

  boolean isDirty() {
    return isUnreadable() || !entered().equals(saved);
  }

  void mark(boolean isWrong) {
    wrong.set(isWrong);
  }

  void showDelta(Delta value) {
    delta.set(value);
  }

  /** Takes over what is saved, unless other text is still unsaved here. */
  void load(Optional<Rep> rep) {
    boolean keeps = isDirty();
    saved = rep;
    if (!keeps && !entered().equals(rep)) {
      show(rep);
    }
  }

  /** What was written has been saved. */
  void accept(Optional<Rep> rep) {
    saved = rep;
  }

  /** Writes out a value in its own notation, whatever is saved. */
  void show(Optional<Rep> rep) {
    text.set(rep.map(rule()::write).orElse(""));
    ticked.set(rep.map(Rep::done).orElse(false));
  }

  /** Rewrites what can be read in its own notation, as when the field is left. */
  void tidy() {
    if (!isUnreadable()) {
      show(entered());
    }
  }
}
