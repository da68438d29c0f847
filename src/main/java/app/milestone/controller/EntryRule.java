package app.milestone.controller;

import app.milestone.model.race.RaceTime;
import app.milestone.model.session.Rep;
import app.milestone.model.settings.Units;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads and writes what one kind of field of a session holds. */
sealed interface EntryRule {
  /** Where a rep belongs: its group and its number within it. */
  record Place(int group, int index) {}

  /** The rep that a text stands for; empty if it cannot be read. */
  Optional<Rep> read(Place place, String text);

  /** The text of a saved rep. */
  String write(Rep rep);

  /** The text after a step up or down; empty when steps mean nothing here. */
  default Optional<String> stepped(String text, int steps) {
    return Optional.empty();
  }

  /** How much slower than the target the rep was, in milliseconds, where there is a target. */
  default OptionalLong difference(Rep rep) {
    return OptionalLong.empty();
  }

  private static Rep timed(Place place, RaceTime time) {
    return Rep.timed(place.group(), place.index(), time.millis());
  }

  private static boolean isNear(RaceTime time, RaceTime expected) {
    return time.millis() > expected.millis() * 0.4 && time.millis() < expected.millis() * 3;
  }

  /**
   * The time of a rep over a distance.
   *
   * @param exactTarget target in milliseconds, unrounded; empty while there is no goal
   * @param expected what the reading of bare digits is nearest to
   */
  record Split(Optional<Double> exactTarget, RaceTime expected, Locale locale)
      implements EntryRule {
    @Override
    public Optional<Rep> read(Place place, String text) {
      return RaceTime.parseNear(text, expected)
          .filter(time -> isNear(time, expected))
          .map(time -> timed(place, time));
    }

    @Override
    public String write(Rep rep) {
      return rep.millis().isPresent() ? write(rep.millis().getAsLong()) : "";
    }

    /** Seconds with tenths below a minute, m:ss.t above. */
    String write(long millis) {
      String text = new RaceTime(millis).rounded(1);
      return Amounts.marked(
          text.startsWith("0:0") ? text.substring(3) : text.replaceFirst("^0:", ""), locale);
    }

    @Override
    public Optional<String> stepped(String text, int steps) {
      long from =
          RaceTime.parseNear(text, expected)
              .map(RaceTime::millis)
              .orElse((expected.millis() + 50) / 100 * 100);
      long millis = from + steps * 100L;
      return millis > 0 ? Optional.of(write(millis)) : Optional.empty();
    }

    @Override
    public OptionalLong difference(Rep rep) {
      return exactTarget.isPresent() && rep.millis().isPresent()
          ? OptionalLong.of(Math.round(rep.millis().getAsLong() - exactTarget.get()))
          : OptionalLong.empty();
    }
  }

  /** The duration of a rep run by effort, such as a climb: m:ss, or plain minutes. */
  record Duration(RaceTime expected, Locale locale) implements EntryRule {
    private static final Pattern MINUTES = Pattern.compile("\\d{1,2}(?:[.,]5)?");

    @Override
    public Optional<Rep> read(Place place, String text) {
      Optional<RaceTime> minutes =
          MINUTES.matcher(text.strip()).matches()
              ? Optional.of(Double.parseDouble(text.strip().replace(',', '.')) * 60)
                  .filter(seconds -> seconds > 0)
                  .map(RaceTime::ofSeconds)
                  .filter(time -> isNear(time, expected))
              : Optional.empty();
      return minutes
          .or(() -> RaceTime.parseNear(text, expected))
          .filter(time -> isNear(time, expected))
          .map(time -> timed(place, time));
    }

    @Override
    public String write(Rep rep) {
      return rep.millis().isPresent() ? new RaceTime(rep.millis().getAsLong()).rounded(0) : "";
    }

    @Override
    public Optional<String> stepped(String text, int steps) {
      long from = RaceTime.parseNear(text, expected).orElse(expected).millis() + steps * 5000L;
      return from > 0 ? Optional.of(new RaceTime(from).rounded(0)) : Optional.empty();
    }
  }

