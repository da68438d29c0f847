package app.milestone.model.race;

import java.util.Arrays;
import java.util.List;

/** How a test is cut into laps, since a mile is not four laps of a track. */
public enum LapScheme {
  /** Four laps of a track after the extra 9.344 m, which count with the first lap. */
  LONG_FIRST(TestKind.MILE, 409.344, 400, 400, 400),
  /** Four laps of a track, the extra 9.344 m at the end. */
  LONG_LAST(TestKind.MILE, 400, 400, 400, 409.344),
  /** Four laps of a track and no more: 1600 m. */
  FOUR_400(TestKind.MILE, 400, 400, 400, 400),
  /** Quarter miles. */
  QUARTERS(TestKind.MILE, 402.336, 402.336, 402.336, 402.336),
  /** The five kilometres of a 5K. */
  KILOMETRES(TestKind.FIVE_K, 1000, 1000, 1000, 1000, 1000);

  private final TestKind kind;
  private final List<Double> metres;

  LapScheme(TestKind kind, double... metres) {
    this.kind = kind;
    this.metres = Arrays.stream(metres).boxed().toList();
  }

  /** The scheme to offer first for a test of the full distance. */
  public static LapScheme defaultFor(TestKind kind, Surface surface) {
    if (kind == TestKind.FIVE_K) {
      return KILOMETRES;
    }
    return surface == Surface.TRACK ? LONG_FIRST : QUARTERS;
  }

  /** The test that this scheme cuts. */
  public TestKind kind() {
    return kind;
  }

  /** Length of each lap in metres, first to last. */
  public List<Double> metres() {
    return metres;
  }

  /** Number of laps. */
  public int count() {
    return metres.size();
  }

  /** All laps together, in metres. */
  public double totalMetres() {
    return this == FOUR_400 ? 1600 : kind.metres();
  }
}
