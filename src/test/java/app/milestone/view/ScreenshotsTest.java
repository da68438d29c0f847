package app.milestone.view;

import app.milestone.view.Shots.Shot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of what all screens share. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class ScreenshotsTest {
  @Test
  void componentsInBothThemes() {
    Shots.take(new Shot("08-components", 1280, 1430), ComponentsPage::root);
  }
}
