package app.milestone.view.shared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Shows dialogs, popovers, menus, drawers and toasts above the screens of one scene: Esc closes the
 * topmost, Tab stays inside it, and focus returns to what opened it.
 */
public final class Overlay {
  /** One thing above the screens, until it closes. */
  public final class Layer {
    private final Region pane;
    private final Node opener;
    private boolean drawer;
    private Runnable escape = this::close;
    private Runnable whenClosed = () -> {};

    private Layer(Region pane, Node opener) {
      this.pane = pane;
      this.opener = opener;
    }

    /** What Esc and a click beside it do instead of closing, such as asking first. */
    public Layer onEscape(Runnable act) {
      escape = act;
      return this;
    }

    /** What happens once it has closed. */
    public Layer onClosed(Runnable act) {
      whenClosed = act;
      return this;
    }

    /** Takes it away and gives the focus back; does nothing the second time. */
    public void close() {
      if (!layers.remove(this)) {
        return;
      }
      boolean hadFocus = Focus.isInside(focusOwner(), pane);
      root.getChildren().remove(pane);
      if (opener != null && opener.getScene() != null && (hadFocus || focusOwner() == null)) {
        opener.requestFocus();
      }
      whenClosed.run();
    }

    /** Whether it is still shown. */
    public boolean isOpen() {
      return layers.contains(this);
    }
  }

  private final StackPane root = new StackPane();
  private final ToastPlace toasts = new ToastPlace();
  private final Deque<Layer> layers = new ArrayDeque<>();
  private boolean backwards;

  /** An overlay above the content. */
  public Overlay(Region content) {
    root.getStyleClass().add(Styles.OVERLAY);
    root.getChildren().addAll(content, toasts);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::rememberDirection);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    root.sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .subscribe(owner -> keepInside(owner));
  }

  /** The content with everything above it: the root of the scene. */
  public Region root() {
    return root;
  }

  /** Where the toast is put; F6 reaches it. */
  public Region toastPlace() {
    return toasts;
  }

  /** Centres toasts over this part of the screen. */
  public void toastsOver(Region area) {
    toasts.over(area);
  }

  ToastPlace toasts() {
    return toasts;
  }

  /** Shows a dialog in the middle, above a scrim; the window keeps 16 px around it. */
  public Layer dialog(Region card) {
    StackPane pane = Buttons.styled(new StackPane(card), Styles.SCRIM);
    pane.setPadding(new Insets(16));
    return open(pane, card);
  }

  /** Shows a panel at the right edge, above a scrim that closes it. */
  public Layer drawer(Region panel) {
    StackPane pane = Buttons.styled(new StackPane(panel), Styles.SCRIM);
    panel.getStyleClass().add(Styles.DRAWER);
    panel.setMaxWidth(Region.USE_PREF_SIZE);
    StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
    Layer layer = open(pane, panel);
    layer.drawer = true;
    closeOnClickBeside(layer, panel);
    return layer;
  }

  /** Closes the topmost thing if it is a drawer; returns whether it was. */
  public boolean closeDrawer() {
    if (!isDrawerOnTop()) {
      return false;
    }
    layers.peek().close();
    return true;
  }

  /** Whether the topmost thing is a drawer. */
  public boolean isDrawerOnTop() {
    return !layers.isEmpty() && layers.peek().drawer;
  }

  /** Shows a card next to its anchor, below where there is room; a click beside it closes it. */
  public Layer popover(Node anchor, Region card) {
    card.getStyleClass().add(Styles.POPOVER);
    return near(anchor, card);
  }

  Layer near(Node anchor, Region card) {
    Layer layer = open(new AnchoredPane(anchor, card), card);
    closeOnClickBeside(layer, card);
    return layer;
  }

  private Layer open(Region pane, Region card) {
    Layer layer = new Layer(pane, focusOwner());
    layers.push(layer);
    root.getChildren().add(root.getChildren().indexOf(toasts), pane);
    pane.applyCss();
    if (!Focus.first(card)) {
      pane.setFocusTraversable(true);
      pane.requestFocus();
    }
    return layer;
  }

  private void closeOnClickBeside(Layer layer, Node card) {
    layer.pane.setOnMousePressed(
        event -> {
          if (!Focus.isInside((Node) event.getTarget(), card)) {
            layer.escape.run();
            event.consume();
          }
        });
  }

  /** Closes the topmost thing; returns whether there was one. */
  public boolean closeTopmost() {
    if (layers.isEmpty()) {
      return false;
    }
    layers.peek().escape.run();
    return true;
  }

  /** The topmost thing above the screens, toasts apart. */
  public Optional<Region> topmost() {
    return Optional.ofNullable(layers.peek()).map(layer -> layer.pane);
  }

  /** Whether the topmost thing wants an answer or a choice, as all but a drawer do. */
  public boolean asks() {
    return isBusy() && !layers.peek().drawer;
  }

  /** Whether anything lies above the screens, toasts apart. */
  public boolean isBusy() {
    return !layers.isEmpty();
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && closeTopmost()) {
      event.consume();
    }
  }

  private void rememberDirection(KeyEvent event) {
    backwards = event.getCode() == KeyCode.TAB && event.isShiftDown();
  }

  private void keepInside(Node owner) {
    if (layers.isEmpty() || owner == null || Focus.isInside(owner, toasts)) {
      return;
    }
    Region pane = layers.peek().pane;
    if (!Focus.isInside(owner, pane)) {
      if (backwards) {
        Focus.last(pane);
      } else {
        Focus.first(pane);
      }
    }
  }

  private Node focusOwner() {
    return root.getScene() == null ? null : root.getScene().getFocusOwner();
  }
}
