package app.milestone.model.settings;

/** The unit in which distances and paces are written; track reps are always in metres. */
public enum Units {
  KILOMETRES(1000.0),
  MILES(1609.344);

  private final double metres;

  Units(double metres) {
    this.metres = metres;
  }

  /** The length of one unit in metres. */
  public double metres() {
    return metres;
  }
}
