package app.milestone.view.session;

import app.milestone.controller.EntryField;
import app.milestone.controller.StepLine;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.FieldMessage;
import app.milestone.view.shared.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws strength exercises one below the other, each with a field per set or a check per hold. */
final class StrengthTable extends VBox {
  StrengthTable(List<StepLine.Fields> exercises, Function<EntryField, Node> field) {
    getStyleClass().add(Styles.SESSION_TABLE);
    for (StepLine.Fields exercise : exercises) {
      Label name = Buttons.styled(new Label(exercise.head().title()), Styles.SMALL_STRONG);
      Label asked =
          Buttons.styled(new Label(exercise.head().subtitle()), Styles.CAPTION, Styles.MUTED);
      HBox sets = Buttons.styled(new HBox(), Styles.SESSION_SETS);
      exercise.fields().forEach(set -> sets.getChildren().add(field.apply(set)));
      sets.setMinWidth(Region.USE_PREF_SIZE);
      HBox row = StepsView.line(new VBox(name, asked), sets);
      getChildren().add(new VBox(row, new FieldMessage(exercise.problem())));
    }
  }
}
