package app.milestone.view.shared;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Remembers where a file was chosen last, so that the next file is looked for there. */
public final class LastFolder {
  private final Path home;
  private Optional<Path> last = Optional.empty();

  LastFolder(Path home) {
    this.home = home;
  }

  /** Begins among the documents of the person who is using the computer. */
  public static LastFolder ofPerson() {
    return new LastFolder(Path.of(System.getProperty("user.home")));
  }

  /**
   * The folder to begin in: the last one, or the person's own; empty when none of them is there.
   */
  public Optional<File> get() {
    Stream<Path> usual = Stream.of(home.resolve("Documents"), home);
    return Stream.concat(last.stream(), usual)
        .filter(Files::isDirectory)
        .findFirst()
        .map(Path::toFile);
  }

  /** A file in this folder was chosen. */
  void chosen(Path file) {
    last = Optional.ofNullable(file.toAbsolutePath().getParent());
  }
}
