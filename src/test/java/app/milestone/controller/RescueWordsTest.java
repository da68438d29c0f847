package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Repair;
import app.milestone.storage.Repair.Counts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RescueWordsTest {
  private static final Texts TEXTS = new Texts(Locale.UK);
  private static final Path FILE = Path.of("milestone.db");

  private static List<String> lines(Counts sessions, Counts others, boolean mayMiss) {
    Counts tests = new Counts(1, 0, 0, 0);
    Repair.Result result =
        new Repair.Result(FILE, sessions, tests, others, Optional.empty(), mayMiss);
    return new RescueWords(TEXTS, Clock.systemUTC()).repaired(result, FILE, List.of()).lines();
  }

  @Test
  void nothingIsMissingIsSaidAlone() {
    String nothing = TEXTS.get("rescue.nothingLost");
    Counts whole = new Counts(37, 0, 0, 0);
    Counts none = new Counts(0, 0, 0, 0);
    assertTrue(lines(whole, none, false).contains(nothing));
    assertFalse(lines(whole, none, true).contains(nothing));
    assertFalse(lines(new Counts(37, 0, 9, 0), none, false).contains(nothing));
    assertFalse(lines(whole, new Counts(0, 0, 0, 1), false).contains(nothing));
  }

  @Test
  void whatCannotBeVouchedForIsSaid() {
    Counts whole = new Counts(37, 0, 0, 0);
    assertTrue(lines(whole, new Counts(0, 0, 0, 0), true).contains(TEXTS.get("rescue.mayMiss")));
  }
}
