package app.milestone.model.race;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * One mile test or 5K of the runner, with everything entered about it.
 *
 * @param id identity, also of the log entry's test
 * @param kind the distance
 * @param date the runner's own calendar day
 * @param entered the time as typed, of 1600 m when {@code fourLaps}
 * @param fourLaps whether a mile test was four laps of 400 m
 * @param time the time over the full distance, converted at even pace when {@code fourLaps}
 * @param scheme how the laps were cut; empty exactly when there are no laps
 * @param laps lap times, first to last, as many as the scheme has
 * @param lapsDisputed "the time is right": laps stay but are not judged
 * @param surface where it was run
 * @param conditions what it was run in
 * @param temperature whole degrees Celsius, -60 to 60
 * @param effort 1 to 10
 * @param notes free text, empty when there is none
 * @param estimated whether the time was computed from another distance, not run
 */
public record TestResult(
    UUID id,
    TestKind kind,
    LocalDate date,
    RaceTime entered,
    boolean fourLaps,
    RaceTime time,
    Optional<LapScheme> scheme,
    List<RaceTime> laps,
    boolean lapsDisputed,
    Surface surface,
    Set<Condition> conditions,
    OptionalInt temperature,
    OptionalInt effort,
    String notes,
    boolean estimated) {

  private static final double MILE_PER_FOUR_LAPS = 1.00584;
  private static final long ROUNDING_MILLIS = 5;

  /**
   * Copies the collections and refuses what cannot belong together.
   *
   * @throws IllegalArgumentException when the fields contradict each other
   */
  public TestResult {
    Objects.requireNonNull(id);
    Objects.requireNonNull(date);
    Objects.requireNonNull(surface);
    Objects.requireNonNull(notes);
    laps = List.copyOf(laps);
    conditions = Set.copyOf(conditions);
    refuseIf(fourLaps && kind != TestKind.MILE, "only a mile can be four laps");
    long off = time.millisSlowerThan(fullTime(entered, fourLaps));
    refuseIf(Math.abs(off) > ROUNDING_MILLIS, "time does not follow from entered");
    refuseIf(laps.size() != scheme.map(LapScheme::count).orElse(0), "laps miss their scheme");
    refuseIf(scheme.isPresent() && scheme.get().kind() != kind, "scheme of another distance");
    refuseIf(lapsDisputed && laps.isEmpty(), "no laps to dispute");
    refuseIf(temperature.isPresent() && Math.abs(temperature.getAsInt()) > 60, "temperature");
    refuseIf(effort.isPresent() && !isEffort(effort.getAsInt()), "effort is 1 to 10");
  }

  /** A test of which only distance, day and time are known, run on the track. */
  public static TestResult of(UUID id, TestKind kind, LocalDate date, RaceTime time) {
    return new TestDraft(id, kind, date, time).build();
  }

  /** The time for a full mile at the even pace of four laps of 400 m. */
  public static RaceTime mileFromFourLaps(RaceTime fourLaps) {
    return fourLaps.times(MILE_PER_FOUR_LAPS);
  }

  /** A draft that holds all of this test, to change several fields at once. */
  public TestDraft change() {
    return new TestDraft(this);
  }

  /** This test on another day. */
  public TestResult withDate(LocalDate changed) {
    return change().date(changed).build();
  }

  /** This test with another time; laps stay as they are. */
  public TestResult withTime(RaceTime typed, boolean asFourLaps) {
    return change().entered(typed, asFourLaps).build();
  }

  /** This test with these laps. */
  public TestResult withLaps(LapScheme cut, List<RaceTime> times, boolean disputed) {
    return change().laps(cut, times, disputed).build();
  }

  /** This test without laps. */
  public TestResult withoutLaps() {
    return change().clearLaps().build();
  }

  /** This test run elsewhere or in other weather. */
  public TestResult withCircumstances(Surface ground, Set<Condition> weather, OptionalInt degrees) {
    return change().surface(ground).weather(weather, degrees).build();
  }

  /** This test as the runner felt it. */
  public TestResult withEffort(OptionalInt felt) {
    return change().effort(felt).build();
  }

  /** This test with other notes. */
  public TestResult withNotes(String text) {
    return change().notes(text).build();
  }

  /** This test marked as computed, or as really run. */
  public TestResult withEstimated(boolean computed) {
    return change().estimated(computed).build();
  }

  /** The distance that {@link #entered} was run over, in metres. */
  public double enteredMetres() {
    return fourLaps ? LapScheme.FOUR_400.totalMetres() : kind.metres();
  }

  static RaceTime fullTime(RaceTime typed, boolean fourLaps) {
    return fourLaps ? mileFromFourLaps(typed) : typed;
  }

  private static boolean isEffort(int value) {
    return value >= 1 && value <= 10;
  }

  private static void refuseIf(boolean wrong, String why) {
    if (wrong) {
      throw new IllegalArgumentException(why);
    }
  }
}
