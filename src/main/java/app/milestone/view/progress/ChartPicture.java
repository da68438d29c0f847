package app.milestone.view.progress;

import app.milestone.controller.Picture;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;

/** Takes a picture of a part of the screen. */
final class ChartPicture {
  private static final double FINE = 2;

  private ChartPicture() {}

  static Picture of(Region part) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(FINE, FINE));
    if (part.getBackground() != null && !part.getBackground().getFills().isEmpty()) {
      parameters.setFill(part.getBackground().getFills().getLast().getFill());
    }
    WritableImage image = part.snapshot(parameters, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return new Picture(width, height, argb);
  }
}
