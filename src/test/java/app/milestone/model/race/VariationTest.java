package app.milestone.model.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.race.Variation.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VariationTest {

  @ParameterizedTest
  @CsvSource({
    "8:00, 7:30, 0.02, 0.989, FASTER",
    "10:00, 9:30, 0.02, 0.965, FASTER",
    "12:03, 11:33, 0.02, 0.933, PROBABLY_FASTER",
    "8:02.0, 7:49.2, 0.02, 0.829, PROBABLY_FASTER",
    "8:02.0, 7:49.2, 0.03, 0.737, WITHIN_NORMAL",
    "8:00, 8:00, 0.02, 0.5, WITHIN_NORMAL",
    "7:49.2, 8:02.0, 0.02, 0.171, WITHIN_NORMAL"
  })
  void aDifferenceIsPutIntoProbabilityAndWords(
      String earlier, String later, double cv, double probability, Words words) {
    Variation variation = Variation.between(time(earlier), time(later), cv);
    assertEquals(probability, variation.probability(), 0.0005);
    assertEquals(words, variation.words());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.5", "1, 0.8413447461", "-1, 0.1586552539", "1.6448536270, 0.95",
    "0.6744897502, 0.75", "2, 0.9772498681", "-3, 0.0013498980", "6, 0.9999999990",
    "0.1, 0.5398278373", "-0.5, 0.3085375387"
  })
  void theNormalDistributionIsGoodToAMillionth(double z, double probability) {
    assertEquals(probability, Variation.normalCdf(z), 1e-6);
  }

  @Test
  void theLimitsOfTheWordsAreAsStated() {
    assertEquals(Words.WITHIN_NORMAL, new Variation(0.02, 0, 0.7499).words());
    assertEquals(Words.PROBABLY_FASTER, new Variation(0.02, 0, 0.75).words());
    assertEquals(Words.PROBABLY_FASTER, new Variation(0.02, 0, 0.95).words());
    assertEquals(Words.FASTER, new Variation(0.02, 0, 0.9501).words());
  }

  @Test
  void aMuchSlowerTestIsNotCalledNormal() {
    assertTrue(Variation.between(time("7:30"), time("8:00"), 0.02).slowerBeyondNormal());
    assertFalse(Variation.between(time("7:49.2"), time("8:02"), 0.02).slowerBeyondNormal());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.02, 1, Double.NaN})
  void aVariationThatCannotBeIsRefused(double cv) {
    assertThrows(
        IllegalArgumentException.class, () -> Variation.between(time("8:00"), time("7:30"), cv));
  }

  private static RaceTime time(String text) {
    return RaceTime.parse(text).orElseThrow();
  }
}