  /**
   * Pace or distance of a block of a given time; a pace is kept per kilometre.
   *
   * @param seconds length of the block
   * @param target exact pace in milliseconds per kilometre, if known
   */
  record Block(double seconds, Optional<Double> target, Units units, Locale locale)
      implements EntryRule {
    private static final double FASTEST = 120_000;
    private static final double SLOWEST = 1_200_000;

    @Override
    public Optional<Rep> read(Place place, String text) {
      boolean isClock = text.contains(":") || text.strip().matches("\\d{3,4}");
      Optional<Rep> covered = isClock ? Optional.empty() : distance(place, text);
      return covered.or(() -> pace(place, text));
    }

    private Optional<Rep> distance(Place place, String text) {
      OptionalInt metres = Amounts.metres(text, units);
      return metres.isPresent() && isPace(seconds * 1_000_000 / metres.getAsInt())
          ? Optional.of(Rep.covered(place.group(), place.index(), metres.getAsInt()))
          : Optional.empty();
    }

    private Optional<Rep> pace(Place place, String text) {
      return RaceTime.parse(text)
          .map(time -> time.millis() * 1000.0 / units.metres())
          .filter(Block::isPace)
          .map(millis -> paced(place, Math.round(millis)));
    }

    private static boolean isPace(double millisPerKilometre) {
      return millisPerKilometre >= FASTEST && millisPerKilometre <= SLOWEST;
    }

    private static Rep paced(Place place, long millis) {
      return new Rep(
          place.group(),
          place.index(),
          OptionalLong.of(millis),
          OptionalInt.of(1000),
          OptionalInt.empty(),
          false);
    }

    /** Pace of the rep in milliseconds per kilometre, however it was entered. */
    double millisPerKilometre(Rep rep) {
      return rep.millis().isPresent()
          ? rep.millis().getAsLong()
          : seconds * 1_000_000 / rep.metres().orElse(1);
    }

    @Override
    public String write(Rep rep) {
      if (rep.millis().isPresent()) {
        return RaceTime.computed(rep.millis().getAsLong() * units.metres() / 1000).rounded(0);
      }
      return rep.metres().isPresent() ? Amounts.length(rep.metres().getAsInt(), units, locale) : "";
    }

    @Override
    public Optional<String> stepped(String text, int steps) {
      return read(new Place(0, 0), text)
          .filter(rep -> rep.millis().isPresent())
          .map(rep -> paced(new Place(0, 0), rep.millis().getAsLong() + steps * 1000L))
          .map(this::write);
    }

    @Override
    public OptionalLong difference(Rep rep) {
      return target.isPresent()
          ? OptionalLong.of(
              Math.round((millisPerKilometre(rep) - target.get()) * units.metres() / 1000))
          : OptionalLong.empty();
    }
  }

  /** Repetitions of a set. */
  record Count(int usual) implements EntryRule {
    @Override
    public Optional<Rep> read(Place place, String text) {
      return Amounts.count(text).map(count -> Rep.counted(place.group(), place.index(), count));
    }

    @Override
    public String write(Rep rep) {
      return rep.count().isPresent() ? Integer.toString(rep.count().getAsInt()) : "";
    }

    @Override
    public Optional<String> stepped(String text, int steps) {
      int count = Amounts.count(text).map(value -> value + steps).orElse(usual);
      return count >= 0 ? Optional.of(Integer.toString(count)) : Optional.empty();
    }
  }

  /** Minutes spent on one option of a choice; a number ticks the option. */
  record Minutes(Locale locale) implements EntryRule {
    @Override
    public Optional<Rep> read(Place place, String text) {
      OptionalInt seconds = Amounts.seconds(text);
      return seconds.isPresent()
          ? Optional.of(
              new Rep(
                  place.group(),
                  place.index(),
                  OptionalLong.of(seconds.getAsInt() * 1000L),
                  OptionalInt.empty(),
                  OptionalInt.empty(),
                  true))
          : Optional.empty();
    }

    @Override
    public String write(Rep rep) {
      return rep.millis().isPresent()
          ? Amounts.minutes((int) (rep.millis().getAsLong() / 1000), locale)
          : "";
    }
  }

  /** A check mark without text, for holds. */
  record Tick() implements EntryRule {
    @Override
    public Optional<Rep> read(Place place, String text) {
      return Optional.empty();
    }

    @Override
    public String write(Rep rep) {
      return "";
    }
  }
}
