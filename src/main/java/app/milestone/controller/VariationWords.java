package app.milestone.controller;

import app.milestone.model.race.Variation;

/** Says whether a later time is more than chance, and by what measure. */
final class VariationWords {
  private final Texts texts;
  private final Formats formats;

  VariationWords(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /** The verdict in a few words. */
  String verdict(Variation variation) {
    if (variation.slowerBeyondNormal()) {
      return texts.get("test.variation.slower");
    }
    return texts.get(
        switch (variation.words()) {
          case WITHIN_NORMAL -> "test.variation.within";
          case PROBABLY_FASTER -> "test.variation.probably";
          case FASTER -> "test.variation.faster";
        });
  }

  /** The measure behind it, for a tooltip. */
  String about(Variation variation) {
    return texts.get(
        "test.variation.about",
        formats.percent(variation.cv(), 1),
        formats.percent(variation.probability(), 0));
  }
}
