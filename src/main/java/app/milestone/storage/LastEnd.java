package app.milestone.storage;

/** How the program that last had a data file open has left it. */
public enum LastEnd {
  /** It closed the file, and nothing was known against it. */
  CLEAN("true"),
  /** It ended without closing the file, as in a crash or a power cut. */
  ABRUPT("false"),
  /** It ended by itself, but the file was not as it was saved, not readable or not there. */
  DOUBTED("doubted");

  private final String note;

  LastEnd(String note) {
    this.note = note;
  }

  /** Undoes {@link #toString}; whatever else is noted was no clean end. */
  static LastEnd parse(String note) {
    for (LastEnd end : values()) {
      if (end.note.equals(note)) {
        return end;
      }
    }
    return ABRUPT;
  }

  @Override
  public String toString() {
    return note;
  }
}
