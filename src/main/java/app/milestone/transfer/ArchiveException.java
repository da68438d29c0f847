package app.milestone.transfer;

/** An archive cannot be read; nothing of it was taken. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ArchiveProblem problem;

  ArchiveException(ArchiveProblem problem) {
    this(problem, null);
  }

  ArchiveException(ArchiveProblem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  public ArchiveProblem problem() {
    return problem;
  }
}
