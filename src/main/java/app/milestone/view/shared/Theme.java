package app.milestone.view.shared;

import app.milestone.controller.Appearance;
import app.milestone.controller.Appearance.ThemeChoice;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Gives a scene its colours, fonts and text size, and changes them at once. */
public final class Theme {
  private static final String STYLES = "/app/milestone/view/styles/";
  private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold", "Bold");
  private static final List<String> SHEETS =
      List.of("tokens", "controls", "buttons", "choices", "fields", "overlay", "main");

  private final Scene scene;
  private final Appearance appearance;
  private final List<String> screenSheets;

  private Theme(Scene scene, Appearance appearance, List<String> screenSheets) {
    this.scene = scene;
    this.appearance = appearance;
    this.screenSheets = screenSheets;
  }

  /**
   * Dresses the scene and keeps it dressed as the appearance and the system change.
   *
   * @param screenSheets names of the screens' stylesheets without folder and ending
   */
  public static void dress(Scene scene, Appearance appearance, List<String> screenSheets) {
    loadFonts();
    Theme theme = new Theme(scene, appearance, List.copyOf(screenSheets));
    theme.apply();
    appearance.theme.subscribe((_, _) -> theme.apply());
    appearance.textSize.subscribe((_, _) -> theme.apply());
    theme.followSystem();
  }

  /** Follows the system's colours for as long as the scene lives, and does not keep it alive. */
  private void followSystem() {
    ChangeListener<ColorScheme> listener = (_, _, _) -> apply();
    scene.getProperties().put(Theme.class, listener);
    Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(listener));
  }

  private static void loadFonts() {
    for (String weight : WEIGHTS) {
      String name = "/app/milestone/fonts/MilestoneSans-" + weight + ".ttf";
      try (InputStream font = Theme.class.getResourceAsStream(name)) {
        Font.loadFont(font, 13);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The compiled base theme loads faster; set early, it keeps the default theme from loading. */
  private void apply() {
    boolean dark = isDark();
    String base =
        dark
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS();
    if (Application.getUserAgentStylesheet() == null) {
      Application.setUserAgentStylesheet(base);
    }
    if (!base.equals(scene.getUserAgentStylesheet())) {
      scene.setUserAgentStylesheet(base);
    }
    List<String> sheets = new ArrayList<>();
    sheets.add(sheet(dark ? "tokens-dark" : "tokens-light"));
    SHEETS.forEach(name -> sheets.add(sheet(name)));
    screenSheets.forEach(name -> sheets.add(sheet(name)));
    if (appearance.textSize.get() != 100) {
      sheets.add(sheet("text-" + appearance.textSize.get()));
    }
    if (!sheets.equals(scene.getStylesheets())) {
      scene.getStylesheets().setAll(sheets);
    }
  }

  private boolean isDark() {
    ThemeChoice choice = appearance.theme.get();
    return choice == ThemeChoice.DARK
        || choice == ThemeChoice.SYSTEM
            && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
  }

  /** The compiled sheet; one that was not compiled, such as a test's own, as it is written. */
  private static String sheet(String name) {
    URL compiled = Theme.class.getResource(STYLES + name + ".bss");
    URL sheet = compiled == null ? Theme.class.getResource(STYLES + name + ".css") : compiled;
    return sheet.toExternalForm();
  }
}
