package app.milestone.view;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class ShotsTest {
  @Test
  void aPictureShowsWhatChangedInAScrollPaneSinceTheLastOne() {
    List<String> sums = new ArrayList<>();
    Shots.onScreen(
        () -> {
          Label label = new Label("before");
          Scene scene = new Scene(new ScrollPane(label), 100, 50);
          sums.add(sum(Shots.picture(scene)));
          label.setText("after");
          sums.add(sum(Shots.picture(scene)));
        });
    assertNotEquals(sums.getFirst(), sums.getLast());
  }

  private static String sum(WritableImage image) {
    int[] pixels = new int[100 * 50];
    image
        .getPixelReader()
        .getPixels(0, 0, 100, 50, PixelFormat.getIntArgbInstance(), pixels, 0, 100);
    return Integer.toHexString(Arrays.hashCode(pixels));
  }
}
