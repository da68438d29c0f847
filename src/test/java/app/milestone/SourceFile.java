package app.milestone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file of the program, for the rules that class files cannot show.
 *
 * @param path where it stands, from the project's folder
 * @param text its whole content
 */
record SourceFile(Path path, String text) {
  static final Path MAIN = Path.of("src/main/java/app/milestone");
  static final Path RESOURCES = Path.of("src/main/resources/app/milestone");

  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*|/\\*(?s:.*?)\\*/|'(?:\\\\.|[^'\\\\])+'"
              + "|\"\"\"(?<block>(?s:.*?))(?<!\\\\)\"\"\"|\"(?<string>(?:\\\\.|[^\"\\\\\\n])*)\"");

  /** All files below the folder whose name ends so. */
  static List<SourceFile> below(Path folder, String ending) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(ending))
          .sorted()
          .map(SourceFile::read)
          .toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static SourceFile read(Path path) {
    try {
      return new SourceFile(path, Files.readString(path));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The string literals and text blocks of a Java file, as written, comments left out. */
  List<String> literals() {
    List<String> literals = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String block = matcher.group("block");
      String string = matcher.group("string");
      if (block != null || string != null) {
        literals.add(block == null ? string : block);
      }
    }
    return literals;
  }

  /** The Java file without its comments. */
  String code() {
    return TOKEN
        .matcher(text)
        .replaceAll(
            found -> found.group().startsWith("/") ? "" : Matcher.quoteReplacement(found.group()));
  }

  /** The matches in a text, each with the name of this file. */
  List<String> findings(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> path + ": " + found.group()).toList();
  }
}
