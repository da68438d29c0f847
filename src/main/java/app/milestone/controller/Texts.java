package app.milestone.controller;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Looks up every word that a person reads. */
public final class Texts {
  private static final String FOLDER = "/app/milestone/view/text/";

  private final Locale locale;
  private final UnaryOperator<String> decorate;
  private final Properties texts = new Properties();

  /** Reads the catalogue of the locale's language, or the English one. */
  public Texts(Locale locale) {
    this(locale, UnaryOperator.identity());
  }

  /** As above, with every text passed through {@code decorate}, which shows hard-wired words. */
  public Texts(Locale locale, UnaryOperator<String> decorate) {
    this.locale = locale;
    this.decorate = decorate;
    read("messages.properties");
    if (!locale.getLanguage().isEmpty()) {
      read("messages_" + locale.getLanguage() + ".properties");
    }
  }

  private void read(String name) {
    try (InputStream stream = Texts.class.getResourceAsStream(FOLDER + name)) {
      if (stream != null) {
        texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of the key, as it stands in the catalogue.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String get(String key) {
    return decorate.apply(find(key));
  }

  /**
   * The text of the key with {0}, {1}... filled in by {@link MessageFormat}, so an apostrophe in
   * such a text must be the typographic one.
   */
  public String get(String key, Object... arguments) {
    return decorate.apply(new MessageFormat(find(key), locale).format(arguments));
  }

  /** All keys of the catalogue. */
  public Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /** The locale whose numbers and dates go with these texts. */
  public Locale locale() {
    return locale;
  }

  private String find(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return text;
  }
}
