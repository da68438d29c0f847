package app.milestone.model.session;

import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Outline.EntryGroup;
import app.milestone.model.plan.Outline.Kind;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.Step;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sums up the fields of one log entry. */
final class Results {
  private final Figures figures;
  private final List<EntryGroup> groups;

  private Results(LogEntry log) {
    figures = log.figures();
    groups = log.prescription().map(Prescription::entryGroups).orElse(List.of());
  }

  static SessionResult of(LogEntry log) {
    Results results = new Results(log);
    return Stream.of(
            results.reps(), results.blocks(), results.climbs(), results.sets(), results.chosen())
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(results::minutes);
  }

  private Optional<SessionResult> reps() {
    Optional<Measure> measure =
        groups(Kind.SPLITS).stream()
            .filter(group -> !timed(List.of(group)).isEmpty())
            .flatMap(group -> group.measure().stream())
            .findFirst();
    if (!(measure.orElse(null) instanceof Measure.Length length)) {
      return Optional.empty();
    }
    List<EntryGroup> same =
        groups(Kind.SPLITS).stream().filter(group -> group.measure().equals(measure)).toList();
    long[] times = timed(same).stream().mapToLong(rep -> rep.millis().getAsLong()).toArray();
    return Optional.of(
        new SessionResult.Reps(
            length.metres(),
            Arrays.stream(times).average().orElseThrow(),
            Arrays.stream(times).min().orElseThrow(),
            fade(times),
            times.length,
            asked(same)));
  }

  private static OptionalDouble fade(long[] times) {
    int third = times.length / 3;
    return third == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Arrays.stream(times, times.length - third, times.length).average().orElseThrow()
                - Arrays.stream(times, 0, third).average().orElseThrow());
  }

  private Optional<SessionResult> climbs() {
    List<EntryGroup> climbs = groups(Kind.DURATIONS);
    List<Rep> done = timed(climbs);
    return average(done)
        .map(millis -> new SessionResult.Climbs(done.size(), asked(climbs), millis));
  }

  private Optional<SessionResult> blocks() {
    double millis = 0;
    double metres = 0;
    int done = 0;
    int run = 0;
    int seconds = 0;
    for (EntryGroup group : groups(Kind.BLOCKS)) {
      int length =
          group.measure().filter(Measure.Time.class::isInstance).map(Results::seconds).orElse(0);
      seconds += group.round().optional() ? 0 : length * group.count().usual();
      for (Rep rep : reps(List.of(group))) {
        double pace = millisPerMetre(rep, length);
        if (pace > 0) {
          double weight = length > 0 ? length * 1000.0 : rep.millis().orElse(1);
          millis += weight;
          metres += weight / pace;
          done++;
          run += length;
        }
      }
    }
    return done == 0
        ? Optional.empty()
        : Optional.of(
            new SessionResult.Blocks(
                1000 * millis / metres, done, asked(groups(Kind.BLOCKS)), run, seconds));
  }

  private static double millisPerMetre(Rep rep, int seconds) {
    return rep.metres().isEmpty()
        ? 0
        : rep.millis().orElse(seconds * 1000L) / (double) rep.metres().getAsInt();
  }

  private static int seconds(Measure measure) {
    return measure.range().usual();
  }

  private Optional<SessionResult> sets() {
    List<EntryGroup> strength =
        groups.stream()
            .filter(group -> group.kind() == Kind.EXERCISE || group.kind() == Kind.HOLD)
            .toList();
    List<Rep> counted =
        reps(groups(Kind.EXERCISE)).stream().filter(rep -> rep.count().orElse(0) > 0).toList();
    List<Rep> held = reps(groups(Kind.HOLD)).stream().filter(Rep::done).toList();
    if (counted.isEmpty() && held.isEmpty()) {
      return Optional.empty();
    }
    int done =
        counted.stream()
            .collect(Collectors.groupingBy(Rep::group, Collectors.counting()))
            .values()
            .stream()
            .mapToInt(Long::intValue)
            .max()
            .orElse(0);
    return Optional.of(new SessionResult.Sets(done, askedSets(strength), median(counted)));
  }

  private static int askedSets(List<EntryGroup> groups) {
    return most(groups, group -> group.step() instanceof Step.Exercise one ? one.sets() : 0);
  }

  private static int most(Collection<EntryGroup> groups, ToIntFunction<EntryGroup> figure) {
    return groups.stream().mapToInt(figure).max().orElse(0);
  }

  private static OptionalInt median(List<Rep> counted) {
    int[] counts = counted.stream().mapToInt(rep -> rep.count().getAsInt()).sorted().toArray();
    return counts.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(counts[(counts.length - 1) / 2]);
  }

  private Optional<SessionResult> chosen() {
    List<Rep> chosen =
        reps(groups(Kind.CHOICE)).stream()
            .filter(rep -> rep.done() || rep.millis().isPresent())
            .toList();
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    long millis = chosen.stream().mapToLong(rep -> rep.millis().orElse(0)).sum();
    OptionalInt own =
        millis == 0 ? OptionalInt.empty() : OptionalInt.of(wholeMinutes(millis / 1000.0));
    return Optional.of(
        new SessionResult.Chosen(
            chosen.stream().flatMap(rep -> name(rep).stream()).toList(),
            figures.seconds().isPresent()
                ? OptionalInt.of(wholeMinutes(figures.seconds().getAsInt()))
                : own));
  }

  private Optional<String> name(Rep rep) {
    List<String> names = groups.get(rep.group()).names();
    return rep.index() < names.size() ? Optional.of(names.get(rep.index())) : Optional.empty();
  }

  private SessionResult minutes() {
    return figures.seconds().isPresent()
        ? new SessionResult.Minutes(wholeMinutes(figures.seconds().getAsInt()))
        : new SessionResult.Nothing();
  }

  private static int wholeMinutes(double seconds) {
    return (int) Math.floor(seconds / 60 + 0.5);
  }

  private List<EntryGroup> groups(Kind kind) {
    return groups.stream().filter(group -> group.kind() == kind).toList();
  }

  private List<Rep> reps(List<EntryGroup> of) {
    List<Integer> numbers = of.stream().map(EntryGroup::group).toList();
    return figures.reps().stream().filter(rep -> numbers.contains(rep.group())).toList();
  }

  private List<Rep> timed(List<EntryGroup> of) {
    return reps(of).stream().filter(rep -> rep.millis().isPresent()).toList();
  }

  private static Optional<Double> average(List<Rep> timed) {
    OptionalDouble mean = timed.stream().mapToLong(rep -> rep.millis().getAsLong()).average();
    return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
  }

  private static int asked(List<EntryGroup> groups) {
    return groups.stream()
        .filter(group -> !group.round().optional())
        .mapToInt(group -> group.count().usual())
        .sum();
  }
}
