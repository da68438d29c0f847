package app.milestone.view.test;

import app.milestone.controller.TestCheck.LapLine;
import app.milestone.controller.TestCheck.LapState;
import app.milestone.controller.TestForm;
import app.milestone.controller.TestFormController;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Styles;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says what the laps add up to, and offers the ways out when that is not the time. */
final class LapLineView {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass AGREE = PseudoClass.getPseudoClass("agree");

  private final IconView icon = new IconView(Icon.ERROR);
  private final Label strong = Buttons.styled(new Label(), "test-lap-strong");
  private final Label more = Buttons.styled(new Label(), "test-lap-more");
  private final Button useSum;
  private final FlowPane ways;
  private final VBox root = Buttons.styled(new VBox(), "test-lap-line");

  LapLineView(LapFields laps, TestForm form, TestFormController controller, Texts texts) {
    useSum =
        small(
            "",
            "test-use-sum",
            () -> {
              laps.leaveForTime();
              controller.useSum();
            });
    Button right =
        small(
            texts.get("test.timeIsRight"),
            "test-time-right",
            () -> {
              laps.focusProblem();
              controller.timeIsRight();
            });
    Button clear =
        small(
            texts.get("test.clearLaps"),
            "test-clear-laps",
            () -> {
              laps.focus(0);
              controller.clearLaps();
            });
    ways = Buttons.styled(new FlowPane(useSum, right, clear), "test-ways");
    FlowPane words = Buttons.styled(new FlowPane(strong, more), "test-lap-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = Buttons.styled(new HBox(icon, words), "test-lap-sentence");
    root.getChildren().addAll(line, ways);
    form.check().subscribe(check -> show(check.laps()));
  }

  private static Button small(String text, String id, Runnable act) {
    Button button = Buttons.styled(Buttons.plain(text, act), Styles.SMALL_BUTTON);
    button.setId(id);
    return button;
  }

  Region root() {
    return root;
  }

  private void show(LapLine line) {
    boolean wrong = line.state() == LapState.WRONG || line.state() == LapState.DISAGREE;
    boolean agree = line.state() == LapState.AGREE;
    root.pseudoClassStateChanged(WRONG, wrong);
    root.pseudoClassStateChanged(AGREE, agree);
    icon.show(agree ? Icon.CHECK : wrong ? Icon.ERROR : Icon.INFO);
    strong.setText(line.strong());
    more.setText(line.more());
    more.setManaged(!line.more().isEmpty());
    useSum.setText(line.useSum());
    visible(ways, line.state() == LapState.DISAGREE);
    visible(root, !line.strong().isEmpty());
    root.setAccessibleText(line.strong() + " " + line.more());
    root.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private static void visible(Region region, boolean shown) {
    region.setVisible(shown);
    region.setManaged(shown);
  }
}
