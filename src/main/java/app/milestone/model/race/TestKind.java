package app.milestone.model.race;

/** The two distances that count as tests. */
public enum TestKind {
  MILE(1609.344),
  FIVE_K(5000);

  private final double metres;

  TestKind(double metres) {
    this.metres = metres;
  }

  /** The full distance in metres, exact. */
  public double metres() {
    return metres;
  }
}
