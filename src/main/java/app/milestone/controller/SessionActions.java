package app.milestone.controller;

import app.milestone.controller.SessionState.Act;
import app.milestone.controller.SessionState.Action;
import app.milestone.model.plan.Outline;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.SkipReason;
import app.milestone.model.session.Status;
import java.time.LocalDate;
import java.util.Optional;

/** Decides what the main button of the inspector says and does. */
final class SessionActions {
  private final Texts texts;
  private final Formats formats;

  SessionActions(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  Action action(SessionLoad load) {
    if (load.isEmpty() || load.status() == Status.REST) {
      return new Action(Act.NONE, Status.REST, texts.get("session.restButton"), "", false, false);
    }
    if (load.isTest()) {
      return test(load);
    }
    return load.planned().isEmpty() ? extra(load) : planned(load);
  }

  private Action test(SessionLoad load) {
    Optional<TestResult> result = load.test();
    boolean canMove = load.planned().isPresent() && result.isEmpty();
    if (result.isPresent()) {
      String time = TestTimes.typed(result.get().time(), result.get().kind(), formats);
      return new Action(
          Act.OPEN_RESULT,
          load.status(),
          texts.get("session.openResult", time),
          texts.get("session.helpResult"),
          false,
          false);
    }
    if (load.status() == Status.SKIPPED) {
      return skipped(load);
    }
    return new Action(
        Act.LOG_RESULT,
        load.status(),
        texts.get("session.logResult"),
        texts.get("session.helpTest"),
        false,
        canMove);
  }

  private Action extra(SessionLoad load) {
    LogEntry entry = load.entry().orElseThrow();
    return new Action(
        Act.NONE, load.status(), done(entry), texts.get("session.helpExtra"), false, false);
  }

  private Action planned(SessionLoad load) {
    Status status = load.status();
    return switch (status) {
      case DONE ->
          new Action(Act.TAKE_BACK, status, done(entry(load)), helpDone(load), true, false);
      case PARTLY ->
          new Action(
              Act.TAKE_BACK, status, partly(entry(load)), text("session.helpPartly"), true, false);
      case SKIPPED -> skipped(load);
      default ->
          new Action(
              Act.MARK_DONE,
              status,
              text("session.markDone"),
              text(status == Status.MISSED ? "session.helpMissed" : "session.helpPlanned"),
              true,
              true);
    };
  }

  private Action skipped(SessionLoad load) {
    String text =
        entry(load)
            .skipReason()
            .map(reason -> texts.get("session.skippedBecause", reason(texts, reason)))
            .orElse(text("session.skippedAt"));
    return new Action(
        Act.TAKE_BACK, Status.SKIPPED, text, text("session.helpSkipped"), !load.isTest(), true);
  }

  private static LogEntry entry(SessionLoad load) {
    return load.entry().orElseThrow();
  }

  private String helpDone(SessionLoad load) {
    if (!entry(load).figures().isEmpty()) {
      return text("session.helpEntered");
    }
    boolean hasSplits =
        load.prescription().stream()
            .flatMap(asked -> asked.entryGroups().stream())
            .anyMatch(group -> group.kind() == Outline.Kind.SPLITS);
    return text(hasSplits ? "session.helpDoneSplits" : "session.helpDone");
  }

  private String done(LogEntry entry) {
    return isSameDay(entry) ? texts.get("session.doneAt", clock(entry)) : text("session.doneOn");
  }

  private String partly(LogEntry entry) {
    return isSameDay(entry)
        ? texts.get("session.partlyAt", clock(entry))
        : text("app.status.partly");
  }

  /** A click after midnight still belongs to the day before. */
  private static boolean isSameDay(LogEntry entry) {
    LocalDate clicked = entry.entered().toLocalDate();
    return clicked.equals(entry.date())
        || clicked.equals(entry.date().plusDays(1)) && entry.entered().getHour() < 6;
  }

  private String clock(LogEntry entry) {
    return formats.dates().clock(entry.entered().toLocalTime());
  }

  private String text(String key) {
    return texts.get(key);
  }

  /** The word for a reason to skip. */
  static String reason(Texts texts, SkipReason reason) {
    return texts.get(
        switch (reason) {
          case TIRED -> "session.skip.tired";
          case ILL -> "session.skip.ill";
          case INJURED -> "session.skip.injured";
          case NO_TIME -> "session.skip.noTime";
          case WEATHER -> "session.skip.weather";
          case TRAVEL -> "session.skip.travel";
          case OTHER -> "session.skip.other";
        });
  }

  /** Whether fields make sense: not on rest days, and a test keeps its own in its dialog. */
  static boolean hasFigures(SessionLoad load) {
    return load.type()
        .filter(type -> type != SessionType.REST && type != SessionType.TEST)
        .isPresent();
  }
}
