package app.milestone.view.progress;

import app.milestone.controller.EndResult;
import app.milestone.controller.EndResult.Pair;
import app.milestone.controller.ProgressController;
import app.milestone.controller.SpokenWords;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.Tips;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows what a run of the plan has brought, with the first test beside the last. */
final class EndView extends VBox {
  private final ProgressController controller;
  private final Texts texts;

  EndView(ProgressController controller, Texts texts) {
    this.controller = controller;
    this.texts = texts;
    getStyleClass().addAll(Styles.CARD, "end-card");
    setId("endCard");
    managedProperty().bind(visibleProperty());
    controller
        .state()
        .page()
        .subscribe(
            page -> {
              setVisible(page.end().isPresent());
              page.end().ifPresent(this::show);
            });
  }

  private void show(EndResult end) {
    Label title = Buttons.styled(new Label(texts.get("progress.endTitle")), Styles.HEADING);
    List<Node> parts = new ArrayList<>(List.of(verdict(end)));
    if (!end.laps().isEmpty()) {
      parts.add(
          pairs(texts.get("progress.lapsSideBySide"), end.firstName(), end.lastName(), end.laps()));
    }
    if (!end.cycles().isEmpty()) {
      parts.add(
          pairs(
              texts.get("progress.cyclesSideBySide"), end.thenName(), end.nowName(), end.cycles()));
    }
    FlowPane columns = Buttons.styled(new FlowPane(), "end-columns");
    columns.getChildren().setAll(parts);
    getChildren().setAll(title, columns, actions(end));
  }

  private VBox verdict(EndResult end) {
    Label time = Buttons.styled(new Label(end.time()), Styles.DISPLAY);
    time.setAccessibleText(new SpokenWords(texts).of(end.time()));
    Label gained = Buttons.styled(new Label(end.gained()), Styles.HEADING);
    gained
        .getStyleClass()
        .add(end.gained().startsWith("+") ? Styles.WARNING_TEXT : Styles.SUCCESS_TEXT);
    Label headline = Buttons.styled(new Label(end.headline()), Styles.STRONG);
    if (end.reached()) {
      headline.setGraphic(new IconView(Icon.FLAG, Styles.ICON_15, Styles.ICON_SUCCESS));
      headline.getStyleClass().add(Styles.SUCCESS_TEXT);
    }
    VBox verdict =
        new VBox(
            Buttons.styled(new HBox(time, gained), "end-time"),
            headline,
            Buttons.styled(new Label(end.percent()), Styles.MUTED),
            variation(end));
    if (!end.thirty().isEmpty()) {
      verdict.getChildren().add(2, new Label(end.thirty()));
    }
    if (!end.remarks().isEmpty()) {
      verdict.getChildren().add(Buttons.styled(new Label(end.remarks()), Styles.WARNING_TEXT));
    }
    return Buttons.styled(verdict, "end-verdict");
  }

  private static Label variation(EndResult end) {
    Label variation = Buttons.styled(new Label(end.variation()), Styles.MUTED);
    Tips.explain(variation, end.variationAbout());
    return variation;
  }

  private static GridPane pairs(String title, String then, String now, List<Pair> pairs) {
    GridPane grid = Buttons.styled(new GridPane(), "end-pairs");
    grid.addRow(
        0,
        Buttons.styled(new Label(title), Styles.SMALL_STRONG),
        Buttons.styled(new Label(then), Styles.SMALL, Styles.MUTED),
        Buttons.styled(new Label(now), Styles.SMALL, Styles.MUTED));
    for (Pair pair : pairs) {
      Label difference = Buttons.styled(new Label(pair.difference()), Styles.SMALL);
      if (pair.direction() != 0) {
        difference
            .getStyleClass()
            .add(pair.direction() < 0 ? Styles.SUCCESS_TEXT : Styles.WARNING_TEXT);
      }
      grid.addRow(
          grid.getRowCount(),
          Buttons.styled(new Label(pair.name()), Styles.SMALL, Styles.MUTED),
          Buttons.styled(new Label(pair.then()), Styles.SMALL),
          Buttons.styled(new Label(pair.now()), Styles.SMALL_STRONG),
          difference);
    }
    grid.getChildren().stream()
        .filter(cell -> GridPane.getColumnIndex(cell) > 0)
        .forEach(cell -> GridPane.setHalignment(cell, HPos.RIGHT));
    return grid;
  }

  private FlowPane actions(EndResult end) {
    return Buttons.styled(
        new FlowPane(
            Buttons.primary(end.again(), () -> controller.links().runAgain().accept(end.retest())),
            Buttons.plain(
                texts.get("progress.newTarget"),
                () -> controller.links().newTarget().accept(end.retest()))),
        "end-actions");
  }
}
