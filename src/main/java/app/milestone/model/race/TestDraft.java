package app.milestone.model.race;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Collects the fields of a test one by one, for forms and for changes of an existing test. */
public final class TestDraft {
  private final UUID id;
  private final TestKind kind;
  private LocalDate date;
  private RaceTime entered;
  private boolean fourLaps;
  private Optional<RaceTime> time = Optional.empty();
  private Optional<LapScheme> scheme = Optional.empty();
  private List<RaceTime> laps = List.of();
  private boolean lapsDisputed;
  private Surface surface = Surface.TRACK;
  private Set<Condition> conditions = Set.of();
  private OptionalInt temperature = OptionalInt.empty();
  private OptionalInt effort = OptionalInt.empty();
  private String notes = "";
  private boolean estimated;

  /** A test run on the track over the full distance, nothing else known. */
  public TestDraft(UUID id, TestKind kind, LocalDate date, RaceTime entered) {
    this.id = id;
    this.kind = kind;
    this.date = date;
    this.entered = entered;
  }

  TestDraft(TestResult test) {
    this(test.id(), test.kind(), test.date(), test.entered());
    fourLaps = test.fourLaps();
    time = Optional.of(test.time());
    scheme = test.scheme();
    laps = test.laps();
    lapsDisputed = test.lapsDisputed();
    surface = test.surface();
    conditions = test.conditions();
    temperature = test.temperature();
    effort = test.effort();
    notes = test.notes();
    estimated = test.estimated();
  }

  /** Sets the day. */
  public TestDraft date(LocalDate changed) {
    date = changed;
    return this;
  }

  /** Sets the time as typed, of 1600 m when {@code asFourLaps}. */
  public TestDraft entered(RaceTime typed, boolean asFourLaps) {
    entered = typed;
    fourLaps = asFourLaps;
    time = Optional.empty();
    return this;
  }

  /** Sets the laps; {@code disputed} when they miss the time and the time is right. */
  public TestDraft laps(LapScheme cut, List<RaceTime> times, boolean disputed) {
    scheme = Optional.of(cut);
    laps = times;
    lapsDisputed = disputed;
    return this;
  }

  /** Drops the laps. */
  public TestDraft clearLaps() {
    scheme = Optional.empty();
    laps = List.of();
    lapsDisputed = false;
    return this;
  }

  /** Sets where it was run. */
  public TestDraft surface(Surface ground) {
    surface = ground;
    return this;
  }

  /** Sets the weather; whole degrees Celsius. */
  public TestDraft weather(Set<Condition> found, OptionalInt degrees) {
    conditions = found;
    temperature = degrees;
    return this;
  }

  /** Sets the effort, 1 to 10. */
  public TestDraft effort(OptionalInt felt) {
    effort = felt;
    return this;
  }

  /** Sets the notes. */
  public TestDraft notes(String text) {
    notes = text;
    return this;
  }

  /** Sets whether the time was computed, not run. */
  public TestDraft estimated(boolean computed) {
    estimated = computed;
    return this;
  }

  /**
   * The test with these fields.
   *
   * @throws IllegalArgumentException when they contradict each other
   */
  public TestResult build() {
    return new TestResult(
        id,
        kind,
        date,
        entered,
        fourLaps,
        time.orElseGet(() -> TestResult.fullTime(entered, fourLaps)),
        scheme,
        laps,
        lapsDisputed,
        surface,
        conditions,
        temperature,
        effort,
        notes,
        estimated);
  }
}
