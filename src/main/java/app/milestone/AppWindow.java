package app.milestone;

import app.milestone.controller.Appearance;
import app.milestone.controller.Dialogs;
import app.milestone.controller.RescuePage;
import app.milestone.controller.StartProblem;
import app.milestone.controller.Texts;
import app.milestone.storage.Preferences;
import app.milestone.view.shared.Focus;
import app.milestone.view.shared.LastFolder;
import app.milestone.view.shared.RescueView;
import app.milestone.view.shared.Skeleton;
import app.milestone.view.shared.StartProblemView;
import app.milestone.view.shared.Theme;
import app.milestone.view.shared.WindowDialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** The window on the screen: its place, its look, and what fills it. */
final class AppWindow {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 820;
  private static final double MIN_WIDTH = 960;
  private static final double MIN_HEIGHT = 640;

  /** The stylesheets of the screens. */
  static final List<String> SHEETS =
      List.of(
          "calendar",
          "session",
          "reschedule",
          "test",
          "progress",
          "log",
          "plans",
          "settings",
          "problem");

  private final Stage stage = new Stage();
  private final BooleanProperty filled = new SimpleBooleanProperty();
  private final StackPane empty = new StackPane();
  private final Scene scene;
  private final Texts texts;

  /** A window as it was left; it is not shown yet. */
  AppWindow(Preferences preferences, Appearance appearance, Texts texts, String title) {
    this.texts = texts;
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Preferences.Window first = WindowPlace.first(WIDTH, HEIGHT, screen);
    scene = new Scene(empty, first.width(), first.height());
    Theme.dress(scene, appearance, SHEETS);
    stage.setTitle(title);
    stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
    stage.setScene(scene);
    stage.setX(first.x());
    stage.setY(first.y());
    preferences.window().map(it -> WindowPlace.again(it, screens())).ifPresent(this::place);
    settleOnce(stage.getX(), stage.getY());
  }

  private static Image icon() {
    return new Image(AppWindow.class.getResourceAsStream("/app/milestone/icons/milestone.png"));
  }

  private static List<Rectangle2D> screens() {
    Screen main = Screen.getPrimary();
    return Stream.concat(Stream.of(main), Screen.getScreens().stream())
        .map(Screen::getVisualBounds)
        .toList();
  }

  private void place(Preferences.Window window) {
    stage.setX(window.x());
    stage.setY(window.y());
    stage.setWidth(window.width());
    stage.setHeight(window.height());
    stage.setMaximized(window.maximized());
  }

  /** Some systems put the content at this place, and the frame above it, until it is known. */
  private void settleOnce(double x, double y) {
    Subscription[] once = {Subscription.EMPTY};
    once[0] =
        scene
            .yProperty()
            .subscribe(
                (_, _) -> {
                  once[0].unsubscribe();
                  Platform.runLater(() -> settle(x, y));
                });
  }

  private void settle(double x, double y) {
    if (!stage.isMaximized()) {
      int wide = (int) stage.getWidth();
      int high = (int) stage.getHeight();
      place(
          WindowPlace.again(
              new Preferences.Window((int) x, (int) y, wide, high, false), screens()));
    }
  }

  /** Moves a window back whose title the system has put outside the screen all the same. */
  void keepOnScreen() {
    if (!stage.isMaximized()) {
      place().map(it -> WindowPlace.again(it, screens())).ifPresent(this::place);
    }
  }

  /** Gives the window its icon, which the system shows in its lists. */
  void showIcon() {
    stage.getIcons().add(icon());
  }

  /** Where the window is now. */
  Optional<Preferences.Window> place() {
    if (Double.isNaN(stage.getX()) || stage.getWidth() < 1 || stage.getHeight() < 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Preferences.Window(
            (int) stage.getX(),
            (int) stage.getY(),
            (int) stage.getWidth(),
            (int) stage.getHeight(),
            stage.isMaximized()));
  }

  /** Shows the window before there is anything to show in it. */
  void showEmpty() {
    Skeleton.cover(empty, Skeleton.Shape.WINDOW, filled);
    stage.show();
  }

  /** Fills the window. */
  void show(Region root) {
    filled.set(true);
    root.resize(scene.getWidth(), scene.getHeight());
    scene.setRoot(root);
    stage.show();
  }

  /** Says why the data cannot be used and lets the person choose a way out. */
  void show(StartProblem problem, Consumer<StartProblem.Way> choose) {
    StartProblemView view = new StartProblemView(problem, texts, choose);
    show(view.root());
    view.focusBest();
  }

  /** Shows a page on the way to data that can be used. */
  void show(RescuePage page) {
    Region root = new RescueView(page).root();
    show(root);
    Focus.first(root);
  }

  /** Lets the person choose a folder; nothing happens when they cancel. */
  void chooseFolder(Consumer<Path> whenChosen) {
    chooseFolder(texts.get("rescue.chooseFolder"), whenChosen);
  }

  /** Puts words on the clipboard. */
  static void copy(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }

  void chooseFolder(String title, Consumer<Path> whenChosen) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    LastFolder.ofPerson().get().ifPresent(chooser::setInitialDirectory);
    Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath).ifPresent(whenChosen);
  }

  /** Lets the person choose a file to read; nothing happens when they cancel. */
  void chooseFile(Dialogs.FileRequest request, Consumer<Path> whenChosen) {
    Optional.ofNullable(WindowDialogs.chooser(request, LastFolder.ofPerson()).showOpenDialog(stage))
        .map(File::toPath)
        .ifPresent(whenChosen);
  }

  Scene scene() {
    return scene;
  }

  Stage stage() {
    return stage;
  }
}
