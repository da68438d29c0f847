package app.milestone.controller;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One field of a form that reschedules: what is typed or chosen, and what is wrong with it. */
public abstract sealed class FormField {
  private final String label;
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

  /** Whether the field is part of the form now. */
  public final BooleanProperty shown = new SimpleBooleanProperty(true);

  private FormField(String label) {
    this.label = label;
  }

  /** The words above or beside the field. */
  public String label() {
    return label;
  }

  /** What is wrong and what to write; empty when nothing is. */
  public ReadOnlyStringProperty error() {
    return error.getReadOnlyProperty();
  }

  void showError(String text) {
    error.set(text);
  }

  abstract Observable input();

  /** A day of the calendar. */
  public static final class Day extends FormField {
    /** The day; null while what is typed cannot be read. */
    public final ObjectProperty<LocalDate> value = new SimpleObjectProperty<>();

    Day(String label, LocalDate day) {
      super(label);
      value.set(day);
    }

    @Override
    Observable input() {
      return value;
    }
  }

  /** A number with its unit. */
  public static final class Amount extends FormField {
    /** What is typed. */
    public final StringProperty text = new SimpleStringProperty();

    private final String unit;

    Amount(String label, String unit, String amount) {
      super(label);
      this.unit = unit;
      text.set(amount);
    }

    /** The unit, like "s". */
    public String unit() {
      return unit;
    }

    @Override
    Observable input() {
      return text;
    }
  }

  /** One of a few words. */
  public static final class Choice extends FormField {
    /** Position of the chosen word. */
    public final ObjectProperty<Integer> chosen = new SimpleObjectProperty<>();

    private final List<String> words;

    Choice(String label, List<String> words, int chosen) {
      super(label);
      this.words = List.copyOf(words);
      this.chosen.set(chosen);
    }

    /** The words to choose from. */
    public List<String> words() {
      return words;
    }

    @Override
    Observable input() {
      return chosen;
    }
  }

  /** Something to switch on. */
  public static final class Check extends FormField {
    /** Whether it is on. */
    public final BooleanProperty on = new SimpleBooleanProperty();

    private final String help;

    Check(String label, String help, boolean on) {
      super(label);
      this.help = help;
      this.on.set(on);
    }

    /** What it means, in a sentence; empty when the label says it all. */
    public String help() {
      return help;
    }

    @Override
    Observable input() {
      return on;
    }
  }
}
