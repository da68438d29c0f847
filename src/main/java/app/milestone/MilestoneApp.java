package app.milestone;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Starts and stops the program for JavaFX. */
public final class MilestoneApp extends Application {
  @Override
  public void start(Stage stage) {
    Scene scene = new Scene(new StackPane(), 960, 640);
    stage.setScene(scene);
    StartupMark.watch(scene, () -> true);
    stage.show();
  }
}
