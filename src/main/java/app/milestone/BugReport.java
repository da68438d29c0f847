package app.milestone;

import app.milestone.controller.Dialogs;
import app.milestone.controller.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Says that something went wrong in the program, without taking the program away. */
record BugReport(Dialogs dialogs, Texts texts) {

  /** Shows the message; the details hold no personal data. */
  void show(Throwable bug) {
    dialogs.ask(
        texts.get("errors.bug.title"),
        texts.get("errors.bug.text"),
        List.of(
            new Dialogs.Answer(
                texts.get("errors.bug.copy"), Dialogs.Kind.PLAIN, () -> copy(details(bug))),
            new Dialogs.Answer(texts.get("errors.bug.goOn"), Dialogs.Kind.PRIMARY, () -> {})));
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
