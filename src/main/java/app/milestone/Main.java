package app.milestone;

import app.milestone.controller.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Follows the command line: starts the window, or answers in the terminal. */
public final class Main {
  private static final int DONE = 0;
  private static final int CANNOT_START = 1;
  private static final int REFUSED = 2;

  private Main() {}

  /**
   * Starts Milestone.
   *
   * @param words the options of {@code --help}
   */
  public static void main(String[] words) {
    CommandLine line = CommandLine.parse(List.of(words));
    if (line.task() == CommandLine.Task.START || line.task() == CommandLine.Task.DEMO) {
      if (hasScreen(System.getProperty("os.name"), System.getenv(), glassPlatform())) {
        start(line);
        return;
      }
      System.err.println(new Texts(Locale.getDefault()).get("command.noScreen"));
      System.exit(CANNOT_START);
    }
    System.exit(answer(line, new Texts(Locale.getDefault()), System.out, System.err));
  }

  /** The data opens on other threads while this one starts the toolkit. */
  private static void start(CommandLine line) {
    FaultLog.shorten();
    FutureTask<MilestoneApp> app = new FutureTask<>(() -> app(line));
    new Thread(app, "milestone-start").start();
    try {
      Platform.startup(() -> made(app).show());
    } catch (UnsupportedOperationException _) {
      System.err.println(new Texts(Locale.getDefault()).get("command.noScreen"));
      System.exit(CANNOT_START);
    }
  }

  private static MilestoneApp app(CommandLine line) {
    Texts texts = new Texts(Locale.getDefault());
    Clock clock = Clock.systemDefaultZone();
    return line.task() == CommandLine.Task.DEMO
        ? MilestoneApp.sample(Opening.temporaryFolder(), clock, texts, Main::openAddress)
        : MilestoneApp.own(folder(line), clock, texts, Main::openAddress);
  }

  private static MilestoneApp made(FutureTask<MilestoneApp> app) {
    try {
      return app.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DataFolder folder(CommandLine line) {
    return DataFolder.of(
        line.data(),
        System.getProperty("os.name"),
        System.getenv(),
        Path.of(System.getProperty("user.home")));
  }

  /** Shows a folder or a page with the system's own program. */
  private static void openAddress(String address) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String opener =
        system.startsWith("mac") ? "open" : system.startsWith("windows") ? "explorer" : "xdg-open";
    try {
      new ProcessBuilder(opener, address)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what was asked for, or why it is refused, and gives the exit status. */
  static int answer(CommandLine line, Texts texts, PrintStream out, PrintStream err) {
    return switch (line.task()) {
      case HELP -> write(out, texts.get("command.help"), DONE);
      case VERSION -> write(out, texts.get("command.version", version()), DONE);
      case REFUSE_OPTION -> refuse(err, texts, texts.get("command.unknown", word(line)));
      case REFUSE_FOLDER -> refuse(err, texts, texts.get("command.noFolder", word(line)));
      case REFUSE_DEMO_FOLDER -> refuse(err, texts, texts.get("command.demoFolder"));
      case START, DEMO -> DONE;
    };
  }

  /** Whether a window can be shown: only Linux has machines where nothing at all could show it. */
  static boolean hasScreen(String system, Map<String, String> environment, String platform) {
    return !system.startsWith("Linux")
        || platform.equalsIgnoreCase("Headless")
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  /** The version this program was packaged with, such as {@code 1.0.0}. */
  static String version() {
    return Optional.ofNullable(Main.class.getModule().getDescriptor())
        .flatMap(ModuleDescriptor::rawVersion)
        .orElse("?");
  }

  private static String glassPlatform() {
    return System.getProperty("glass.platform", "");
  }

  private static String word(CommandLine line) {
    return line.refused().orElseThrow();
  }

  private static int refuse(PrintStream err, Texts texts, String reason) {
    err.println(reason);
    return write(err, texts.get("command.help"), REFUSED);
  }

  private static int write(PrintStream stream, String text, int status) {
    stream.println(text);
    return status;
  }
}
