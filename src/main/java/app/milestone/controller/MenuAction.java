package app.milestone.controller;

import java.util.Objects;

/** One entry of a menu: its words and what it does. */
public record MenuAction(String text, Runnable action) {
  public MenuAction {
    Objects.requireNonNull(action);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a menu entry needs words");
    }
  }
}
