package app.milestone.view.shared;

import app.milestone.controller.StartProblem;
import app.milestone.controller.StartProblem.Way;
import app.milestone.controller.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Fills the window when the data cannot be used: what happened, what is safe, the ways out. */
public final class StartProblemView {
  private final StackPane root;
  private Button best;

  /** Calls {@code choose} with the way that the person takes. */
  public StartProblemView(StartProblem problem, Texts texts, Consumer<Way> choose) {
    VBox card = new VBox(heading(problem), safe(problem), advice(problem), file(problem, texts));
    card.getStyleClass().add(Styles.PROBLEM_CARD);
    card.getChildren().add(ways(problem, texts, choose));
    card.setMaxHeight(Region.USE_PREF_SIZE);
    root = new StackPane(card);
    root.getStyleClass().add(Styles.PROBLEM);
  }

  public Region root() {
    return root;
  }

  /** Puts the focus on the best way out. */
  public void focusBest() {
    best.requestFocus();
  }

  private static Label heading(StartProblem problem) {
    Label title =
        new Label(problem.title(), new IconView(Icon.ALERT, Styles.ICON_20, Styles.ICON_WARNING));
    title.getStyleClass().addAll(Styles.TITLE, Styles.PROBLEM_TITLE);
    title.setWrapText(true);
    return title;
  }

  private static Label safe(StartProblem problem) {
    Label safe = new Label(problem.safe());
    safe.setWrapText(true);
    return safe;
  }

  private static Label advice(StartProblem problem) {
    Label advice = new Label(problem.advice());
    advice.setWrapText(true);
    return advice;
  }

  private static VBox file(StartProblem problem, Texts texts) {
    TextField place = new TextField(problem.file());
    place.setId("problemFile");
    place.setEditable(false);
    Label label = new Label(texts.get("errors.file"));
    label.setLabelFor(place);
    label.getStyleClass().add(Styles.FIELD_LABEL);
    VBox box = new VBox(label, place);
    box.getStyleClass().add(Styles.PROBLEM_FILE);
    return box;
  }

  private FlowPane ways(StartProblem problem, Texts texts, Consumer<Way> choose) {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add(Styles.PROBLEM_WAYS);
    for (Way way : problem.ways()) {
      String label = StartProblem.label(way, texts);
      boolean isBest = way == problem.ways().getFirst();
      Button button =
          isBest
              ? Buttons.primary(label, () -> choose.accept(way))
              : Buttons.plain(label, () -> choose.accept(way));
      button.setId("way" + way.name());
      button.setDefaultButton(isBest);
      best = isBest ? button : best;
      buttons.getChildren().add(button);
    }
    return buttons;
  }
}
