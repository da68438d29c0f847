package app.milestone.view.calendar;

import app.milestone.controller.RescheduleDraft;
import app.milestone.controller.RescheduleDraft.Figure;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Styles;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws what a form would change: the sentence, what would be unwise, and the numbers. */
final class DraftView {
  private final VBox root = Buttons.styled(new VBox(), Styles.LABELLED);

  DraftView(ObservableValue<RescheduleDraft> draft) {
    draft.subscribe(this::show);
  }

  Region root() {
    return root;
  }

  private void show(RescheduleDraft draft) {
    root.getChildren().clear();
    if (!draft.sentence().isEmpty()) {
      root.getChildren().add(wrapped(draft.sentence(), Styles.RESCHEDULE_SENTENCE));
    }
    for (String warning : draft.warnings()) {
      Label line = wrapped(warning, Styles.RESCHEDULE_WARNING, Styles.WARNING_TEXT);
      line.setGraphic(Buttons.styled(new IconView(Icon.ALERT), Styles.ICON_WARNING));
      root.getChildren().add(line);
    }
    if (!draft.figures().isEmpty()) {
      root.getChildren().add(figures(draft.figures()));
    }
  }

  private static Label wrapped(String text, String... styles) {
    Label label = Buttons.styled(new Label(text), styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static FlowPane figures(List<Figure> figures) {
    FlowPane pane = Buttons.styled(new FlowPane(), Styles.RESCHEDULE_FIGURES);
    for (Figure figure : figures) {
      Label name = Buttons.styled(new Label(figure.label()), Styles.CAPTION, Styles.MUTED);
      Label value = Buttons.styled(new Label(figure.value()), Styles.STRONG);
      pane.getChildren().add(new VBox(name, value));
    }
    return pane;
  }
}
