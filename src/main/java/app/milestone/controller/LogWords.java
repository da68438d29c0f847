package app.milestone.controller;

import app.milestone.model.plan.Outline.EntryGroup;
import app.milestone.model.plan.Outline.Kind;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.SessionResult;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes log entries as rows of the log. */
final class LogWords {
  private final Texts texts;
  private final Formats formats;
  private final LocalDate today;
  private final ResultWords words;
  private final SpokenWords spokenWords;

  LogWords(Texts texts, Formats formats, LocalDate today) {
    this.texts = texts;
    this.formats = formats;
    this.today = today;
    this.words = new ResultWords(texts, formats);
    this.spokenWords = new SpokenWords(texts);
  }

  /** One row; the mark says that it was moved or lies outside the plan. */
  LogLine line(LogEntry entry, Optional<TestResult> test, String mark) {
    String session = session(entry);
    String result = result(entry, test);
    String type = typeName(entry.type());
    String date = date(entry.date());
    String notes = entry.figures().notes();
    OptionalInt seconds = entry.figures().seconds();
    OptionalInt metres = entry.figures().metres();
    String time = seconds.isPresent() ? duration(seconds.getAsInt()) : "";
    String distance = metres.isPresent() ? formats.distance(metres.getAsInt()) : "";
    String all = String.join("\n", entry.title(), type, session, mark, result, notes);
    String spoken =
        Stream.of(date, type, session, mark, result, status(entry.state()), time, distance)
            .filter(part -> !part.isEmpty() && !part.equals("\n"))
            .distinct()
            .collect(Collectors.joining(", "));
    return new LogLine(
        entry.id(),
        entry.testId(),
        entry.date(),
        entry.state(),
        entry.type(),
        entry.figures().effort(),
        seconds,
        metres,
        date,
        type,
        session,
        mark,
        result,
        time,
        distance,
        notes,
        LogSearch.folded(all),
        spokenWords.of(spoken));
  }

  /** The day, with its year where it is not this one. */
  String date(LocalDate date) {
    return date.getYear() == today.getYear()
        ? formats.date(date)
        : formats.dates().dateWithYear(date);
  }

  String duration(int seconds) {
    return formats.duration(Duration.ofSeconds(seconds));
  }

  String typeName(SessionType type) {
    return texts.get("app.type." + type.name().toLowerCase(Locale.ROOT));
  }

  String status(LogState state) {
    return switch (state) {
      case OPEN -> texts.get("app.status.planned");
      case DONE -> texts.get("app.status.done");
      case PARTLY -> texts.get("app.status.partly");
      case SKIPPED -> texts.get("app.status.skipped");
    };
  }

  /** What was done in the notation of the plan, as "5 × 2 min uphill" or "Strength, 7 moves". */
  String session(LogEntry entry) {
    if (entry.prescription().isEmpty() || entry.type() == SessionType.TEST) {
      return entry.title();
    }
    Prescription asked = entry.prescription().get();
    String done = words.done(asked, entry);
    String name = done.isEmpty() ? entry.title() : done;
    if (SessionResult.of(entry) instanceof SessionResult.Chosen chosen
        && !chosen.names().isEmpty()) {
      return String.join(", ", chosen.names());
    }
    return switch (entry.type()) {
      case STRENGTH -> strength(asked, entry.title());
      case HILLS -> texts.get("log.uphill", name);
      case ENDURANCE -> texts.get("log.hard", name);
      default -> name;
    };
  }

  private String strength(Prescription asked, String title) {
    List<String> moves =
        asked.entryGroups().stream()
            .filter(group -> group.kind() == Kind.EXERCISE || group.kind() == Kind.HOLD)
            .map(EntryGroup::names)
            .flatMap(List::stream)
            .distinct()
            .toList();
    return moves.isEmpty() ? title : texts.get("log.moves", title, moves.size());
  }

  /** What came out; empty where the other columns say it all. */
  String result(LogEntry entry, Optional<TestResult> test) {
    if (entry.state() == LogState.SKIPPED) {
      return texts.get("app.status.skipped");
    }
    if (test.isPresent()) {
      return words.time(test.get());
    }
    SessionResult result = SessionResult.of(entry);
    if (entry.state() == LogState.PARTLY && isCounted(result)) {
      return words.partly(entry);
    }
    return switch (result) {
      case SessionResult.Reps _, SessionResult.Blocks _ -> words.result(entry, test);
      case SessionResult.Sets sets when sets.reps().isPresent() ->
          texts.get("log.sets", sets.done(), sets.reps().getAsInt());
      case SessionResult.Sets _ -> words.result(entry, test);
      default -> "";
    };
  }

  private static boolean isCounted(SessionResult result) {
    return !(result instanceof SessionResult.Chosen
        || result instanceof SessionResult.Minutes
        || result instanceof SessionResult.Nothing);
  }
}
