package app.milestone.storage;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;

/**
 * How the window looks on this machine: no part of the data, and not undoable.
 *
 * @param theme colours
 * @param textPercent size of all text: 100, 125 or 150
 * @param window where the window was; empty before it was ever moved
 * @param screen name of the screen last shown, empty at first
 * @param choice the day last chosen in the calendar
 * @param inspector how the details beside the calendar were left
 * @param backups where backups go besides the folder of the data
 */
public record Preferences(
    Theme theme,
    int textPercent,
    Optional<Window> window,
    String screen,
    Optional<Choice> choice,
    Inspector inspector,
    Backups backups) {

  /** Light or dark colours. */
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  /** Place and size of the window in pixels of the screen, and whether it fills the screen. */
  public record Window(int x, int y, int width, int height, boolean maximized) {
    public Window {
      if (width < 1 || height < 1) {
        throw new IllegalArgumentException("window of " + width + " x " + height);
      }
    }
  }

  /** A chosen day, and the runner's own day on which it was chosen. */
  public record Choice(LocalDate day, LocalDate on) {}

  /**
   * How the details beside the calendar were left.
   *
   * @param width in pixels at 100 % text; 0 while nobody dragged its edge
   * @param scrolled how far down they were, from 0 to 1
   */
  public record Inspector(int width, double scrolled) {
    /** As wide as the window asks for, at the top. */
    public static final Inspector PLAIN = new Inspector(0, 0);

    public Inspector {
      if (width < 0 || !(scrolled >= 0 && scrolled <= 1)) {
        throw new IllegalArgumentException("details " + width + " wide, down by " + scrolled);
      }
    }
  }

  /**
   * What is remembered about backups.
   *
   * @param second a folder of choice that gets each backup too
   * @param failed the last one, if it failed when the program or its data was closed
   */
  public record Backups(Optional<Path> second, Optional<FailedBackup> failed) {
    /** No second folder. */
    public static final Backups NONE = new Backups(Optional.empty(), Optional.empty());
  }

  private static final String FAILED = "backupFailed";

  /** Bytes, enough for the path of most folders. */
  private static final int ROOM_FOR_FAILED = 400;

  /** What a new machine starts with. */
  public static final Preferences DEFAULT =
      new Preferences(
          Theme.SYSTEM, 100, Optional.empty(), "", Optional.empty(), Inspector.PLAIN, Backups.NONE);

  public Preferences {
    if (textPercent != 100 && textPercent != 125 && textPercent != 150) {
      throw new IllegalArgumentException("text of " + textPercent + " %");
    }
    if (screen.chars().anyMatch(c -> c < ' ' || c == '\\')) {
      throw new IllegalArgumentException("name of a screen");
    }
  }

  /** Reads the file; {@link #DEFAULT} when it is absent or cannot be understood. */
  public static Preferences load(Path file) {
    if (!Files.isRegularFile(file)) {
      return DEFAULT;
    }
    try {
      Properties values = new Properties();
      values.load(new StringReader(Files.readString(file)));
      return new Preferences(
          Theme.valueOf(values.getProperty("theme", "SYSTEM")),
          Integer.parseInt(values.getProperty("text", "100")),
          Optional.ofNullable(values.getProperty("window")).map(Preferences::window),
          values.getProperty("screen", ""),
          Optional.ofNullable(values.getProperty("day")).map(Preferences::choice),
          Optional.ofNullable(values.getProperty("inspector"))
              .map(Preferences::inspector)
              .orElse(Inspector.PLAIN),
          new Backups(
              Optional.ofNullable(values.getProperty("backups")).map(Path::of),
              FailedBackup.parse(values.getProperty(FAILED, "").strip())));
    } catch (IOException | RuntimeException _) {
      return DEFAULT;
    }
  }

  private static Choice choice(String text) {
    String[] days = text.split(" ");
    return new Choice(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
  }

  private static Inspector inspector(String text) {
    String[] parts = text.split(" ");
    return new Inspector(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]));
  }

  private static Window window(String text) {
    String[] parts = text.split(" ");
    return new Window(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]),
        Boolean.parseBoolean(parts[4]));
  }

  /**
   * Replaces the file in one step.
   *
   * @return the same
   * @throws StorageException when it cannot be written; the old file stays
   */
  public Preferences save(Path file) {
    StringBuilder text = new StringBuilder();
    text.append("theme=").append(theme).append('\n');
    text.append("text=").append(textPercent).append('\n');
    text.append("screen=").append(screen).append('\n');
    window.ifPresent(
        w ->
            text.append("window=" + w.x() + " " + w.y() + " " + w.width() + " " + w.height())
                .append(" " + w.maximized() + "\n"));
    choice.ifPresent(it -> text.append("day=" + it.day() + " " + it.on() + "\n"));
    text.append("inspector=" + inspector.width() + " " + inspector.scrolled() + "\n");
    backups.second().ifPresent(it -> text.append("backups=" + escaped(it) + "\n"));
    text.append(failed());
    try {
      PrivateFiles.replace(file, text.toString());
      return this;
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /**
   * Notes in a file that is there, in its place and at its length, which backup failed: on a full
   * disk nothing new can be written.
   */
  public void noteFailure(Path file) {
    try {
      String before = Files.readString(file);
      String line = "(?m)^" + FAILED + "=.*\n";
      String noted = before.replaceFirst(line, Matcher.quoteReplacement(failed()));
      if (PrivateFiles.rewrite(file, noted)) {
        return;
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    }
    throw unwritable(file, null);
  }

  private static StorageException unwritable(Path file, IOException e) {
    return new StorageException(
        StorageException.Kind.FAILED, file, "preferences cannot be written", e);
  }

  /** A line that is as long without a failed backup. */
  private String failed() {
    String value = backups.failed().map(Preferences::escaped).orElse("");
    int length = value.getBytes(StandardCharsets.UTF_8).length;
    return FAILED + "=" + value + " ".repeat(Math.max(0, ROOM_FOR_FAILED - length)) + "\n";
  }

  private static String escaped(Object value) {
    return value.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  public Preferences withTheme(Theme value) {
    return new Preferences(value, textPercent, window, screen, choice, inspector, backups);
  }

  public Preferences withTextPercent(int value) {
    return new Preferences(theme, value, window, screen, choice, inspector, backups);
  }

  public Preferences withWindow(Optional<Window> value) {
    return new Preferences(theme, textPercent, value, screen, choice, inspector, backups);
  }

  public Preferences withScreen(String value) {
    return new Preferences(theme, textPercent, window, value, choice, inspector, backups);
  }

  public Preferences withChoice(Optional<Choice> value) {
    return new Preferences(theme, textPercent, window, screen, value, inspector, backups);
  }

  public Preferences withInspector(Inspector value) {
    return new Preferences(theme, textPercent, window, screen, choice, value, backups);
  }

  public Preferences withBackups(Backups value) {
    return new Preferences(theme, textPercent, window, screen, choice, inspector, value);
  }

  /** The same with what came of the last backup. */
  public Preferences withFailed(Optional<FailedBackup> value) {
    return withBackups(new Backups(backups.second(), value));
  }
}
