package app.milestone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Lets a program outside see when the first picture is on the screen: with the system property
 * {@code milestone.startup.mark} it writes that file then, and ends the program.
 */
final class StartupMark {
  private static final double UNSEEN = 1e-9;
  private static final String PROPERTY = "milestone.startup.mark";

  private final Path file;
  private final Scene scene;
  private final BooleanSupplier drawn;
  private final Runnable pulse = this::afterLayout;
  private int pulses;

  private StartupMark(Path file, Scene scene, BooleanSupplier drawn) {
    this.file = file;
    this.scene = scene;
    this.drawn = drawn;
  }

  /** Watches the scene, if asked to, until {@code drawn} says that it shows what it should. */
  static void watch(Scene scene, BooleanSupplier drawn) {
    String file = System.getProperty(PROPERTY, "");
    if (!file.isEmpty()) {
      scene.addPostLayoutPulseListener(new StartupMark(Path.of(file), scene, drawn).pulse);
    }
  }

  /**
   * A picture laid out in one pulse has gone to the screen when the second next one is laid out, if
   * the one between has something new to draw: only then does it wait for the drawing before.
   */
  private void afterLayout() {
    pulses = drawn.getAsBoolean() ? pulses + 1 : 0;
    if (pulses < 3) {
      scene.getRoot().setTranslateZ(pulses * UNSEEN);
      Platform.requestNextPulse();
      return;
    }
    scene.removePostLayoutPulseListener(pulse);
    try {
      Files.writeString(file, "painted");
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    Platform.exit();
  }
}
