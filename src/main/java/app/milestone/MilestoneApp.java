package app.milestone;

import javafx.application.Application;
import javafx.stage.Stage;

/** Starts and stops the program for JavaFX. */
public final class MilestoneApp extends Application {
  @Override
  public void start(Stage stage) {}
}
