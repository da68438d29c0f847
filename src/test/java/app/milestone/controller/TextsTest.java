package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class TextsTest {
  private final Texts texts = new Texts(Locale.ENGLISH);

  @Test
  void argumentsAreFilledIn() {
    assertEquals("Milestone 1.2.3", texts.get("command.version", "1.2.3"));
  }

  @Test
  void anUntranslatedLanguageReadsEnglish() {
    assertEquals("Milestone 1", new Texts(Locale.of("fi")).get("command.version", "1"));
  }

  @Test
  void aMissingKeyIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> texts.get("no.such.key"));
  }
}
