package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.storage.Preferences.Window;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Checks that the window never lies beside or above the screen. */
final class WindowPlaceTest {
  private static final Rectangle2D LARGE = new Rectangle2D(0, 0, 1920, 1080);
  private static final Rectangle2D SMALL = new Rectangle2D(0, 0, 1280, 820);
  private static final Rectangle2D BESIDE = new Rectangle2D(1920, 0, 1280, 1024);

  @Test
  void theFirstWindowStandsInTheMiddleOfALargeScreen() {
    assertEquals(new Window(312, 106, 1280, 820, false), WindowPlace.first(1280, 820, LARGE));
  }

  @Test
  void theFirstWindowLeavesRoomForItsTitleOnASmallScreen() {
    assertEquals(new Window(0, 0, 1264, 772, false), WindowPlace.first(1280, 820, SMALL));
  }

  @Test
  void theFirstWindowKeepsClearOfTheBarsOfTheSystem() {
    Rectangle2D belowBar = new Rectangle2D(60, 30, 1220, 790);
    assertEquals(new Window(60, 30, 1204, 742, false), WindowPlace.first(1280, 820, belowBar));
  }

  @Test
  void aWindowThatStillFitsStaysWhereItWas() {
    Window left = new Window(100, 50, 1300, 900, true);
    assertEquals(left, WindowPlace.again(left, List.of(LARGE)));
  }

  @Test
  void aWindowThatLiesPartlyOutsideIsMovedOntoTheScreen() {
    Window left = new Window(-40, -30, 1000, 700, false);
    assertEquals(new Window(0, 0, 1000, 700, false), WindowPlace.again(left, List.of(LARGE)));
    Window low = new Window(1400, 900, 1000, 700, false);
    assertEquals(new Window(920, 380, 1000, 700, false), WindowPlace.again(low, List.of(LARGE)));
  }

  @Test
  void aWindowLargerThanTheScreenIsMadeSmaller() {
    Window left = new Window(200, 100, 1600, 1000, false);
    assertEquals(new Window(0, 0, 1280, 820, false), WindowPlace.again(left, List.of(SMALL)));
  }

  @Test
  void aWindowOnAScreenThatIsGoneComesToTheMainOne() {
    Window left = new Window(2000, 100, 1000, 700, false);
    assertEquals(left, WindowPlace.again(left, List.of(LARGE, BESIDE)));
    assertEquals(new Window(920, 100, 1000, 700, false), WindowPlace.again(left, List.of(LARGE)));
  }
}
