package app.milestone.controller;

import app.milestone.model.race.RaceTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the short notation of the tiles into words for a screen reader. */
final class SpokenWords {
  private static final Pattern TIME = Pattern.compile("\\d+:\\d\\d(?:[.,]\\d)?");
  private static final Pattern METRES = Pattern.compile("(?<=\\d) m(?![a-z])");
  private static final Pattern MINUTES = Pattern.compile("(?<=\\d) min(?![a-z])");
  private static final Pattern SECONDS = Pattern.compile("(?<=\\d) s(?![a-z])");

  private final Texts texts;
  private final Formats formats;

  SpokenWords(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /** The same in words: "2 times 6 times 200 metres at 56.2 seconds". */
  String of(String written) {
    Matcher times = TIME.matcher(written);
    String words = times.replaceAll(time -> Matcher.quoteReplacement(spoken(time.group())));
    words = words.replace("×", texts.get("calendar.spoken.times"));
    words = words.replace("–", " " + texts.get("calendar.spoken.to") + " ");
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
