import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Compiles stylesheets while the program is built, so that it need not parse them at each start.
 */
final class StyleCompiler {
  private StyleCompiler() {}

  /**
   * Writes a compiled sheet beside every stylesheet of a folder.
   *
   * @param words the folder
   */
  public static void main(String[] words) throws IOException {
    List<Path> sheets;
    try (Stream<Path> files = Files.list(Path.of(words[0]))) {
      sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
    }
    for (Path sheet : sheets) {
      String name = sheet.toString();
      File compiled = new File(name.substring(0, name.length() - 3) + "bss");
      Stylesheet.convertToBinary(sheet.toFile(), compiled);
    }
  }
}
