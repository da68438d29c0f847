package app.milestone.controller;

import java.time.LocalDate;
import java.util.Optional;

/** Writes the chosen session in one line. */
final class ChoiceWriter {
  private final Texts texts;
  private final Formats formats;

  ChoiceWriter(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /** The session of a day for the bar below the calendar. */
  SelectedSession selected(LocalDate date, Optional<SessionTile> session, boolean today) {
    String when = formats.date(date);
    if (session.isEmpty()) {
      return new SelectedSession(session, when, "", "", "");
    }
    SessionTile tile = session.get();
    String day =
        today ? texts.get("calendar.chosenToday", "") : texts.get("calendar.chosenDay", "", when);
    String what = what(tile);
    if (!tile.result().startsWith("@") && !tile.prescription().isEmpty()) {
      what = texts.get("session.list", tile.prescription(), tile.result());
    }
    String line = tile.result().isEmpty() ? tile.prescription() : what;
    return new SelectedSession(
        session,
        tile.title(),
        line.isBlank() ? day : texts.get("calendar.chosenLine", day),
        line.strip(),
        tile.actionText());
  }

  private static String what(SessionTile tile) {
    return (tile.prescription() + " " + tile.result()).strip();
  }

  /** The session as text, for the clipboard. */
  String text(LocalDate date, SessionTile tile) {
    String line = formats.date(date) + ": " + tile.title();
    return what(tile).isEmpty() ? line : line + ", " + what(tile);
  }
}
