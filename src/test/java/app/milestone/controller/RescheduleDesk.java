package app.milestone.controller;

import app.milestone.SampleData;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.storage.Database;
import app.milestone.storage.GoalRepository;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.Season;
import app.milestone.storage.SeasonRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The forms that reschedule the sample season, in a real data file, on its 24th day. */
public final class RescheduleDesk implements AutoCloseable {
  /** The 24th day of the season. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  public final Texts texts = new Texts(Locale.UK);
  public final Notices notices = new Notices(texts);
  public final List<String> visited = new ArrayList<>();
  public final Database database;
  public final RunRepository runs;
  public final LogRepository logs;
  public final CalendarController calendar;
  public final RescheduleController controller;
  private final Changes changes = new Changes();
  private final SeasonRepository seasons;
  private boolean isBroken;

  /** The season as seen on a day. */
  public RescheduleDesk(Path folder, LocalDate today) {
    database = Database.open(folder.resolve("milestone.db"), folder.resolve("memory"));
    runs = new RunRepository(database);
    logs = new LogRepository(database);
    seasons = new SeasonRepository(database);
    if (runs.all().isEmpty()) {
      SampleData.write(database, TODAY, texts);
    }
    Clock clock =
        Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Background inline = new Inline();
    calendar =
        new CalendarController(
            seasons, runs, logs, inline, changes, texts, clock, links(), notices);
    controller =
        new RescheduleController(
            calendar,
            seasons,
            runs,
            new GoalRepository(database),
            inline,
            changes,
            texts,
            clock,
            notices);
    calendar.refresh();
  }

  /** The season on its 24th day. */
  public static RescheduleDesk season(Path folder) {
    return new RescheduleDesk(folder, TODAY);
  }

  private CalendarLinks links() {
    return new CalendarLinks(
        _ -> {},
        _ -> {},
        _ -> {},
        _ -> {},
        () -> {},
        () -> {},
        () -> {},
        () -> visited.add("run again"));
  }

  /** Everything about the run, as it is in the data. */
  public Season stored() {
    Run run = runs.all().getLast();
    return seasons.load(run.id());
  }

  /** The session of a day of the plan as printed, where it stands now. */
  public PlannedSession planned(int number) {
    return stored().sessions().stream()
        .filter(session -> session.attempt() == 1)
        .filter(session -> session.original().equals(TODAY.plusDays(number - 24L)))
        .findFirst()
        .orElseThrow();
  }

  /** Opens a form. */
  public RescheduleForm open(RescheduleKind kind) {
    controller.open(kind);
    return controller.state().form().get().orElseThrow();
  }

  /** What the menu offers. */
  public List<String> menu() {
    return calendar.state().menu.stream().map(MenuAction::text).toList();
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

  /** From now on nothing can be saved or read, until it is mended. */
  public void breakDisk(boolean broken) {
    isBroken = broken;
  }

  @Override
  public void close() {
    database.close();
  }

  private final class Inline implements Background {
    @Override
    public <T> void run(
        Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
      if (isBroken) {
        whenFailed.accept(new IllegalStateException("broken for this test"));
        return;
      }
      whenDone.accept(work.get());
    }
  }
}
