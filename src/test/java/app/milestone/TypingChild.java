package app.milestone;

import app.milestone.controller.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Is the whole program in a JVM of its own, without a screen: a person opens a day and types notes,
 * and from that key on the screen's thread answers no more, until the system ends it.
 */
public final class TypingChild extends AnimationTimer {
  /** More than the program waits for until it watches for the system. */
  private static final int FRAMES = 30;

  private final String day;
  private final String typed;
  private int frames;

  private TypingChild(String day, String typed) {
    this.day = day;
    this.typed = typed;
  }

  /** Takes the folders of data and state, the day, which has a session, and what is typed. */
  public static void main(String[] arguments) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    DataFolder folder = new DataFolder(Path.of(arguments[0]), Path.of(arguments[1]));
    HandClock clock = new HandClock(arguments[2], "18:42");
    MilestoneApp app = MilestoneApp.own(folder, clock, new Texts(Locale.UK), _ -> {});
    Platform.startup(
        () -> {
          app.show();
          new TypingChild("day-" + arguments[2], arguments[3]).start();
        });
  }

  @Override
  public void handle(long now) {
    Parent root = Window.getWindows().getFirst().getScene().getRoot();
    Optional<Node> tile = Sight.nodes(root).stream().filter(this::isTile).findFirst();
    Optional<TextArea> notes = Sight.nodes(root, TextArea.class).stream().findFirst();
    frames += tile.isPresent() ? 1 : 0;
    if (frames > FRAMES && notes.isPresent()) {
      stop();
      type(notes.get());
    } else if (frames == FRAMES) {
      Event.fireEvent(
          tile.orElseThrow(),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
  }

  private boolean isTile(Node node) {
    return Sight.isCalled(node, day);
  }

  private void type(TextArea notes) {
    notes.requestFocus();
    notes.setText(typed);
    System.out.println("typed");
    try {
      System.in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
