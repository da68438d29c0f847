package app.milestone.controller;

import app.milestone.controller.LogPage.Foot;
import app.milestone.controller.LogPage.TypeChip;
import app.milestone.model.plan.SessionType;
import app.milestone.storage.LogRow;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Says in words what a selection of rows holds. */
final class LogPageWriter {
  private final Texts texts;
  private final Formats formats;
  private final LocalDate today;

  LogPageWriter(Texts texts, Formats formats, LocalDate today) {
    this.texts = texts;
    this.formats = formats;
    this.today = today;
  }

  LogPage page(
      List<LogRow> all, LogFilter filter, LogFilter.Found found, LogLines lines, String typed) {
    boolean nothing = found.rows().isEmpty() && !all.isEmpty();
    return new LogPage(
        lines,
        all.isEmpty() ? "" : subtitle(all),
        found.counts().entrySet().stream()
            .map(count -> chip(count.getKey(), count.getValue()))
            .toList(),
        found.counts().values().stream().mapToInt(Integer::intValue).sum(),
        filter.types(),
        filter.search(),
        filter.column(),
        filter.descending(),
        foot(found.rows()),
        all.isEmpty(),
        nothing ? nothing(typed) : "",
        all.stream().anyMatch(row -> row.date().getYear() != today.getYear()));
  }

  private String nothing(String typed) {
    return typed.isBlank()
        ? texts.get("log.nothingOfType")
        : texts.get("log.nothingFound", typed.strip());
  }

  private String subtitle(List<LogRow> all) {
    LocalDate first = all.getLast().date();
    String since =
        first.getYear() == today.getYear()
            ? formats.dates().dayMonth(first)
            : formats.dates().dateWithYear(first);
    return texts.get("log.subtitle", all.size(), since);
  }

  private TypeChip chip(SessionType type, int count) {
    return new TypeChip(type, texts.get("app.type." + type.name().toLowerCase(Locale.ROOT)), count);
  }

  private Foot foot(List<LogRow> rows) {
    long logged = rows.stream().filter(LogRow::isLogged).count();
    long skipped = rows.stream().filter(LogRow::isSkipped).count();
    long seconds =
        rows.stream().filter(LogRow::isLogged).mapToLong(row -> Math.max(0, row.seconds())).sum();
    long metres =
        rows.stream().filter(LogRow::isLogged).mapToLong(row -> Math.max(0, row.metres())).sum();
    return new Foot(
        texts.get(skipped > 0 ? "log.loggedAndSkipped" : "log.logged", logged, skipped),
        seconds > 0 ? formats.duration(Duration.ofSeconds(seconds)) : "",
        metres > 0 ? formats.distance(metres) : "");
  }
}
