package app.milestone.view.plans;

import app.milestone.controller.PlanCheck;
import app.milestone.controller.PlansController;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.DialogFrame;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows what is wrong with a plan file before it is added or changed. */
final class PlanChecks {
  private final PlansController controller;
  private final Texts texts;
  private final Overlay overlay;
  private Optional<Overlay.Layer> editor = Optional.empty();

  PlanChecks(PlansController controller, Texts texts, Overlay overlay) {
    this.controller = controller;
    this.texts = texts;
    this.overlay = overlay;
    controller.state().edited().subscribe(this::edit);
  }

  /** The file as it was read: its problems or its weeks, and whether to add it. */
  Node draw(PlanCheck check) {
    Button cancel = Buttons.plain(texts.get("app.cancel"), controller::cancelCheck);
    cancel.setId("plan-cancel");
    Button add = Buttons.primary(texts.get("plans.add"), controller::add);
    add.setId("plan-add");
    add.setDisable(!check.isGood());
    Label name =
        Labels.wrapped(
            texts.get(check.isGood() ? "plans.checked" : "plans.checkedBad", check.name()),
            Styles.HEADING);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox head = Buttons.styled(new HBox(name, cancel, Edits.mark(add)), PlanStyles.START_ROW);
    VBox box = Buttons.styled(new VBox(head), "plan-preview");
    box.getChildren()
        .add(
            check.preview().<Node>map(new PlanWeeks(texts)::draw).orElseGet(() -> problems(check)));
    return box;
  }

  private VBox problems(PlanCheck check) {
    VBox list = Buttons.styled(new VBox(), "plan-problems");
    for (String problem : check.problems()) {
      Label line = Labels.wrapped(problem, Styles.BODY);
      line.setGraphic(new IconView(Icon.ERROR, Styles.ICON_15, Styles.ICON_DANGER));
      list.getChildren().add(line);
    }
    if (!check.problems().isEmpty()) {
      Button copy =
          Buttons.plain(
              texts.get("plans.copyList"),
              () -> {
                Clipboard.getSystemClipboard()
                    .setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, check.list()));
                controller.copied();
              });
      copy.setId("plan-copy");
      list.getChildren().add(copy);
    }
    return list;
  }

  private void edit(Optional<PlanCheck> edited) {
    if (edited.isEmpty()) {
      editor.ifPresent(Overlay.Layer::close);
      editor = Optional.empty();
    } else if (editor.isEmpty()) {
      open(edited.get());
    }
  }

  private void open(PlanCheck check) {
    TextArea text = new TextArea();
    text.setId("plan-text");
    text.setAccessibleText(texts.get("plans.text"));
    text.setPrefRowCount(22);
    text.getStyleClass().add("plan-editor");
    text.textProperty().bindBidirectional(controller.state().text);
    VBox problems = Buttons.styled(new VBox(), "plan-problems");
    Button save = Buttons.primary(texts.get("plans.savePlan"), controller::saveEdit);
    save.setId("plan-save");
    var following =
        controller
            .state()
            .edited()
            .subscribe(
                now -> {
                  problems.getChildren().clear();
                  now.filter(it -> !it.isGood())
                      .ifPresent(it -> problems.getChildren().add(problems(it)));
                  save.setDisable(now.isEmpty() || !now.get().isGood());
                });
    VBox form = Buttons.styled(new VBox(text, problems), "plan-edit");
    Runnable cancel = controller::leaveEdit;
    DialogFrame frame =
        new DialogFrame(
            texts.get("plans.editTitle", check.name()), form, null, texts.get("app.close"), cancel);
    frame.foot(
        Labels.wrapped(texts.get("plans.editNote"), Styles.SMALL, Styles.MUTED),
        Buttons.plain(texts.get("app.cancel"), cancel),
        save);
    editor = Optional.of(overlay.dialog(frame).onEscape(cancel).onClosed(following::unsubscribe));
  }
}
