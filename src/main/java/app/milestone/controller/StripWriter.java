package app.milestone.controller;

import app.milestone.controller.SessionStrip.Count;
import app.milestone.controller.SessionStrip.Group;
import app.milestone.controller.SessionStrip.Square;
import app.milestone.controller.SessionStrip.Week;
import app.milestone.model.plan.SessionType;
import app.milestone.model.session.Completion;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlanGrid;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.RunProgress;
import app.milestone.model.session.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the days of a run as small squares. */
final class StripWriter {
  private final RunProgress progress;
  private final Texts texts;
  private final Formats formats;
  private final PlanGrid grid;

  private StripWriter(RunProgress progress, Texts texts, Formats formats) {
    this.progress = progress;
    this.texts = texts;
    this.formats = formats;
    grid = PlanGrid.of(progress);
  }

  static SessionStrip of(RunProgress progress, Texts texts, Formats formats) {
    return new StripWriter(progress, texts, formats).strip();
  }

  private SessionStrip strip() {
    Completion all = progress.completion();
    return new SessionStrip(caption(all), inARow(all), groups(), counts(all));
  }

  private String caption(Completion all) {
    OptionalInt percent = all.percent();
    return percent.isEmpty()
        ? texts.get("progress.noneDue", all.trained(), all.total())
        : texts.get("progress.soFar", all.trained(), all.due(), percent.getAsInt());
  }

  private String inARow(Completion all) {
    return all.bestInARow() == 0
        ? ""
        : texts.get("progress.inARow", all.inARow(), all.bestInARow());
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    List<Week> weeks = new ArrayList<>();
    String name = "";
    for (PlanGrid.Row row : grid.rows()) {
      if (row instanceof PlanGrid.Week week) {
        if (week.head().isPresent()) {
          close(groups, name, weeks);
          weeks = new ArrayList<>();
          name = cycleName(week.head().get().cycle());
        }
        weeks.add(week(week));
      }
    }
    close(groups, name, weeks);
    return groups;
  }

  private String cycleName(int cycle) {
    return progress.run().cycles() == 1 ? "" : texts.get("progress.cycle", cycle);
  }

  private static void close(List<Group> groups, String name, List<Week> weeks) {
    if (!weeks.isEmpty()) {
      groups.add(new Group(name, weeks));
    }
  }

  private Week week(PlanGrid.Week week) {
    String name =
        week.label()
            .map(label -> texts.get("progress.week", label.week()))
            .orElseGet(() -> formats.dates().dayMonth(week.from()));
    long metres = week.completion().metres();
    return new Week(
        grid.columns().stream().map(formats.dates()::weekdayLetter).toList(),
        week.cells().stream().map(this::square).toList(),
        metres == 0 ? name : texts.get("progress.weekDistance", name, formats.distance(metres)));
  }

  private Square square(PlanGrid.Cell cell) {
    Stream<String> planned = cell.sessions().stream().map(this::words);
    Stream<String> extras =
        cell.extras().stream().map(LogEntry::title).map(it -> texts.get("progress.extra", it));
    String sessions = Stream.concat(planned, extras).collect(Collectors.joining("\n"));
    String day = formats.date(cell.date());
    return new Square(
        cell.date(),
        status(cell),
        cell.date().equals(progress.today()),
        sessions.isEmpty() ? day : day + "\n" + sessions);
  }

  /** The status of the sessions; a day of several is partly done where not all of them are. */
  private Status status(PlanGrid.Cell cell) {
    List<Status> statuses =
        cell.sessions().stream()
            .filter(one -> one.content().type() != SessionType.REST)
            .map(progress::status)
            .distinct()
            .toList();
    if (statuses.size() > 1 && statuses.stream().anyMatch(Status::isTrained)) {
      return Status.PARTLY;
    }
    return statuses.isEmpty() ? Status.REST : statuses.getFirst();
  }

  private String words(PlannedSession session) {
    Status status = progress.status(session);
    String title = session.content().title();
    return status == Status.REST ? title : texts.get("progress.sessionIs", title, word(status));
  }

  private String word(Status status) {
    return switch (status) {
      case PLANNED -> texts.get("app.status.planned");
      case DONE -> texts.get("app.status.done");
      case PARTLY -> texts.get("app.status.partly");
      case SKIPPED -> texts.get("app.status.skipped");
      case MISSED -> texts.get("app.status.missed");
      case BEFORE_JOINED -> texts.get("progress.beforeJoined");
      case REST -> texts.get("app.type.rest");
    };
  }

  private List<Count> counts(Completion all) {
    int rest =
        (int)
            progress.sessions().stream()
                .filter(session -> session.content().type() == SessionType.REST)
                .count();
    if (all.isToCome()) {
      return List.of(
          new Count(Status.PLANNED, texts.get("app.status.planned"), all.toCome()),
          new Count(Status.REST, texts.get("progress.restDays"), rest));
    }
    List<Count> counts = new ArrayList<>();
    counts.add(new Count(Status.DONE, texts.get("app.status.done"), all.done()));
    counts.add(new Count(Status.PARTLY, texts.get("progress.partly"), all.partly()));
    counts.add(new Count(Status.SKIPPED, texts.get("app.status.skipped"), all.skipped()));
    counts.add(new Count(Status.MISSED, texts.get("app.status.missed"), all.missed()));
    if (all.open() > 0) {
      counts.add(new Count(Status.PLANNED, texts.get("progress.open"), all.open()));
    }
    counts.add(new Count(Status.PLANNED, texts.get("progress.toCome"), all.toCome()));
    return counts;
  }
}
