package app.milestone.view.shared;

import app.milestone.controller.Appearance;
import app.milestone.controller.Appearance.ThemeChoice;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** Shows one part of the screen in a headless window. */
final class Stages {
  private Stages() {}

  static Scene show(Stage stage, Region root, ThemeChoice theme) {
    Appearance appearance = new Appearance();
    appearance.theme.set(theme);
    Scene scene = new Scene(root, 640, 480);
    Theme.dress(scene, appearance, List.of());
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
    return scene;
  }
}
