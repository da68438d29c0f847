package app.milestone.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least a JavaFX program can show: one label in a window, marked and ended like Milestone. */
public final class BareWindow extends Application {
  private static final double UNSEEN = 1e-9;

  private int pulses;

  /**
   * Shows the window until it is painted.
   *
   * @param words the file to write when it is painted
   */
  public static void main(String[] words) {
    launch(BareWindow.class, words);
  }

  @Override
  public void start(Stage stage) {
    Scene scene = new Scene(new StackPane(new Label("Bare")), 1280, 820);
    stage.setScene(scene);
    scene.addPostLayoutPulseListener(() -> afterLayout(scene));
    stage.show();
  }

  /** As Milestone does it: the second pulse waits for the drawing of the first. */
  private void afterLayout(Scene scene) {
    pulses++;
    if (pulses < 3) {
      scene.getRoot().setTranslateZ(pulses * UNSEEN);
      Platform.requestNextPulse();
    } else if (pulses == 3) {
      mark(Path.of(getParameters().getRaw().getFirst()));
      Platform.exit();
    }
  }

  private static void mark(Path file) {
    try {
      Files.writeString(file, "painted");
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
