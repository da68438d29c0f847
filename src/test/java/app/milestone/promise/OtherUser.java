package app.milestone.promise;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs a program of the tests as a user who may not write everywhere, as root always may. */
final class OtherUser {
  /** The number of the user "nobody". */
  static final int ID = 65_534;

  private final Path folder;
  private final String classPath;

  /** Makes a folder in which everybody may look, with what the program needs to run. */
  OtherUser(Path folder) throws IOException {
    this.folder = folder;
    open(folder, "rwxrwxrwx");
    open(Files.createDirectories(folder.resolve("tmp")), "rwxrwxrwx");
    List<String> parts = new ArrayList<>();
    for (String part : whole().split(File.pathSeparator)) {
      Path source = Path.of(part);
      if (Files.isDirectory(source) || part.matches(".*(sqlite|slf4j|javafx-base)[^/]*\\.jar")) {
        parts.add(copy(source, folder.resolve("classes" + parts.size())).toString());
      }
    }
    classPath = String.join(File.pathSeparator, parts);
  }

  /** Whether this user may become another one. */
  static boolean isPossible() {
    return System.getProperty("user.name").equals("root")
        && Files.isExecutable(Path.of("/usr/bin/setpriv"));
  }

  private static String whole() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  static void open(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static Path copy(Path source, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.toList()) {
        Path copy = target.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
          open(copy, "rwxr-xr-x");
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
          open(copy, "rw-r--r--");
        }
      }
    }
    return target;
  }

  /** Runs it to its end and returns what it printed. */
  List<String> run(Class<?> main, Object... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "setpriv",
                "--reuid=" + ID,
                "--regid=" + ID,
                "--clear-groups",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dorg.sqlite.tmpdir=" + folder.resolve("tmp"),
                "-cp",
                classPath,
                main.getName()));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.getOutputStream().close();
    return process.inputReader().lines().toList();
  }
}
