package app.milestone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands still until the test moves it. */
public final class HandClock extends Clock {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final ZoneId zone;
  private Instant now;

  public HandClock(String date, String time) {
    this(LocalDate.parse(date).atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant(), BERLIN);
  }

  private HandClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  public void set(LocalDate date, String time) {
    now = date.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new HandClock(now, other);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
