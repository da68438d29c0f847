package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.settings.Settings;
import app.milestone.storage.Database;
import app.milestone.storage.Example;
import app.milestone.storage.LogRepository;
import app.milestone.storage.Reschedule;
import app.milestone.storage.RunRepository;
import app.milestone.storage.RunStart;
import app.milestone.storage.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 14, name = "Clock, zone and daylight saving never move or lose a session")
final class Promise14Test {
  private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant LONG_AGO = Instant.parse("1970-01-01T00:00:00Z");

  /** What a computer says whose battery is empty. */
  private static final Instant RESET = Instant.parse("2000-01-01T00:00:00Z");

  private static final Instant UNTIL = Instant.parse("2041-01-01T00:00:00Z");
  private static final Settings SETTINGS = Settings.DEFAULT;

  private final TimeZone usual = TimeZone.getDefault();

  @TempDir(factory = Memory.class)
  Path folder;

  @AfterEach
  void goHome() {
    TimeZone.setDefault(usual);
  }

  @Test
  void noChangeOfSomeZonesMovesASession(Proof proof) {
    travel(proof, 40);
  }

  @Test
  @Tag("endurance")
  void noChangeOfAnyZoneMovesASession(Proof proof) {
    travel(proof, Integer.MAX_VALUE);
  }

  private void travel(Proof proof, int most) {
    Random random = proof.random(0);
    List<String> zones = new ArrayList<>(ZoneId.getAvailableZoneIds());
    Collections.sort(zones);
    Collections.shuffle(zones, random);
    for (String name : zones.subList(0, Math.min(most, zones.size()))) {
      ZoneId zone = ZoneId.of(name);
      TimeZone other = TimeZone.getTimeZone(zones.get(random.nextInt(zones.size())));
      List<Instant> moments = moments(zone, proof.isFull() ? LONG_AGO : FROM);
      Path place = folder.resolve("zone");
      proof.check(name + " looked at in " + other.getID(), () -> stay(place, zone, moments, other));
      proof.passed(moments.size() - 1);
      Folders.delete(place);
    }
  }

  /**
   * Around each change of the clocks; a zone without any gets plain days. At the end the clock is
   * set back, by a year and to its very beginning, and is right again.
   */
  private static List<Instant> moments(ZoneId zone, Instant from) {
    List<Instant> moments = new ArrayList<>(List.of(from));
    ZoneOffsetTransition change = zone.getRules().nextTransition(from);
    while (change != null && change.getInstant().isBefore(UNTIL)) {
      moments.add(change.getInstant().minusSeconds(1));
      moments.add(change.getInstant());
      moments.add(change.getInstant().plusSeconds(3_599));
      change = zone.getRules().nextTransition(change.getInstant());
    }
    moments.addAll(List.of(UNTIL, UNTIL.minus(Duration.ofDays(365)), RESET, UNTIL.plusSeconds(1)));
    return moments;
  }

  /** Logs at each moment and moves the plan, then reads all of it elsewhere. */
  private static void stay(Path place, ZoneId zone, List<Instant> moments, TimeZone other) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Example example = new Example(zone.getId().hashCode());
    List<LogEntry> logged = new ArrayList<>();
    RunStart start = example.start(14);
    List<PlannedSession> moved =
        start.sessions().stream().map(session -> session.shiftedBy(150)).toList();
    try (Database database = Store.in(place).open()) {
      RunRepository runs = new RunRepository(database);
      runs.start(Store.STEP, start, Example.START);
      Run run = start.run();
      runs.reschedule(Store.STEP, new Reschedule(run, moved, List.of(), List.of()));
      for (Instant moment : moments) {
        logged.add(log(database, example, moment.atZone(zone)));
      }
    }
    TimeZone.setDefault(other);
    try (Database database = Store.in(place).open()) {
      LogRepository logs = new LogRepository(database);
      for (LogEntry entry : logged) {
        assertEquals(Optional.of(entry), logs.find(entry.id()));
      }
      List<LocalDate> days = logged.stream().map(LogEntry::date).sorted().toList();
      Stream<LogEntry> found =
          logs.between(LocalDate.of(1969, 1, 1), LocalDate.of(2042, 1, 1)).stream();
      assertEquals(days, found.map(LogEntry::date).toList());
      assertEquals(moved, new RunRepository(database).sessions(start.run().id()));
      database.check();
    }
  }

  /** What a runner does now is of the runner's own day. */
  private static LogEntry log(Database database, Example example, ZonedDateTime now) {
    LocalDate day = SETTINGS.dayOf(now);
    LocalDate expected = now.toLocalDateTime().minusHours(SETTINGS.dayStartHour()).toLocalDate();
    assertEquals(expected, day, now::toString);
    LogEntry entry =
        example
            .entry(Optional.empty(), Optional.empty())
            .withDate(day)
            .withState(LogState.DONE, OffsetDateTime.from(now));
    new LogRepository(database).save(Store.STEP, entry);
    return entry;
  }
}
