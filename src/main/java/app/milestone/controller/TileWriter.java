package app.milestone.controller;

import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.RunProgress;
import app.milestone.model.session.Status;
import java.util.Optional;

/** Writes what the calendar shows of one session. */
final class TileWriter {
  private final CalendarData data;
  private final Texts texts;
  private final Formats formats;
  private final ResultWords words;
  private final SpokenWords spoken;

  TileWriter(CalendarData data, Texts texts, Formats formats) {
    this.data = data;
    this.texts = texts;
    this.formats = formats;
    this.words = new ResultWords(texts, formats);
    this.spoken = new SpokenWords(texts);
  }

  SessionTile planned(RunProgress run, PlannedSession session) {
    Optional<LogEntry> log = run.log(session);
    Status status = run.status(session);
    Prescription content = session.content();
    boolean trained = status.isTrained();
    String prescription = trained ? words.done(content, log.orElseThrow()) : content.tile();
    String result =
        switch (status) {
          case DONE -> result(content, log.orElseThrow());
          case PARTLY -> partly(log.orElseThrow());
          case SKIPPED -> texts.get("calendar.skipped");
          case MISSED -> texts.get("calendar.notLogged");
          case PLANNED, BEFORE_JOINED, REST -> toDo(run, session, log);
        };
    String action = actionText(status, content);
    boolean ahead = session.date().isAfter(data.today());
    return new SessionTile(
        session.id(),
        content.type(),
        status,
        status == Status.REST ? "" : statusWord(status),
        content.title(),
        prescription,
        result,
        trained && !result.isEmpty(),
        false,
        movedFrom(session),
        spoken(content.title(), prescription, result, status, moved(session))
            + (ahead && trained ? " " + texts.get("calendar.spoken.ahead") : ""),
        action,
        ahead && status == Status.PLANNED
            ? texts.get("calendar.ringTipAhead", action, formats.date(session.date()))
            : texts.get("calendar.ringTip", action));
  }

  SessionTile extra(LogEntry entry) {
    Optional<TestResult> test = entry.testId().flatMap(data::test);
    String result = words.result(entry, test);
    String prescription =
        texts.get(
            entry.type() == SessionType.TEST ? "calendar.extraTest" : "calendar.extraSession");
    Status status = status(entry.state());
    return new SessionTile(
        entry.id(),
        entry.type(),
        status,
        statusWord(status),
        entry.title(),
        prescription,
        result,
        status.isTrained(),
        true,
        "",
        spoken(entry.title(), prescription, result, status, ""),
        "",
        "");
  }

  private static Status status(LogState state) {
    return switch (state) {
      case OPEN -> Status.PLANNED;
      case DONE -> Status.DONE;
      case PARTLY -> Status.PARTLY;
      case SKIPPED -> Status.SKIPPED;
    };
  }

  private String result(Prescription content, LogEntry log) {
    String result = words.result(log, log.testId().flatMap(data::test));
    boolean bare = log.figures().reps().isEmpty() && log.testId().isEmpty();
    String target = words.target(content, log.paces());
    return bare && !target.isEmpty() ? target : result;
  }

  private String partly(LogEntry log) {
    String part = words.partly(log);
    return part.isEmpty() ? texts.get("calendar.partly") : part;
  }

  private String toDo(RunProgress run, PlannedSession session, Optional<LogEntry> log) {
    Prescription content = session.content();
    boolean over = session.date().isBefore(run.today());
    if (over && log.isPresent() && !log.get().figures().isEmpty()) {
      return words.result(log.get(), Optional.empty());
    }
    Paces paces = log.map(LogEntry::paces).orElseGet(() -> data.paces(session.date()));
    String goal = words.testGoal(content, paces);
    String target = words.target(content, paces);
    if (!goal.isEmpty()) {
      return goal;
    }
    return content.detail().isEmpty() ? target : content.detail();
  }

  private String movedFrom(PlannedSession session) {
    return session.isMoved()
        ? texts.get("calendar.movedFrom", formats.date(session.scheduled()))
        : "";
  }

  private String moved(PlannedSession session) {
    return session.isMoved()
        ? texts.get(
            "calendar.spoken.moved",
            formats.dates().longWeekday(session.scheduled().getDayOfWeek()))
        : "";
  }

  private String actionText(Status status, Prescription content) {
    boolean test = content.test().isPresent();
    return switch (status) {
      case PLANNED, MISSED, BEFORE_JOINED ->
          texts.get(test ? "calendar.logResult" : "calendar.markDone");
      case DONE, PARTLY -> texts.get(test ? "calendar.openResult" : "calendar.takeBack");
      case SKIPPED -> texts.get("calendar.takeBack");
      case REST -> "";
    };
  }

  private String spoken(
      String title, String prescription, String result, Status status, String moved) {
    String what = prescription;
    if (!result.isEmpty() && !saidByStatus(status)) {
      what += (what.isEmpty() ? "" : result.startsWith("@") ? " " : ", ") + result;
    }
    String sentence =
        what.isEmpty()
            ? texts.get("calendar.spoken.sentence", title)
            : texts.get("calendar.spoken.session", title, spoken.of(what));
    if (status != Status.REST) {
      sentence += " " + texts.get("calendar.spoken.sentence", statusWord(status));
    }
    return moved.isEmpty() ? sentence : sentence + " " + moved;
  }

  private static boolean saidByStatus(Status status) {
    return status == Status.SKIPPED || status == Status.MISSED;
  }

  private String statusWord(Status status) {
    return texts.get(
        switch (status) {
          case PLANNED, REST -> "app.status.planned";
          case DONE -> "app.status.done";
          case PARTLY -> "app.status.partly";
          case SKIPPED -> "app.status.skipped";
          case MISSED -> "app.status.missed";
          case BEFORE_JOINED -> "calendar.beforeJoined";
        });
  }
}
