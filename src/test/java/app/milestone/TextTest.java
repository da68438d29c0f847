package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every word has one home. A key stands in the code as one literal, or as a literal that ends with
 * a dot and stands for all keys that begin so: {@code texts.get("app.status." + status)}.
 */
final class TextTest {
  private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.\\w+)+");
  private static final Pattern PREFIX = Pattern.compile("[a-z]\\w*\\.(\\w+\\.)*");
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.(css|csv|db|gz|json|md|png|properties|sql|svg|ttf|yaml|yml|zip)");
  private static final Pattern SPOKEN_IN_CODE =
      Pattern.compile(
          "(new (Label|Button|Text|Tooltip|CheckBox|RadioButton|Hyperlink|MenuItem|ToggleButton"
              + "|RadioMenuItem|CheckMenuItem|TitledPane|Menu|Tab)\\(|\\.set(Text|PromptText"
              + "|AccessibleText|AccessibleHelp|Title|HeaderText|ContentText)\\()"
              + "\\s*\"[^\"]*\\p{L}{2}[^\"]*\"");
  private static final Pattern HEX_IN_CSS =
      Pattern.compile(":[^;{}]*#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(");
  private static final Pattern HEX_IN_JAVA =
      Pattern.compile("\"(#|0x)[0-9a-fA-F]{3,8}\"|Color\\.(web|rgb|hsb|color)\\(");

  private final Properties messages = messages();
  private final Set<String> literals =
      SourceFile.below(SourceFile.MAIN, ".java").stream()
          .flatMap(file -> file.literals().stream())
          .collect(Collectors.toSet());

  @Test
  void noKeyIsMissing() {
    Set<String> screens =
        keys().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    assertEquals(
        List.of(),
        literals.stream()
            .filter(literal -> KEY.matcher(literal).matches())
            .filter(literal -> !FILE_NAME.matcher(literal).matches())
            .filter(literal -> screens.contains(literal.substring(0, literal.indexOf('.'))))
            .filter(literal -> !messages.containsKey(literal))
            .filter(literal -> !literal.startsWith("app.milestone"))
            .sorted()
            .toList());
  }

  @Test
  void noKeyIsUnused() {
    List<String> prefixes = literals.stream().filter(PREFIX.asMatchPredicate()).toList();
    assertEquals(
        List.of(),
        keys()
            .filter(key -> !literals.contains(key))
            .filter(key -> prefixes.stream().noneMatch(key::startsWith))
            .sorted()
            .toList());
  }

  @Test
  void noPrefixIsUnknown() {
    Set<String> screens =
        keys().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
    assertEquals(
        List.of(),
        literals.stream()
            .filter(PREFIX.asMatchPredicate())
            .filter(prefix -> screens.contains(prefix.substring(0, prefix.indexOf('.') + 1)))
            .filter(prefix -> keys().noneMatch(key -> key.startsWith(prefix)))
            .sorted()
            .toList());
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    Set<String> seen = new HashSet<>();
    assertEquals(
        List.of(),
        Files.readAllLines(SourceFile.RESOURCES.resolve("view/text/messages.properties")).stream()
            .filter(line -> line.matches("[a-z][\\w.]*\\s*=.*"))
            .map(line -> line.substring(0, line.indexOf('=')).strip())
            .filter(key -> !seen.add(key))
            .toList());
  }

  @Test
  void everyMessageIsAPattern() {
    keys().forEach(key -> new MessageFormat(messages.getProperty(key)));
    assertEquals(List.of(), keys().filter(key -> messages.getProperty(key).contains("'")).toList());
    assertEquals(List.of(), keys().filter(key -> messages.getProperty(key).isBlank()).toList());
  }

  @Test
  void viewsHoldNoWords() {
    assertEquals(
        List.of(),
        SourceFile.below(SourceFile.MAIN, ".java").stream()
            .flatMap(file -> file.findings(SPOKEN_IN_CODE, file.code()).stream())
            .toList());
  }

  @Test
  void coloursStandInTokensAlone() {
    Stream<String> styles =
        SourceFile.below(SourceFile.RESOURCES, ".css").stream()
            .filter(file -> !file.path().getFileName().toString().startsWith("tokens"))
            .flatMap(file -> file.findings(HEX_IN_CSS, withoutComments(file)).stream());
    Stream<String> code =
        SourceFile.below(SourceFile.MAIN, ".java").stream()
            .flatMap(file -> file.findings(HEX_IN_JAVA, file.code()).stream());
    assertEquals(List.of(), Stream.concat(styles, code).toList());
  }

  private static String withoutComments(SourceFile style) {
    return style.text().replaceAll("/\\*(?s:.*?)\\*/", "");
  }

  private Stream<String> keys() {
    return messages.stringPropertyNames().stream();
  }

  private static Properties messages() {
    Properties messages = new Properties();
    try (Reader reader =
        Files.newBufferedReader(SourceFile.RESOURCES.resolve("view/text/messages.properties"))) {
      messages.load(reader);
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
    return messages;
  }
}
