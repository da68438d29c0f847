package app.milestone.model.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.model.race.RaceTime.Problem;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RaceTimeParseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7:49.2       | 469200
          7:49,2       | 469200
          7:49         | 469000
          07:49        | 469000
          7:49.25      | 469250
          7:49.257     | 469257
          7.49,2       | 469200
          7.49.2       | 469200
          7,49,2       | 469200
          7,49.2       | 469200
          7 49         | 469000
          7 49.2       | 469200
          7 49,2       | 469200
          7 49 2       | 469200
          7.49         | 469000
          7,49         | 469000
          12.03        | 723000
          749          | 469000
          0749         | 469000
          723.0        | 443000
          723,5        | 443500
          469.2        | 469200
          469,2        | 469200
          469          | 469000
          482          | 482000
          26:43        | 1603000
          26:43.5      | 1603500
          2643         | 1603000
          26.43        | 1603000
          26 43        | 1603000
          1603         | 963000
          1:02:03      | 3723000
          1:02:03.4    | 3723400
          01:02:03     | 3723000
          10203        | 3723000
          75:30        | 4530000
          55.8         | 55800
          55,8         | 55800
          0:55.8       | 55800
          56           | 56000
          5            | 5000
          55.80        | 55800
          1:52.3       | 112300
          7'49         | 469000
          7′49″        | 469000
          7'49.2"      | 469200
          7m49s        | 469000
          7 min 49 s   | 469000
          7 min 49.2 sec | 469200
          7 m 49       | 469000
          1h02m03s     | 3723000
          1 h 02 min 03 s | 3723000
          49.2 s       | 49200
          ' 7:49.2 '   | 469200
          7 : 49.2     | 469200
          7: 49        | 469000
          ٧:٤٩         | 469000
          ７:４９       | 469000
          23:59:59.9   | 86399900
          0:00.1       | 100
          12:03        | 723000
          7 MIN 49 S   | 469000
          """)
  void aTypedTimeIsReadAsExpected(String typed, long millis) {
    assertEquals(Optional.of(new RaceTime(millis)), RaceTime.parse(typed));
    assertEquals(Optional.empty(), RaceTime.problem(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''           | EMPTY
          '   '        | EMPTY
          fast         | NOT_A_TIME
          -7:49        | NOT_A_TIME
          7:49:2x      | NOT_A_TIME
          7:49 pm      | NOT_A_TIME
          1:2:3:4      | NOT_A_TIME
          NaN          | NOT_A_TIME
          1e3          | NOT_A_TIME
          7:           | INCOMPLETE
          7:4          | INCOMPLETE
          7:49.        | INCOMPLETE
          469.         | INCOMPLETE
          1:02:        | INCOMPLETE
          1:02:3       | INCOMPLETE
          7 4          | INCOMPLETE
          7:60         | SECONDS_OVER_59
          7:75.2       | SECONDS_OVER_59
          7 75         | SECONDS_OVER_59
          7.75,2       | SECONDS_OVER_59
          1:02:60      | SECONDS_OVER_59
          1:60:00      | MINUTES_OVER_59
          7:49.2345    | TOO_MANY_DECIMALS
          55.1234      | TOO_MANY_DECIMALS
          0            | ZERO
          0:00.0       | ZERO
          24:00:00     | TOO_LONG
          99:00:00     | TOO_LONG
          999999       | TOO_LONG
          """)
  void aTextThatIsNoTimeSaysWhy(String typed, Problem problem) {
    assertEquals(Optional.of(problem), RaceTime.problem(typed));
    assertEquals(Optional.empty(), RaceTime.parse(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          558     | 0:56.2 | 0:55.8
          55.8    | 0:56.2 | 0:55.8
          55,8    | 0:56.2 | 0:55.8
          0:55.8  | 0:56.2 | 0:55.8
          56      | 0:56.2 | 0:56.0
          5580    | 0:56.2 | 0:55.8
          56.12   | 0:56.2 | 0:56.12
          101     | 0:56.2 | 1:01.0
          152     | 1:52.3 | 1:52.0
          1523    | 1:52.3 | 1:52.3
          152.3   | 1:52.3 | 1:52.3
          1123    | 1:52.3 | 1:52.3
          112     | 1:52.3 | 1:52.0
          112.3   | 1:52.3 | 1:52.3
          1:52.3  | 1:52.3 | 1:52.3
          1.52,3  | 1:52.3 | 1:52.3
          439     | 4:39.6 | 4:39.0
          5123    | 5:12.1 | 5:12.3
          7492    | 7:32.0 | 7:49.2
          """)
  void aRepFieldTakesTheReadingNearestItsTarget(String typed, String target, String expected) {
    assertEquals(RaceTime.parse(expected), RaceTime.parseNear(typed, time(target)));
  }

  @ParameterizedTest
  @CsvSource({"''", "fast", "1:75", "7:", "0"})
  void aRepFieldRefusesWhatIsNoTime(String typed) {
    assertEquals(Optional.empty(), RaceTime.parseNear(typed, time("0:56.2")));
  }

  @Test
  void parseUndoesToString() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      RaceTime time = new RaceTime(1 + random.nextLong(86_399_999));
      assertEquals(Optional.of(time), RaceTime.parse(time.toString()));
    }
  }

  @Test
  void parseNearUndoesToStringNearTheTimeItself() {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      RaceTime time = new RaceTime(20_000 + random.nextLong(2_000_000));
      assertEquals(Optional.of(time), RaceTime.parseNear(time.toString(), time));
    }
  }

  @Test
  void noTextBreaksTheReader() {
    Random random = new Random(9);
    String letters = "0123456789:., 'hms-\"x";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        typed.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = typed.toString();
      assertEquals(RaceTime.parse(text).isEmpty(), RaceTime.problem(text).isPresent(), text);
      RaceTime.parseNear(text, time("0:56.2"));
    }
  }

  private static RaceTime time(String text) {
    return RaceTime.parse(text).orElseThrow();
  }
}
