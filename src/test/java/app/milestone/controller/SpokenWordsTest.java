package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Checks how a screen reader says what the screens write in short. */
final class SpokenWordsTest {
  private final SpokenWords words = new SpokenWords(new Texts(Locale.UK));

  @Test
  void aTimeIsSaidInMinutesAndSeconds() {
    assertEquals(
        "Latest best 7 minutes 49.2 seconds −12.8 seconds Sun 8 Nov",
        words.of("Latest best 7:49.2 −12.8 s Sun 8 Nov"));
  }

  @Test
  void aTimeOfMoreThanAnHourIsOneTime() {
    assertEquals("1 hour 2 minutes 3.0 seconds", words.of("1:02:03"));
    assertEquals("7 minutes 49.3 seconds", words.of("7:49.25"));
  }

  @Test
  void aDashAloneStaysADash() {
    assertEquals("Target " + Formats.NONE, words.of("Target " + Formats.NONE));
    assertEquals("6 to 10", words.of("6–10"));
  }
}
