package app.milestone.controller;

import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.ScheduleWarning;
import java.util.List;

/** Says what is unwise about a schedule. */
final class WarningWords {
  private final Texts texts;
  private final DateFormats dates;

  WarningWords(Texts texts, DateFormats dates) {
    this.texts = texts;
    this.dates = dates;
  }

  /** After the change: "Thu and Fri are both hard now". */
  List<String> now(List<ScheduleWarning> warnings) {
    return warnings.stream().map(warning -> say("calendar.warn.", warning)).distinct().toList();
  }

  /** Before it: "Thu and Fri would both be hard". */
  List<String> would(List<ScheduleWarning> warnings) {
    return warnings.stream().map(warning -> say("calendar.would.", warning)).distinct().toList();
  }

  private String say(String prefix, ScheduleWarning warning) {
    PlannedSession first = warning.first();
    PlannedSession second = warning.second().orElse(first);
    return switch (warning.kind()) {
      case HARD_NEIGHBOURS -> texts.get(prefix + "hardNeighbours", weekday(first), weekday(second));
      case TEST_AFTER_HARD ->
          texts.get(prefix + "testAfterHard", second.content().title(), first.content().title());
      case BEYOND_CYCLE -> texts.get(prefix + "beyondCycle", first.content().title());
      case SHARED_DAY -> texts.get(prefix + "sharedDay", dates.date(first.date()));
    };
  }

  private String weekday(PlannedSession session) {
    return dates.weekday(session.date().getDayOfWeek());
  }
}
