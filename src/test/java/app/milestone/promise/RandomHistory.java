package app.milestone.promise;

import app.milestone.model.pace.PaceSource;
import app.milestone.model.plan.Prescription;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.settings.Settings;
import app.milestone.storage.ArchiveEntry;
import app.milestone.storage.CustomPlan;
import app.milestone.storage.Example;
import app.milestone.transfer.BuiltInPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** Many seasons from a seed, with everything that can be in a data file. */
public final class RandomHistory {
  private static final int DAYS = 42;

  private final Example example;
  private final List<Prescription> contents =
      BuiltInPlans.all().stream()
          .flatMap(plan -> plan.slots().stream())
          .flatMap(slot -> slot.variants().stream())
          .map(variant -> variant.content())
          .toList();
  private final List<TestResult> tests = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();

  public RandomHistory(long seed) {
    example = new Example(seed);
  }

  /** Its records, with so many sessions that were logged. */
  public Stream<ArchiveEntry> records(int sessions) {
    int seasons = Math.max(1, sessions / DAYS);
    for (int i = 0; i < seasons; i++) {
      TestResult test = example.test();
      tests.add(test);
      runs.add(example.run().withBaselineTest(Optional.of(test.id())));
    }
    List<PlannedSession> planned =
        runs.stream()
            .flatMap(run -> Stream.iterate(0, i -> i + 1).limit(DAYS).map(day -> session(run, day)))
            .toList();
    return Stream.of(
            Stream.of(new ArchiveEntry.Person(settings())),
            Stream.of("fastest-mile", "mile-a-day").map(this::plan),
            tests.stream().map(ArchiveEntry.Tested::new),
            runs.stream()
                .map(run -> new ArchiveEntry.Started(run, BuiltInPlans.text("fastest-mile"))),
            planned.stream().map(ArchiveEntry.Planned::new),
            runs.stream().map(run -> new ArchiveEntry.Paused(example.pause(run))),
            runs.stream().map(run -> new ArchiveEntry.Aimed(example.goal(run, anyTest()))),
            runs.stream().map(run -> new ArchiveEntry.Paced(source(run))),
            Stream.iterate(0, i -> i + 1)
                .limit(sessions)
                .map(i -> new ArchiveEntry.Logged(entry(planned, i))))
        .flatMap(records -> records);
  }

  private Settings settings() {
    return Settings.DEFAULT
        .withVariation(0.01 + example.number(1000) / 33_333.0)
        .withBirthYear(OptionalInt.of(1950 + example.number(60)));
  }

  private ArchiveEntry plan(String name) {
    return new ArchiveEntry.Added(
        new CustomPlan(example.id(), name, BuiltInPlans.text(name) + "\r\n"));
  }

  private TestResult anyTest() {
    return tests.get(example.number(tests.size()));
  }

  private PaceSource source(Run run) {
    return PaceSource.of(example.id(), run.id(), anyTest());
  }

  private PlannedSession session(Run run, int day) {
    PlannedSession plain = example.session(run, day);
    return new PlannedSession(
            plain.id(),
            run.id(),
            plain.slotKey(),
            1 + example.number(2),
            plain.cycle(),
            plain.week(),
            plain.day(),
            plain.original(),
            plain.scheduled().plusDays(example.number(3)),
            plain.date(),
            contents.get(example.number(contents.size())))
        .movedTo(plain.date().plusDays(example.number(5)));
  }

  /** Most belong to a session, some to none, some to a test. */
  private LogEntry entry(List<PlannedSession> planned, int number) {
    Optional<UUID> session =
        number < planned.size() && example.number(10) > 0
            ? Optional.of(planned.get(number).id())
            : Optional.empty();
    Optional<UUID> test =
        number < tests.size() ? Optional.of(tests.get(number).id()) : Optional.empty();
    return example.entry(session, test);
  }
}
