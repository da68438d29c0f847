package app.milestone.controller;

import app.milestone.model.race.RaceTime;
import app.milestone.model.settings.Units;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the short notation of the screens into words for a screen reader. */
public final class SpokenWords {
  private static final Pattern TIME = Pattern.compile("\\d+(?::\\d\\d){1,2}(?:[.,]\\d+)?");
  private static final Pattern RANGE = Pattern.compile("(?<=\\S)–(?=\\S)");
  private static final Pattern METRES = Pattern.compile("(?<=\\d) m(?![a-z])");
  private static final Pattern MINUTES = Pattern.compile("(?<=\\d) min(?![a-z])");
  private static final Pattern SECONDS = Pattern.compile("(?<=\\d) s(?![a-z])");

  private final Texts texts;
  private final Formats formats;

  /** Words in the language of the texts. */
  public SpokenWords(Texts texts) {
    this.texts = texts;
    this.formats = new Formats(texts, Units.KILOMETRES);
  }

  /** The same in words: "2 times 6 times 200 metres at 56.2 seconds". */
  public String of(String written) {
    Matcher times = TIME.matcher(written);
    String words = times.replaceAll(time -> Matcher.quoteReplacement(spoken(time.group())));
    words = words.replace("×", texts.get("calendar.spoken.times"));
    words = RANGE.matcher(words).replaceAll(" " + texts.get("calendar.spoken.to") + " ");
    words = words.replace("@", texts.get("calendar.spoken.at"));
    words = words.replace("/km", texts.get("calendar.spoken.perKilometre"));
    words = words.replace("/mile", texts.get("calendar.spoken.perMile"));
    words = METRES.matcher(words).replaceAll(" " + texts.get("calendar.spoken.metres"));
    words = MINUTES.matcher(words).replaceAll(" " + texts.get("calendar.spoken.minutes"));
    return SECONDS.matcher(words).replaceAll(" " + texts.get("calendar.spoken.seconds"));
  }

  private String spoken(String time) {
    return RaceTime.parse(time.replace(',', '.')).map(formats::spoken).orElse(time);
  }
}
