package app.milestone.model.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AgeGradeTest {

  @Test
  void aManOf35IsGraded() {
    AgeGrade grade = AgeGrade.of(new RaceTime(360_000), Sex.MAN, 35);
    assertEquals(0.9636, grade.factor());
    assertEquals(65.4, grade.percent(), 0.05);
    assertEquals("5:46.9", grade.gradedTime().rounded(1));
    assertFalse(grade.rough());
  }

  @Test
  void aWomanOf62IsGraded() {
    AgeGrade grade = AgeGrade.of(new RaceTime(723_000), Sex.WOMAN, 62);
    assertEquals(0.7820, grade.factor());
    assertEquals(44.75, grade.percent(), 0.005);
  }

  @ParameterizedTest
  @CsvSource({
    "WOMAN, 19, 1.0", "WOMAN, 25, 1.0", "WOMAN, 30, 1.0", "WOMAN, 31, 1.0", "WOMAN, 34, 1.0",
    "WOMAN, 17, 0.984", "WOMAN, 15, 0.952", "MAN, 19, 1.0", "MAN, 28, 1.0", "MAN, 29, 1.0",
    "MAN, 30, 0.9977", "MAN, 17, 0.983", "MAN, 18, 0.9958", "MAN, 15, 0.949"
  })
  void theFactorFollowsTheStandard(Sex sex, int age, double factor) {
    assertEquals(factor, AgeGrade.factor(sex, age));
  }

  @Test
  void theFactorFallsWithAgeAndStaysAboveNothing() {
    for (Sex sex : Sex.values()) {
      for (int age = 35; age < 100; age++) {
        assertTrue(AgeGrade.factor(sex, age + 1) < AgeGrade.factor(sex, age), sex + " " + age);
        assertTrue(AgeGrade.factor(sex, age + 1) > 0);
      }
      for (int age = 5; age < 19; age++) {
        assertTrue(AgeGrade.factor(sex, age) < AgeGrade.factor(sex, age + 1), sex + " " + age);
        assertTrue(AgeGrade.factor(sex, age) > 0);
      }
    }
  }

  @Test
  void moreThanAHundredPercentIsPossible() {
    assertTrue(AgeGrade.of(new RaceTime(223_130), Sex.MAN, 25).percent() > 100);
  }

  @Test
  void gradesBelow20AreRough() {
    assertTrue(AgeGrade.of(new RaceTime(360_000), Sex.MAN, 19).rough());
    assertFalse(AgeGrade.of(new RaceTime(360_000), Sex.MAN, 20).rough());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4, 101})
  void agesWithoutStandardsAreRefused(int age) {
    assertFalse(AgeGrade.covers(age));
    assertThrows(
        IllegalArgumentException.class, () -> AgeGrade.of(new RaceTime(360_000), Sex.MAN, age));
  }
}
