package app.milestone.controller;

import app.milestone.model.race.Condition;
import app.milestone.model.race.LapCheck;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.Surface;
import app.milestone.model.race.TestDraft;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What is typed into the dialog of a test at one moment, read as far as it can be read.
 *
 * @param laps as typed, as many as the scheme has
 * @param disputed the runner said that the time is right and the laps are not
 * @param effort 1 to 10, 0 for none
 */
record TestInput(
    UUID id,
    TestKind kind,
    String time,
    boolean fourLaps,
    LocalDate date,
    LapScheme scheme,
    List<String> laps,
    boolean disputed,
    Surface surface,
    Set<Condition> conditions,
    String temperature,
    int effort,
    String notes) {

  private static final long USUAL_PACE_MILLIS_PER_METRE = 290;
  private static final int MOST_DEGREES = 60;

  /** The time as typed; empty while it cannot be read. */
  Optional<RaceTime> entered() {
    return RaceTime.parse(time);
  }

  /** The time over the full distance. */
  Optional<RaceTime> full() {
    return entered().map(typed -> fourLaps ? TestResult.mileFromFourLaps(typed) : typed);
  }

  /** The time that the laps should add up to. */
  private Optional<RaceTime> ofScheme() {
    double run = fourLaps ? LapScheme.FOUR_400.totalMetres() : kind.metres();
    return scheme.totalMetres() == run
        ? entered()
        : full().map(mile -> mile.times(scheme.totalMetres() / kind.metres()));
  }

  /** Lap times in order, each empty where nothing readable stands. */
  List<Optional<RaceTime>> lapTimes() {
    List<Optional<RaceTime>> times = new ArrayList<>();
    for (int lap = 0; lap < laps.size(); lap++) {
      times.add(lap(lap, laps.get(lap)));
    }
    return times;
  }

  /** Reads the text of a lap near its even time. */
  Optional<RaceTime> lap(int index, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    double metres = scheme.metres().get(index);
    RaceTime near =
        full()
            .map(time -> time.times(metres / kind.metres()))
            .orElse(RaceTime.computed(metres * USUAL_PACE_MILLIS_PER_METRE));
    return RaceTime.parseNear(text, near);
  }

  /** How many laps hold some text. */
  long typedLaps() {
    return laps.stream().filter(text -> !text.isBlank()).count();
  }

  /** Indexes of the laps whose text is no time. */
  List<Integer> unreadableLaps() {
    return IntStream.range(0, laps.size())
        .filter(lap -> !laps.get(lap).isBlank() && lap(lap, laps.get(lap)).isEmpty())
        .boxed()
        .toList();
  }

  /** Index of the first empty lap, or -1. */
  int emptyLap() {
    for (int lap = 0; lap < laps.size(); lap++) {
      if (laps.get(lap).isBlank()) {
        return lap;
      }
    }
    return -1;
  }

  /** What the only empty lap must have been by the others and the time. */
  Optional<RaceTime> remainingLap() {
    if (typedLaps() != laps.size() - 1 || !unreadableLaps().isEmpty() || ofScheme().isEmpty()) {
      return Optional.empty();
    }
    long rest = ofScheme().get().millis();
    for (Optional<RaceTime> lap : lapTimes()) {
      rest -= lap.map(RaceTime::millis).orElse(0L);
    }
    return rest > 0 ? Optional.of(new RaceTime(rest)) : Optional.empty();
  }

  /** All laps, the only empty one filled by the others; empty when that is not possible. */
  Optional<List<RaceTime>> allLaps() {
    Optional<RaceTime> remaining = remainingLap();
    List<RaceTime> all = new ArrayList<>();
    for (Optional<RaceTime> lap : lapTimes()) {
      lap.or(() -> remaining).ifPresent(all::add);
    }
    return all.size() == scheme.count() ? Optional.of(List.copyOf(all)) : Optional.empty();
  }

  /** Whether all laps add up to the time; empty while one of them is missing. */
  Optional<LapCheck> lapCheck() {
    return ofScheme().flatMap(total -> allLaps().map(all -> LapCheck.of(total, scheme, all)));
  }

  /** What the time would be if the laps are right, over the distance that was typed. */
  Optional<RaceTime> timeByLaps() {
    double run = fourLaps ? LapScheme.FOUR_400.totalMetres() : kind.metres();
    return lapCheck()
        .map(
            check ->
                scheme.totalMetres() == run
                    ? check.sum()
                    : check.sum().times(run / scheme.totalMetres()));
  }

  /** Whether the laps disagree with the time and nobody has said that this is right. */
  boolean lapsDisagree() {
    return !disputed && lapCheck().filter(check -> !check.agrees()).isPresent();
  }

  private boolean lapsAgree() {
    return lapCheck().filter(LapCheck::agrees).isPresent();
  }

  /** Degrees as typed; empty when nothing or nothing readable stands. */
  OptionalInt degrees() {
    String text = temperature.strip().replace(Formats.MINUS, "-").replace(',', '.');
    if (!text.matches("-?\\d{1,2}(\\.\\d)?\\s*(°?[cC])?")) {
      return OptionalInt.empty();
    }
    double value = Double.parseDouble(text.replaceAll("[^-\\d.]", ""));
    return Math.abs(value) <= MOST_DEGREES
        ? OptionalInt.of((int) Math.round(value))
        : OptionalInt.empty();
  }

  /** The test as far as it is typed, with laps only when they are whole; empty without a time. */
  Optional<TestResult> test() {
    return entered().map(typed -> draft(typed).build());
  }

  private TestDraft draft(RaceTime typed) {
    TestDraft draft =
        new TestDraft(id, kind, date, typed)
            .entered(typed, fourLaps)
            .surface(surface)
            .weather(conditions, degrees())
            .effort(effort == 0 ? OptionalInt.empty() : OptionalInt.of(effort))
            .notes(notes.strip());
    allLaps().ifPresent(all -> draft.laps(scheme, all, !lapsAgree()));
    return draft;
  }
}
