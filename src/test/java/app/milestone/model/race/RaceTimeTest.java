package app.milestone.model.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RaceTimeTest {

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 86_400_000, Long.MAX_VALUE, Long.MIN_VALUE})
  void aTimeThatNobodyCanRunIsRefused(long millis) {
    assertThrows(IllegalArgumentException.class, () -> new RaceTime(millis));
  }

  @ParameterizedTest
  @CsvSource({
    "469200, 7:49.2", "469000, 7:49.0", "55800, 0:55.8", "3723400, 1:02:03.4",
    "471470, 7:51.47", "480791, 8:00.791", "600000, 10:00.0", "50, 0:00.05"
  })
  void aTimeIsWrittenExactly(long millis, String text) {
    assertEquals(text, new RaceTime(millis).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "469249, 1, 7:49.2", "469250, 1, 7:49.3", "469499, 0, 7:49", "469500, 0, 7:50",
    "59950, 1, 1:00.0", "3599500, 0, 1:00:00", "56174, 2, 0:56.17", "56175, 2, 0:56.18",
    "469257, 3, 7:49.257", "3723400, 0, 1:02:03"
  })
  void aTimeIsRoundedHalfUp(long millis, int decimals, String text) {
    assertEquals(text, new RaceTime(millis).rounded(decimals));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4})
  void onlyNoneToThreeDecimalsAreWritten(int decimals) {
    assertThrows(IllegalArgumentException.class, () -> new RaceTime(1000).rounded(decimals));
  }

  @Test
  void aComputedTimeRoundsLikeItsExactValue() {
    assertEquals("0:55.9", RaceTime.computed(55_949.9999).rounded(1));
    assertEquals("0:56.0", RaceTime.computed(55_950.0001).rounded(1));
    assertEquals(new RaceTime(56_000), RaceTime.computed(55_999.999_999_999));
  }

  @Test
  void timesAreAddedSubtractedAndMultiplied() {
    RaceTime time = new RaceTime(482_000);
    assertEquals(new RaceTime(512_000), time.plus(new RaceTime(30_000)));
    assertEquals(new RaceTime(452_000), time.minus(new RaceTime(30_000)));
    assertEquals(new RaceTime(481_500), time.plusMillis(-500));
    assertEquals(new RaceTime(241_000), time.times(0.5));
    assertEquals(new RaceTime(469_200), RaceTime.ofSeconds(469.2));
    assertEquals(482.0, time.seconds());
    assertThrows(IllegalArgumentException.class, () -> time.minus(time));
  }

  @Test
  void timesAreCompared() {
    RaceTime fast = new RaceTime(469_200);
    RaceTime slow = new RaceTime(482_000);
    assertEquals(List.of(fast, slow), List.of(slow, fast).stream().sorted().toList());
    assertTrue(fast.isFasterThan(slow));
    assertFalse(slow.isFasterThan(fast));
    assertFalse(fast.isFasterThan(fast));
    assertEquals(12_800, slow.millisSlowerThan(fast));
    assertEquals(-12_800, fast.millisSlowerThan(slow));
  }
}
