package app.milestone.controller;

import app.milestone.model.pace.Outcome;

/** Says in the calendar how a mile stands between the baseline and the target. */
final class OutcomeWords {
  private final Outcome outcome;
  private final boolean estimated;
  private final Texts texts;
  private final Formats formats;

  /**
   * The words for one mile.
   *
   * @param estimated whether one of the two miles was never run: then there is no verdict
   */
  OutcomeWords(Outcome outcome, boolean estimated, Texts texts, Formats formats) {
    this.outcome = outcome;
    this.estimated = estimated;
    this.texts = texts;
    this.formats = formats;
  }

  /** The sentence before the retest; without a later mile there is no gain to name. */
  String onTheWay(boolean hasLater) {
    if (outcome.reached()) {
      return estimated
          ? texts.get("calendar.noVerdict")
          : texts.get("calendar.reached", seconds(outcome.beyondMillis()));
    }
    if (estimated || !hasLater) {
      return texts.get("calendar.toGo", left());
    }
    return outcome.gainedMillis() < 0
        ? texts.get("calendar.slower", slower(), left())
        : texts.get("calendar.gained", seconds(outcome.gainedMillis()), left());
  }

  /** The sentence after the retest. */
  String result() {
    String time = formats.time(outcome.mile());
    if (estimated) {
      return texts.get("calendar.resultEstimated", time);
    }
    if (outcome.reached()) {
      return texts.get("calendar.resultReached", time, beyond());
    }
    return outcome.gainedMillis() < 0
        ? texts.get("calendar.resultSlower", time, slower())
        : texts.get("calendar.resultShort", time, seconds(outcome.gainedMillis()), wanted());
  }

  /** What one line says after the target. */
  String line(boolean ended) {
    if (estimated && (ended || outcome.reached())) {
      return texts.get("calendar.lineNoVerdict");
    }
    if (outcome.reached()) {
      return texts.get("calendar.lineReached", beyond());
    }
    if (!ended) {
      return texts.get("calendar.lineToGo", left());
    }
    return outcome.gainedMillis() < 0
        ? texts.get("calendar.lineSlower", slower())
        : texts.get("calendar.lineGained", seconds(outcome.gainedMillis()), wanted());
  }

  private String left() {
    return seconds(outcome.toGoMillis());
  }

  private String slower() {
    return seconds(-outcome.gainedMillis());
  }

  private String beyond() {
    return formats.secondsWithUnit(outcome.beyondMillis());
  }

  private String wanted() {
    return whole(outcome.wantedMillis());
  }

  private String seconds(long millis) {
    return texts.get("calendar.seconds", whole(millis));
  }

  private String whole(long millis) {
    return formats.decimal(millis / 1000.0, 0);
  }
}
