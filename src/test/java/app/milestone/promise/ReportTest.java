package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class ReportTest {
  @Test
  void everyPromiseHasAProofInTheFullRun() throws ClassNotFoundException {
    for (int number = 1; number <= Report.PROMISES; number++) {
      Class<?> proofs =
          Class.forName("%s.Promise%02dTest".formatted(getClass().getPackageName(), number));
      assertEquals(number, proofs.getAnnotation(Promise.class).number());
      assertTrue(
          Arrays.stream(proofs.getDeclaredMethods()).anyMatch(ReportTest::isInTheFullRun),
          "promise " + number);
    }
  }

  private static boolean isInTheFullRun(Method method) {
    Tag[] tags = method.getAnnotationsByType(Tag.class);
    return Arrays.stream(tags).anyMatch(tag -> tag.value().equals("endurance"));
  }

  @Test
  void aPromiseOfWhichNoProofRanIsNamed() {
    Report report = new Report();
    assertEquals(IntStream.rangeClosed(1, 18).boxed().toList(), report.missing());
    report.add(new Proof(Promise09Test.class.getAnnotation(Promise.class), "a test", false));
    List<Integer> others = IntStream.rangeClosed(1, 18).filter(it -> it != 9).boxed().toList();
    assertEquals(others, report.missing());
  }
}
