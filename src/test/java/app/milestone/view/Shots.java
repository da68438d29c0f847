package app.milestone.view;

import app.milestone.controller.Appearance;
import app.milestone.controller.Appearance.ThemeChoice;
import app.milestone.transfer.PngFile;
import app.milestone.view.shared.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/** Takes pictures of scenes of any size, without a window, in both themes. */
public final class Shots {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private Shots() {}

  /** What a picture shows: built anew for each theme, on the screen's thread. */
  public record Shot(String name, double width, double height, int textSize, List<String> sheets) {
    /** A picture at normal text size with the stylesheets of the screen. */
    public Shot(String name, double width, double height, String... sheets) {
      this(name, width, height, 100, List.of(sheets));
    }
  }

  /** Writes NAME-light.png and NAME-dark.png. */
  public static void take(Shot shot, Supplier<Parent> root) {
    for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
      take(shot, theme, root, () -> {});
    }
  }

  /** Writes one theme; {@code act} runs once the scene is laid out, such as opening a popover. */
  public static void take(Shot shot, ThemeChoice theme, Supplier<Parent> root, Runnable act) {
    String name = shot.name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
    onScreen(
        () -> {
          Appearance appearance = new Appearance();
          appearance.theme.set(theme);
          appearance.textSize.set(shot.textSize);
          Scene scene = new Scene(root.get(), shot.width, shot.height);
          Theme.dress(scene, appearance, shot.sheets);
          picture(scene);
          act.run();
          picture(scene);
          write(FOLDER.resolve(name), picture(scene));
          scene.setRoot(new Region());
          scene.snapshot(null);
        });
  }

  /** The scene as it is now: scroll panes without a window would draw what they drew before. */
  static WritableImage picture(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
    return scene.snapshot(null);
  }

  /** Runs on the screen's thread and waits; what it throws is thrown here. */
  public static void onScreen(Runnable act) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(() -> complete(done, act));
    try {
      done.join();
    } catch (CompletionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private static void complete(CompletableFuture<Void> done, Runnable act) {
    try {
      act.run();
      done.complete(null);
    } catch (RuntimeException | Error e) {
      done.completeExceptionally(e);
    }
  }

  private static void write(Path file, WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    try {
      Files.createDirectories(file.getParent());
      PngFile.save(file, width, height, pixels);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
