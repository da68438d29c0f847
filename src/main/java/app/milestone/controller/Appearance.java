package app.milestone.controller;

import app.milestone.storage.Preferences;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Holds how the window looks: it belongs to the machine, not to the data, and cannot be undone. */
public final class Appearance {
  /** The text sizes on offer, in percent. */
  public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150);

  /** Which theme is shown. */
  public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
  }

  /** The theme; the system's own by default. */
  public final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);

  /** The size of the text in percent, one of {@link #TEXT_SIZES}. */
  public final IntegerProperty textSize = new SimpleIntegerProperty(100);

  /** Looks as it was left. */
  public void take(Preferences left) {
    theme.set(ThemeChoice.valueOf(left.theme().name()));
    textSize.set(left.textPercent());
  }

  /** One step larger, until the largest. */
  public void largerText() {
    int next = TEXT_SIZES.indexOf(textSize.get()) + 1;
    textSize.set(TEXT_SIZES.get(Math.min(next, TEXT_SIZES.size() - 1)));
  }

  /** One step smaller, until the smallest. */
  public void smallerText() {
    int next = TEXT_SIZES.indexOf(textSize.get()) - 1;
    textSize.set(TEXT_SIZES.get(Math.max(next, 0)));
  }

  /** Back to the normal size. */
  public void normalText() {
    textSize.set(100);
  }
}
