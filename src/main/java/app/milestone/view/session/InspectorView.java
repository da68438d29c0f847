package app.milestone.view.session;

import app.milestone.controller.SessionController;
import app.milestone.controller.SessionState;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Reveal;
import app.milestone.view.shared.Styles;
import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows one session beside the calendar, from its date down to its notes. */
public final class InspectorView {
  private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");

  private final VBox root = Buttons.styled(new VBox(), Styles.INSPECTOR);
  private final VBox body = Buttons.styled(new VBox(), Styles.INSPECTOR_BODY);
  private final ScrollPane scroll = new ScrollPane(body);
  private final SessionPopovers popovers;
  private final ActionArea action;
  private final StepsView steps;
  private final FiguresView figures;
  private final ScrollPlace place = new ScrollPlace(scroll, body);
  private Runnable escape = () -> {};

  /** The inspector over a session's state. */
  public InspectorView(
      SessionState state, SessionController controller, Texts texts, Overlay overlay) {
    Autosave autosave = new Autosave(controller);
    popovers = new SessionPopovers(state, controller, texts, overlay);
    figures = new FiguresView(state, texts, autosave);
    action = new ActionArea(state, controller, texts, overlay, popovers, figures::focus);
    steps = new StepsView(state, controller, texts, autosave, figures::focus);
    body.getChildren()
        .addAll(
            new TitleView(state, controller).root(),
            action.root(),
            new TestView(state, texts).root(),
            steps.root(),
            figures.root(),
            new ComparisonView(state).root(),
            new AdviceView(state).root());
    body.visibleProperty().bind(state.date().isNotNull());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    body.heightProperty().subscribe(_ -> narrow());
    scroll.heightProperty().subscribe(_ -> narrow());
    state.date().subscribe((before, _) -> changed(before != null));
    state.plannedId().subscribe((before, _) -> changed(before.isPresent()));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.setAccessibleRole(AccessibleRole.NODE);
    root.getChildren()
        .addAll(
            new InspectorHead(state, controller, texts).root(),
            scroll,
            new SaveLine(state, controller, texts).root());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    Reveal.focusIn(scroll);
  }

  /** Keeps the content as wide whether there is a scroll bar or not. */
  private void narrow() {
    body.pseudoClassStateChanged(SCROLLING, body.getHeight() > scroll.getHeight() + 1);
  }

  private void changed(boolean anotherBefore) {
    if (anotherBefore) {
      place.top();
    }
  }

  /** Goes to the place where it was left, and keeps from then on where it is. */
  public void keepPlace(DoubleProperty kept) {
    place.keep(kept);
  }

  /** The whole inspector. */
  public Region root() {
    return root;
  }

  /** The popovers for partly done, skip and extra sessions, for the calendar's keys. */
  public SessionPopovers popovers() {
    return popovers;
  }

  /** Focuses the first empty field, or the main button where there is none. */
  public void focusFirstEmpty() {
    if (!steps.focusFirstEmpty() && !figures.focusFirstEmpty()) {
      action.focus();
    }
  }

  /** What Esc does inside, such as going back to the calendar. */
  public void onEscape(Runnable act) {
    escape = act;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      escape.run();
    }
  }
}
