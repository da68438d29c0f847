package app.milestone;

import app.milestone.controller.Dialogs;
import app.milestone.controller.Dialogs.Answer;
import app.milestone.controller.RescuePage;
import app.milestone.controller.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Says that something went wrong in the program, without taking the program away. */
final class BugReport {
  private final Dialogs dialogs;
  private final Texts texts;
  private boolean isShown;

  BugReport(Dialogs dialogs, Texts texts) {
    this.dialogs = dialogs;
    this.texts = texts;
  }

  /**
   * Shows the message, once however often the same thing goes wrong; the details hold no personal
   * data.
   */
  void show(Throwable bug) {
    if (isShown) {
      return;
    }
    isShown = true;
    dialogs.ask(
        texts.get("errors.bug.title"),
        texts.get("errors.bug.text"),
        List.of(
            new Answer(texts.get("errors.bug.copy"), Dialogs.Kind.PLAIN, () -> closed(bug)),
            new Answer(texts.get("errors.bug.goOn"), Dialogs.Kind.PRIMARY, () -> isShown = false)));
  }

  private void closed(Throwable bug) {
    isShown = false;
    copy(details(bug));
  }

  /** The same where no screen could be shown yet. */
  static RescuePage page(Throwable bug, Texts texts, Runnable tryAgain) {
    return new RescuePage(
        texts.get("errors.bug.title"),
        List.of(texts.get("errors.bug.text")),
        List.of(
            new Answer(texts.get("app.tryAgain"), Dialogs.Kind.PRIMARY, tryAgain),
            new Answer(
                texts.get("errors.bug.copy"), Dialogs.Kind.PLAIN, () -> copy(details(bug)))));
  }

  /** Version, system and where it happened: class names and lines, no messages. */
  static String details(Throwable bug) {
    StringWriter text = new StringWriter();
    PrintWriter lines = new PrintWriter(text);
    lines.println("Milestone " + Main.version());
    lines.println(System.getProperty("os.name") + ", Java " + System.getProperty("java.version"));
    for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
      lines.println(cause.getClass().getName());
      for (StackTraceElement frame : cause.getStackTrace()) {
        lines.println("  at " + frame);
      }
    }
    return text.toString();
  }

  private static void copy(String details) {
    ClipboardContent content = new ClipboardContent();
    content.putString(details);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
