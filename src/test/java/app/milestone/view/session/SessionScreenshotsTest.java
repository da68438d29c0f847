package app.milestone.view.session;

import app.milestone.controller.Appearance.ThemeChoice;
import app.milestone.controller.EntryField;
import app.milestone.controller.SessionDesk;
import app.milestone.view.Shots;
import app.milestone.view.Shots.Shot;
import app.milestone.view.shared.Overlay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes pictures of the inspector for each kind of session. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class SessionScreenshotsTest {
  private static final int POWER = 23;
  private static final int HILLS = 25;

  @TempDir static Path prepared;

  private SessionDesk desk;
  private InspectorView inspector;

  @BeforeAll
  static void prepare() {
    SessionDesk.prepare(prepared);
  }

  @Test
  void largeText() {
    for (int number : List.of(POWER, 26, 27)) {
      Shot shot = new Shot("session-150-" + number, 513, 980, 150, List.of("session"));
      Shots.take(shot, ThemeChoice.LIGHT, () -> root(it -> it.show(number)), () -> {});
      desk.close();
    }
  }

  @Test
  void longTimes() {
    take("long-times", this::typeLongTimes, () -> {});
    Shot shot = new Shot("session-150-long-times", 513, 980, 150, List.of("session"));
    Shots.take(shot, ThemeChoice.LIGHT, () -> root(this::typeLongTimes), () -> {});
    desk.close();
  }

  private void typeLongTimes(SessionDesk it) {
    it.show(POWER);
    it.state().steps().get().fields().forEach(field -> field.text.set("1:02.8"));
  }

  private void take(String name, Consumer<SessionDesk> before, Runnable after) {
    for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
      Shots.take(
          new Shot("session-" + name, 342, 820, "session"), theme, () -> root(before), after);
      desk.close();
    }
  }

  private Parent root(Consumer<SessionDesk> before) {
    desk = new SessionDesk(prepared, folder());
    before.accept(desk);
    Region space = new Region();
    space.setMinWidth(0);
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox content = new HBox(space);
    Overlay overlay = new Overlay(content);
    inspector = new InspectorView(desk.state(), desk.controller(), desk.texts, overlay);
    content.getChildren().add(inspector.root());
    return overlay.root();
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(prepared, "copy");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void day(String name, int number) {
    take(name, it -> it.show(number), () -> {});
  }

  @Test
  void thePowerRunBeingLogged() {
    day("power", POWER);
  }

  @Test
  void thePowerRunDone() {
    take(
        "power-done",
        it -> {
          it.show(POWER);
          it.controller().act();
        },
        () -> {});
  }

  @Test
  void otherDays() {
    day("strength", 26);
    day("recovery", 31);
    day("hills", HILLS);
    day("hills-done", 18);
    day("endurance", 27);
    day("endurance-done", 6);
    day("kilometres", 37);
    day("test", 41);
    day("test-done", 20);
    day("rest", 28);
    day("missed", 17);
    day("skipped", 13);
    day("partly", 19);
    day("laps", 30);
  }

  @Test
  void whatCannotBeRead() {
    take(
        "errors",
        it -> {
          it.show(POWER);
          EntryField field = it.state().steps().get().fields().get(7);
          field.text.set("fast");
          it.state().duration.set("long");
          it.breakDisk(true);
          it.state().notes.set("Not saved yet");
          it.controller().leave();
        },
        () -> {});
  }

  @Test
  void popovers() {
    take(
        "menu",
        it -> it.show(HILLS),
        () -> ((Button) inspector.root().lookup(".split-menu")).fire());
    take(
        "partly-popover",
        it -> it.show(POWER),
        () -> inspector.popovers().partly(anchor(), desk.planned(POWER).id()));
    take(
        "skip-popover",
        it -> it.show(HILLS),
        () -> inspector.popovers().skip(anchor(), desk.planned(HILLS).id()));
    take("extra", it -> it.show(HILLS), () -> inspector.popovers().extra(SessionDesk.TODAY));
  }

  private Node anchor() {
    return inspector.root().lookup(".split-button");
  }
}
