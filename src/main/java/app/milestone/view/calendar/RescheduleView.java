package app.milestone.view.calendar;

import app.milestone.controller.DateFormats;
import app.milestone.controller.RescheduleController;
import app.milestone.controller.RescheduleForm;
import app.milestone.controller.RescheduleKind;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.DialogFrame;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Focus;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Opens the form with which the plan is rescheduled as a dialog: Enter does it, Esc cancels. */
public final class RescheduleView {
  private final RescheduleController controller;
  private final Overlay overlay;
  private final Texts texts;
  private final RescheduleFields fields;
  private Optional<Overlay.Layer> layer = Optional.empty();

  /** Shows each form that the controller opens. */
  public RescheduleView(RescheduleController controller, Overlay overlay, Texts texts) {
    this.controller = controller;
    this.overlay = overlay;
    this.texts = texts;
    fields = new RescheduleFields(overlay, texts, new DateFormats(texts.locale()));
    controller.state().form().subscribe(this::show);
  }

  private void show(Optional<RescheduleForm> form) {
    layer.ifPresent(Overlay.Layer::close);
    layer = form.map(this::open);
  }

  private Overlay.Layer open(RescheduleForm form) {
    VBox body = Buttons.styled(new VBox(), Styles.RESCHEDULE_FORM);
    form.fields().forEach(field -> body.getChildren().add(fields.node(field, form.today())));
    body.getChildren().add(new DraftView(form.draft()).root());
    Button act = Edits.mark(act(form));
    act.disableProperty().bind(form.draft().map(draft -> !draft.isPossible()));
    Button cancel = Buttons.plain(texts.get("app.cancel"), controller::cancel);
    DialogFrame dialog =
        new DialogFrame(form.title(), body, null, texts.get("app.close"), controller::cancel)
            .foot(new Region(), cancel, act);
    dialog.getStyleClass().add(Styles.RESCHEDULE);
    dialog.addEventFilter(KeyEvent.KEY_PRESSED, event -> enter(event, act));
    Overlay.Layer opened = overlay.dialog(dialog).onEscape(controller::cancel);
    focus(dialog, body, act.isDisabled() ? cancel : act);
    return opened;
  }

  /** The fields are part of the scene once the dialog has its looks. */
  private static void focus(DialogFrame dialog, VBox fields, Button button) {
    dialog.applyCss();
    if (!Focus.first(fields)) {
      button.requestFocus();
    }
  }

  private Button act(RescheduleForm form) {
    return form.kind() == RescheduleKind.STOP
        ? Buttons.danger(form.action(), controller::submit)
        : Buttons.primary(form.action(), controller::submit);
  }

  /** Enter presses the button that has the focus, and else does what the dialog is for. */
  private static void enter(KeyEvent event, Button act) {
    if (event.getCode() == KeyCode.ENTER) {
      Button pressed = (Node) event.getTarget() instanceof Button button ? button : act;
      pressed.fire();
      event.consume();
    }
  }
}
