package app.milestone.view.test;

import app.milestone.controller.GoalChoice;
import app.milestone.controller.TestController;
import app.milestone.controller.TestForm;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Overlay;
import java.util.Optional;
import javafx.scene.layout.Region;

/** Opens and closes the dialogs about tests as the state says. */
public final class TestDialogs {
  private final Overlay overlay;
  private final TestController controller;
  private final Texts texts;
  private Optional<Overlay.Layer> form = Optional.empty();
  private Optional<Overlay.Layer> choice = Optional.empty();

  /** Follows the state of the controller from now on. */
  public TestDialogs(Overlay overlay, TestController controller, Texts texts) {
    this.overlay = overlay;
    this.controller = controller;
    this.texts = texts;
    controller.state().form().subscribe(this::showForm);
    controller.state().choice().subscribe(this::showChoice);
  }

  private void showForm(Optional<TestForm> shown) {
    form.ifPresent(Overlay.Layer::close);
    form =
        shown.map(
            it ->
                open(
                    new TestDialogView(it, controller, overlay, texts).root(), controller::cancel));
  }

  private void showChoice(Optional<GoalChoice> shown) {
    choice.ifPresent(Overlay.Layer::close);
    choice =
        shown.map(
            it -> open(new GoalChoiceView(it, controller, texts).root(), controller::keepGoal));
  }

  private Overlay.Layer open(Region dialog, Runnable escape) {
    return overlay.dialog(dialog).onEscape(escape);
  }
}
