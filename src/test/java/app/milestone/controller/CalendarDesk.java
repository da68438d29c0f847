package app.milestone.controller;

import app.milestone.SampleData;
import app.milestone.model.race.TestKind;
import app.milestone.model.session.Proposal;
import app.milestone.model.session.RunProgress;
import app.milestone.model.session.RunStart;
import app.milestone.model.session.WeekOrder;
import app.milestone.storage.Database;
import app.milestone.storage.LogRepository;
import app.milestone.storage.Reschedule;
import app.milestone.storage.RunRepository;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.UndoStep;
import app.milestone.transfer.BuiltInPlans;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A calendar over a real data file, with the sample season or without a plan. */
public final class CalendarDesk {
  /** The 24th day of the sample season. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  /** Runs at once, on the caller's thread. */
  public static final Background INLINE =
      new Background() {
        @Override
        public <T> void run(
            Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
          whenDone.accept(work.get());
        }
      };

  public final Texts texts = new Texts(Locale.UK);
  public final Changes changes = new Changes();
  public final Notices notices = new Notices(texts);
  public final List<String> visited = new ArrayList<>();
  public final Database database;
  public final SessionController session;
  public final CalendarController calendar;
  public final MoveController moves;

  private CalendarDesk(Path folder, LocalDate today, Consumer<Database> fill) {
    database = Database.open(folder.resolve("milestone.db"), folder.resolve("memory"));
    fill.accept(database);
    Clock clock =
        Clock.fixed(
            ZonedDateTime.parse(today + "T18:42:00+01:00[Europe/Berlin]").toInstant(),
            ZonedDateTime.parse(today + "T18:42:00+01:00[Europe/Berlin]").getZone());
    SeasonRepository seasons = new SeasonRepository(database);
    RunRepository runs = new RunRepository(database);
    LogRepository logs = new LogRepository(database);
    session =
        new SessionController(
            seasons,
            runs,
            logs,
            INLINE,
            changes,
            texts,
            clock,
            notices,
            new NoDialogs(),
            new Doors(visited));
    calendar =
        new CalendarController(
            seasons, runs, logs, INLINE, changes, texts, clock, links(), notices);
    calendar.follow(session.state());
    moves = new MoveController(calendar, runs, INLINE, changes, texts, notices);
    calendar.refresh();
  }

  /** The sample season on its 24th day. */
  public static CalendarDesk season(Path folder) {
    return season(folder, TODAY);
  }

  /** The sample season, looked at on another day. */
  public static CalendarDesk season(Path folder, LocalDate today) {
    return new CalendarDesk(
        folder, today, database -> SampleData.write(database, TODAY, new Texts(Locale.UK)));
  }

  /** The sample season the day after its plan, with a retest of that time, and what follows. */
  public static CalendarDesk ended(Path folder, long retestMillis, Consumer<Database> then) {
    return new CalendarDesk(
        folder,
        LocalDate.of(2026, 12, 6),
        database -> {
          ProgressSeasons.ended(database, retestMillis);
          then.accept(database);
        });
  }

  /** The plan started on Monday 16 November, with the mile test still to be run before Day 1. */
  public static CalendarDesk testFirst(Path folder, LocalDate today) {
    return new CalendarDesk(folder, today, CalendarDesk::startTestFirst);
  }

  private static void startTestFirst(Database database) {
    LocalDate monday = LocalDate.of(2026, 11, 16);
    RunStart.Started started =
        new RunStart(
                BuiltInPlans.plan("fastest-mile"),
                monday,
                WeekOrder.PRINTED,
                Set.of(),
                true,
                1,
                monday.minusDays(3),
                RunStart.USUAL_GAIN_MILLIS)
            .begin(UUID::randomUUID);
    new RunRepository(database)
        .start(
            UndoStep.of("start.undo"),
            new app.milestone.storage.RunStart(
                started.run(),
                BuiltInPlans.text("fastest-mile"),
                started.sessions(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of()),
            monday.minusDays(3));
  }

  /** Mile a Day, started on Monday 16 November. */
  public static CalendarDesk daily(Path folder) {
    return new CalendarDesk(folder, TODAY, CalendarDesk::startDaily);
  }

  private static void startDaily(Database database) {
    LocalDate monday = LocalDate.of(2026, 11, 16);
    RunStart.Started started =
        new RunStart(
                BuiltInPlans.plan("mile-a-day"),
                monday,
                WeekOrder.PRINTED,
                Set.of(),
                false,
                1,
                monday,
                RunStart.USUAL_GAIN_MILLIS)
            .begin(UUID::randomUUID);
    new RunRepository(database)
        .start(
            UndoStep.of("start.undo"),
            new app.milestone.storage.RunStart(
                started.run(),
                BuiltInPlans.text("mile-a-day"),
                started.sessions(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of()),
            monday);
  }

  /** Pauses the sample season for three weeks from its 27th on. */
  public void pause() {
    pause(TODAY.plusDays(3));
  }

  /** Pauses the sample season for three weeks. */
  public void pause(LocalDate from) {
    RunProgress progress = calendar.state().progress.get().orElseThrow();
    Proposal proposal =
        progress.schedule().pause(UUID.randomUUID(), from, Optional.of(from.plusDays(21)));
    new RunRepository(database)
        .reschedule(
            UndoStep.of("start.undo"),
            new Reschedule(proposal.run(), proposal.changed(), List.of(), proposal.pauses()));
    changes.announceAll();
  }

  /** A new data file. */
  public static CalendarDesk empty(Path folder) {
    return new CalendarDesk(folder, TODAY, _ -> {});
  }

  private CalendarLinks links() {
    return new CalendarLinks(
        id -> session.toggleDone(id),
        id -> session.show(id),
        id -> session.showEntry(id),
        date -> session.showDay(date),
        () -> visited.add("progress"),
        () -> visited.add("start plan"),
        () -> visited.add("mile test"),
        () -> visited.add("run again"));
  }

  /** The tile of a day. */
  public DayState day(LocalDate date) {
    return calendar.state().page().get().day(date).orElseThrow();
  }

  /** What the notice says. */
  public String notice() {
    return notices.current().get().map(Notices.Notice::text).orElse("");
  }

  /** Takes back the last step. */
  public void undo() {
    database.undo();
    changes.announceAll();
  }

  private record Doors(List<String> visited) implements SessionController.Doors {
    @Override
    public void logTest(UUID plannedId) {
      visited.add("log test");
    }

    @Override
    public void openTest(UUID testId) {
      visited.add("open test");
    }

    @Override
    public void extraTest(LocalDate day, TestKind kind) {
      visited.add("extra test");
    }

    @Override
    public void move(UUID plannedId) {
      visited.add("move");
    }
  }

  /** Answers nothing. */
  private static final class NoDialogs implements Dialogs {
    @Override
    public void ask(String title, String text, List<Answer> answers) {}

    @Override
    public void chooseFile(FileRequest request, Consumer<Path> whenChosen) {}

    @Override
    public void saveFile(FileRequest request, Consumer<Path> whenChosen) {}

    @Override
    public void openFolder(Path folder) {}
  }
}
