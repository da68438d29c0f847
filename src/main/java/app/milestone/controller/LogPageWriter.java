package app.milestone.controller;

import app.milestone.controller.LogPage.Foot;
import app.milestone.controller.LogPage.TypeChip;
import app.milestone.model.plan.SessionType;
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

  LogPage page(List<LogLine> all, LogFilter filter, LogFilter.Found found, String typed) {
    boolean nothing = found.lines().isEmpty() && !all.isEmpty();
    return new LogPage(
        found.lines(),
        all.isEmpty() ? "" : subtitle(all),
        found.counts().entrySet().stream()
            .map(count -> chip(count.getKey(), count.getValue()))
            .toList(),
        found.counts().values().stream().mapToInt(Integer::intValue).sum(),
        filter.types(),
        filter.search(),
        filter.column(),
        filter.descending(),
        foot(found.lines()),
        all.isEmpty(),
        nothing ? nothing(typed) : "",
        all.stream().anyMatch(line -> line.date().getYear() != today.getYear()));
  }

  private String nothing(String typed) {
    return typed.isBlank()
        ? texts.get("log.nothingOfType")
        : texts.get("log.nothingFound", typed.strip());
  }

  private String subtitle(List<LogLine> all) {
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

  /** Sums over the rows. */
  Foot foot(List<LogLine> lines) {
    long logged = lines.stream().filter(LogLine::isLogged).count();
    long skipped = lines.stream().filter(LogLine::isSkipped).count();
    long seconds =
        lines.stream().filter(LogLine::isLogged).mapToLong(line -> line.seconds().orElse(0)).sum();
    long metres =
        lines.stream().filter(LogLine::isLogged).mapToLong(line -> line.metres().orElse(0)).sum();
    return new Foot(
        texts.get(skipped > 0 ? "log.loggedAndSkipped" : "log.logged", logged, skipped),
        seconds > 0 ? formats.duration(Duration.ofSeconds(seconds)) : "",
        metres > 0 ? formats.distance(metres) : "");
  }
}
