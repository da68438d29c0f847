package app.milestone.view;

import app.milestone.controller.MainController;
import app.milestone.controller.MainState;
import app.milestone.controller.Notices;
import app.milestone.controller.Place;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Focus;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.ToastHost;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
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

  private void entered(Scene scene) {
    if (scene != null && shown != null) {
      Platform.runLater(this::open);
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
    Label mark = new Label(text);
    mark.getStyleClass().addAll(Styles.MAIN_MARK, Styles.SMALL_STRONG);
    mark.setWrapText(true);
    mark.setTextAlignment(TextAlignment.CENTER);
    mark.setMinHeight(Region.USE_PREF_SIZE);
    mark.setMaxWidth(Double.MAX_VALUE);
    frame.setTop(mark);
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

  /** Moves the focus to the next region, or the one before: rail, the screen's own, toast. */
  void nextRegion(boolean backwards) {
    List<Region> regions = new ArrayList<>();
    regions.add(rail.root());
    if (shown != null) {
      regions.addAll(shown.regions());
    }
    regions.add(overlay.toastPlace());
    regions.removeIf(region -> region.getScene() == null || Focus.stops(region).isEmpty());
    if (overlay.isBusy() || regions.isEmpty()) {
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

  /** Shows the list of keys. */
  void showKeys() {
    if (!overlay.isBusy()) {
      KeyList.show(overlay, texts);
    }
  }
}
