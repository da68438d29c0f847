package app.milestone.controller;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;

/** Writes rows of the log as a table of plain texts, for other programs. */
final class LogSheet {
  private final Texts texts;
  private final Formats formats;

  LogSheet(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  List<String> head() {
    String distance = texts.get("log.csv.distance", formats.distanceUnit());
    return List.of(
        texts.get("log.date"),
        texts.get("log.status"),
        texts.get("log.type"),
        texts.get("log.session"),
        texts.get("log.result"),
        texts.get("log.effort"),
        texts.get("log.csv.minutes"),
        distance,
        texts.get("log.notes"));
  }

  List<String> row(LogLine line, String status) {
    String session =
        line.mark().isEmpty()
            ? line.session()
            : texts.get("log.marked", line.session(), line.mark());
    return List.of(
        line.date().toString(),
        status,
        line.typeText(),
        session,
        line.result(),
        whole(line.effort()),
        decimal(line.seconds(), 60, 1),
        decimal(line.metres(), metresPerUnit(), 2),
        line.notes());
  }

  private double metresPerUnit() {
    return formats.units().metres();
  }

  private static String whole(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }

  /** With a decimal point in every locale, as CSV with commas needs it. */
  private static String decimal(OptionalInt value, double unit, int decimals) {
    return value.isEmpty()
        ? ""
        : BigDecimal.valueOf(value.getAsInt() / unit)
            .setScale(decimals, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }
}
