package app.milestone.view;

import app.milestone.controller.MainController;
import app.milestone.controller.MainState;
import app.milestone.controller.Notices;
import app.milestone.controller.Place;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Focus;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.Tips;
import app.milestone.view.shared.ToastHost;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/** The window: the rail, the place shown beside it, and the overlay above both. */
public final class MainView {
  private final MainState state;
  private final Texts texts;
  private final BorderPane frame = new BorderPane();
  private final Rail rail;
  private final Overlay overlay = new Overlay(frame);
  private final Map<Place, Supplier<Screen>> suppliers = new EnumMap<>(Place.class);
  private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
  private Screen shown;

  /** A window without places yet: see {@link #add}. */
  public MainView(MainState state, MainController controller, Notices notices, Texts texts) {
    this.state = state;
    this.texts = texts;
    rail = new Rail(state, controller, texts);
    frame.getStyleClass().add("main");
    new ToastHost(overlay, notices, texts.get("app.close"));
  }

  /** Says how a place is made when it is opened for the first time. */
  public MainView add(Place place, Supplier<Screen> screen) {
    suppliers.put(place, screen);
    return this;
  }

  /** Shows the place of the state and follows it from now on. */
  public void start() {
    state.place().subscribe(this::show);
    root().sceneProperty().subscribe(this::entered);
  }

  /** In a new window the place is open once it is laid out. */
  private void entered(Scene scene) {
    if (scene != null && shown != null) {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              shown.opened();
            }
          });
    }
  }

  /** Tells the place that it is open; what scrolls can take the focus only once it has a style. */
  private void open() {
    if (root().getScene() != null) {
      root().applyCss();
    }
    shown.opened();
  }

  /** Says above everything what kind of window this is. */
  public void showMark(String text) {
    frame.setTop(Buttons.styled(words(text), Styles.MAIN_MARK));
  }

  /** Holds back all that changes data, since this window only looks at it. */
  public void holdBack(String reason) {
    Edits.holdBack(root(), reason);
  }

  /**
   * Warns above everything; closing the warning takes it away.
   *
   * @param advice more about it, shown where the pointer rests and read aloud
   */
  public void showWarning(String text, String advice, Runnable whenClosed) {
    Label words = words(text);
    Tips.install(words, advice);
    words.setAccessibleHelp(advice);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox warning = Buttons.styled(new HBox(words), Styles.MAIN_MARK);
    warning.getChildren().add(closeButton(whenClosed));
    frame.setTop(warning);
  }

  private Button closeButton(Runnable whenClosed) {
    Runnable close =
        () -> {
          frame.setTop(null);
          whenClosed.run();
        };
    Button button = Buttons.flatIcon(Icon.CLOSE, texts.get("app.closeWarning"), close);
    button.setId("close-warning");
    return button;
  }

  private static Label words(String text) {
    Label words = Buttons.styled(new Label(text), Styles.SMALL_STRONG);
    words.setWrapText(true);
    words.setTextAlignment(TextAlignment.CENTER);
    words.setAlignment(Pos.CENTER);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    return words;
  }

  /** The root of the scene. */
  public Region root() {
    return overlay.root();
  }

  /** Where dialogs, popovers and menus are shown. */
  public Overlay overlay() {
    return overlay;
  }

  /** Makes the keys work in the scene. */
  public void listen(Scene scene, MainKeys keys) {
    keys.listen(scene, this);
  }

  private void show(Place place) {
    if (!suppliers.containsKey(place)) {
      return;
    }
    shown = screens.computeIfAbsent(place, it -> suppliers.get(it).get());
    frame.setLeft(place == Place.START ? null : rail.root());
    frame.setCenter(shown.root());
    overlay.toastsOver(shown.toastArea());
    open();
  }

  /** Moves the focus to the next region, or the one before. */
  void nextRegion(boolean backwards) {
    List<Region> regions = regions();
    if (regions.isEmpty()) {
      return;
    }
    Node owner = root().getScene().getFocusOwner();
    int at = -1;
    for (int i = 0; i < regions.size(); i++) {
      at = Focus.isInside(owner, regions.get(i)) ? i : at;
    }
    int next = at < 0 ? 0 : Math.floorMod(at + (backwards ? -1 : 1), regions.size());
    Focus.firstByKey(regions.get(next));
  }

  /** The rail, the screen's own and the toast; what is open above the screens hides theirs. */
  private List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    if (overlay.topmost().isPresent()) {
      regions.add(overlay.topmost().get());
    } else {
      regions.add(rail.root());
      regions.addAll(shown == null ? List.of() : shown.regions());
    }
    regions.add(overlay.toastPlace());
    regions.removeIf(region -> region.getScene() == null || Focus.stops(region).isEmpty());
    return regions;
  }

  /** Shows the list of keys. */
  void showKeys() {
    if (!overlay.isBusy() || overlay.isDrawerOnTop()) {
      KeyList.show(overlay, texts);
    }
  }
}
