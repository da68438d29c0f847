package app.milestone.view.progress;

import app.milestone.controller.ProgressChart;
import app.milestone.controller.ProgressController;
import app.milestone.controller.ProgressState;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.Menu;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.RovingFocus;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws mile times over days as shapes, so that the theme colours them; faster is up. */
final class ProgressChartView extends Region {
  private static final double LEFT = 5.1;
  private static final double RIGHT = 12.9;
  private static final double TOP = 2.2;
  private static final double BOTTOM = 2.2;

  private final ProgressState state;
  private final ProgressController controller;
  private final Overlay overlay;
  private final Texts texts;
  private final Label measure = ChartPart.label("", Styles.BODY);
  private final VBox tip = Buttons.styled(new VBox(), "chart-tip");
  private ProgressChart chart = ProgressChart.NONE;
  private ValueAxis values = new ValueAxis(0, 1);
  private List<ChartPart> layers = List.of();
  private ChartPoints points;
  private Optional<ChartPoint> pointed = Optional.empty();

  ProgressChartView(ProgressController controller, Overlay overlay, Texts texts) {
    this.controller = controller;
    this.state = controller.state();
    this.overlay = overlay;
    this.texts = texts;
    getStyleClass().add("progress-chart");
    setId("progressChart");
    setAccessibleRole(AccessibleRole.NODE);
    tip.setMouseTransparent(true);
    tip.setManaged(false);
    measure.setVisible(false);
    state.page().subscribe(_ -> rebuild());
    state.parts().subscribe(_ -> rebuild());
    state.chosen().subscribe(test -> points.showSelected(test));
  }

  private void rebuild() {
    Optional<UUID> focused =
        points == null
            ? Optional.empty()
            : points.points().stream()
                .filter(Node::isFocused)
                .map(it -> it.point().test())
                .findAny();
    chart = state.page().get().chart();
    values = ValueAxis.of(chart, state.parts().get());
    points = new ChartPoints(chart, state.parts().get());
    layers =
        List.of(
            new ChartAxes(chart, values, texts.get("progress.faster")),
            new ChartCourse(chart, state.parts().get()),
            points);
    setAccessibleText(chart.summary());
    List<Node> nodes = new ArrayList<>(List.of(measure));
    nodes.addAll(layers.get(1).nodes().subList(0, 1));
    nodes.addAll(layers.get(0).nodes());
    List<Node> course = layers.get(1).nodes();
    nodes.addAll(course.subList(1, course.size()));
    nodes.addAll(points.nodes());
    nodes.add(tip);
    getChildren().setAll(nodes);
    points.points().forEach(this::listen);
    RovingFocus.install(points.pane());
    points.showSelected(state.chosen().get());
    hideTip();
    focused.ifPresent(this::focus);
    requestLayout();
  }

  private void focus(UUID test) {
    points.points().stream()
        .filter(it -> it.point().test().equals(test))
        .findAny()
        .ifPresent(
            it -> {
              RovingFocus.stopAt(points.pane(), it);
              it.requestFocus();
            });
  }

  private void listen(ChartPoint point) {
    point.setOnMouseEntered(_ -> showTip(point));
    point.setOnMouseExited(_ -> hideTip());
    point
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                showTip(point);
              } else if (pointed.equals(Optional.of(point))) {
                hideTip();
              }
            });
    point.setOnMouseClicked(event -> clicked(point, event));
    point.setOnContextMenuRequested(
        event -> {
          showMenu(point);
          event.consume();
        });
    point.setOnKeyPressed(event -> pressed(point, event));
  }

  private void clicked(ChartPoint point, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    RovingFocus.stopAt(points.pane(), point);
    point.requestFocus();
    controller.choose(point.point().test());
    if (event.getClickCount() == 2) {
      controller.edit(point.point().test());
    }
  }

  private void pressed(ChartPoint point, KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      controller.activate(point.point().test());
      event.consume();
    }
  }

  private void showMenu(ChartPoint point) {
    UUID test = point.point().test();
    new Menu(overlay)
        .item(Icon.TEST, texts.get("progress.showLaps"), "", () -> controller.choose(test))
        .item(Icon.EDIT, texts.get("progress.editTest"), "", () -> controller.edit(test))
        .show(point);
  }

  private void showTip(ChartPoint point) {
    pointed = Optional.of(point);
    tip.getChildren().setAll(point.point().about().stream().map(Label::new).toList());
    tip.setVisible(true);
    requestLayout();
  }

  private void hideTip() {
    pointed = Optional.empty();
    tip.setVisible(false);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 17 * measure.getFont().getSize();
  }

  @Override
  protected double computePrefHeight(double width) {
    return 24 * measure.getFont().getSize();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 60 * measure.getFont().getSize();
  }

  @Override
  protected void layoutChildren() {
    double em = measure.getFont().getSize();
    double width = Math.max(1, getWidth() - (LEFT + RIGHT) * em);
    double height = Math.max(1, getHeight() - (TOP + BOTTOM) * em);
    ChartScale scale =
        new ChartScale(values, chart.from(), chart.to(), LEFT * em, TOP * em, width, height, em);
    LabelPlaces places =
        new LabelPlaces(scale.left(), em * 0.2, scale.right() + em, scale.bottom() - 2);
    layers.forEach(layer -> layer.place(scale, places));
    pointed.ifPresent(this::placeTip);
  }

  private void placeTip(ChartPoint point) {
    tip.applyCss();
    double width = tip.prefWidth(-1);
    double height = tip.prefHeight(-1);
    double x = point.getLayoutX() + point.getWidth() / 2 - width / 2;
    double above = point.getLayoutY() - height - 4;
    double y = above >= 0 ? above : point.getLayoutY() + point.getHeight() + 4;
    ChartPart.at(tip, Math.clamp(x, 0, Math.max(0, getWidth() - width)), y);
  }
}
