package app.milestone.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.race.TestKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrescriptionTest {
  private static final Prescription POWER =
      new Prescription(
          SessionType.POWER,
          "Power Run",
          "2 × 6 × 200 m",
          "",
          "2 × 6 × 200 m at mile goal pace",
          "",
          "Teaches the rhythm\tof a {goal} mile.",
          List.of("Stay relaxed."),
          List.of(
              new Step.Repeat(
                  Range.of(2),
                  List.of(
                      new Step.Run(Measure.Length.ofMetres(200), PaceTarget.GOAL_MILE),
                      new Step.Rest(new Measure.Time(Range.of(90)), "walk")),
                  List.of(),
                  "")),
          true);

  @Test
  void textIsCompactAndReadable() {
    assertEquals(
        """
        POWER\thard
        title\tPower Run
        tile\t2 × 6 × 200 m
        headline\t2 × 6 × 200 m at mile goal pace
        purpose\tTeaches the rhythm\\tof a {goal} mile.
        advice\tStay relaxed.
        repeat\t2\t
        run\t200000mm\tGOAL_MILE\tPRINTED\t
        rest\t90s\twalk
        between
        end
        """,
        POWER.toString());
  }

  @Test
  void parseUndoesToStringForAnyPrescription() {
    RandomPrescription random = new RandomPrescription(1609344);
    for (int i = 0; i < 3000; i++) {
      Prescription prescription = random.next();
      assertEquals(prescription, Prescription.parse(prescription.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SWIM\thard\ntitle\tx\n",
        "RUN\tsoft\ntitle\tx\n",
        "RUN\tlight\n",
        "RUN\tlight\ntitle\tx\nrun\t5\tEASY\tPRINTED\t\n",
        "RUN\tlight\ntitle\tx\nrun\t5s\tFAST\tPRINTED\t\n",
        "RUN\tlight\ntitle\tx\nrepeat\t2\t\nrest\t9s\t\n",
        "RUN\tlight\ntitle\tx\nend\n",
        "RUN\tlight\ntitle\tx\nhop\t2\n",
        "RUN\tlight\ntitle\tx\nrest\t5000mm\t\n",
        "RUN\tlight\ntitle\tx\nchoice\ta\tb\n",
        "RUN\tlight\ntitle\tx\nrest\t9-5s\t\n"
      })
  void anythingElseIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Prescription.parse(text));
  }

  @Test
  void theMainRunIsTheFirstThatIsNotEasy() {
    assertEquals(
        Optional.of(new Step.Run(Measure.Length.ofMetres(200), PaceTarget.GOAL_MILE)),
        POWER.mainRun());
  }

  @Test
  void aTestIsFoundAmongTheSteps() {
    Prescription test =
        new Prescription(
            SessionType.TEST,
            "Mile test",
            "",
            "",
            "",
            "",
            "",
            List.of(),
            List.of(new Step.Note("drills", Mark.PRINTED), new Step.Test(TestKind.MILE)),
            true);

    assertEquals(Optional.of(TestKind.MILE), test.test());
    assertEquals(Optional.empty(), POWER.test());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "5-6", "3-5:4", "0", "120-240:150"})
  void rangesAreWrittenAsTheyAreRead(String text) {
    assertEquals(text, Range.parse(text).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "6-5", "3-5:6", "-1", "1-2-3", "9999999999"})
  void whatIsNoRangeIsRefused(String text) {
    assertEquals(Optional.empty(), Range.parse(text));
  }
}
