package app.milestone.view.test;

import app.milestone.controller.TestForm;
import app.milestone.controller.TestPreview;
import app.milestone.controller.TestPreview.Fact;
import app.milestone.controller.TestPreview.LapJudgement;
import app.milestone.controller.TestPreview.PaceOffer;
import app.milestone.controller.TestPreview.Way;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Bar;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Pill;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.Tips;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws what a test would mean, anew after every key. */
final class TestPreviewView {
  private final TestForm form;
  private final Texts texts;
  private final VBox above = Buttons.styled(new VBox(), "test-preview-part");
  private final VBox laps = Buttons.styled(new VBox(), "test-preview-part");
  private final VBox paceLines = Buttons.styled(new VBox(), "test-pace-lines");
  private final CheckBox update = new CheckBox();
  private final Label follows = Buttons.styled(new Label(), Styles.SMALL_STRONG);
  private final VBox paces;
  private final VBox root = Buttons.styled(new VBox(), "test-preview");
  private List<Object> shown = List.of();

  TestPreviewView(TestForm form, Texts texts) {
    this.form = form;
    this.texts = texts;
    update.setId("test-update");
    update.selectedProperty().bindBidirectional(form.updatePaces);
    paces =
        Buttons.styled(
            new VBox(line(), update, follows, paceLines), "test-preview-part", "test-paces");
    root.getChildren().addAll(above, laps, paces);
    form.preview().subscribe(this::show);
    form.preview().map(TestPreview::pacing).subscribe(this::showLaps);
    form.preview().map(TestPreview::paces).subscribe(this::showPaces);
  }

  Region root() {
    return root;
  }

  private void show(TestPreview preview) {
    if (isShown(preview)) {
      return;
    }
    List<Node> nodes = new ArrayList<>(result(preview));
    if (!preview.facts().isEmpty()) {
      nodes.add(line());
      preview.facts().forEach(fact -> nodes.add(fact(fact)));
    }
    preview.notes().forEach(note -> nodes.add(small(note)));
    above.getChildren().setAll(nodes);
  }

  /** Whether the same figures stand there already, as while laps are typed. */
  private boolean isShown(TestPreview preview) {
    List<Object> figures =
        List.of(
            preview.result(),
            preview.newBest(),
            preview.reached(),
            preview.strong(),
            preview.difference(),
            preview.bar(),
            preview.variation(),
            preview.variationAbout(),
            preview.flags(),
            preview.facts(),
            preview.notes());
    boolean same = figures.equals(shown);
    shown = figures;
    return same;
  }

  private void showLaps(LapJudgement pacing) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(line());
    nodes.addAll(pacing(pacing));
    laps.getChildren().setAll(nodes);
  }

  private void showPaces(Optional<PaceOffer> offer) {
    visible(paces, offer.isPresent());
    offer.ifPresent(this::offer);
  }

  private List<Node> result(TestPreview preview) {
    List<Node> nodes = new ArrayList<>();
    Label name = Buttons.styled(new Label(texts.get("test.result")), Styles.STRONG);
    HBox head = Buttons.styled(new HBox(name, space()), "test-result-head");
    if (preview.newBest()) {
      head.getChildren().add(new Pill(Pill.Kind.SUCCESS, Icon.CHECK, texts.get("test.newBest")));
    }
    Label value = Buttons.styled(new Label(preview.result()), Styles.DISPLAY);
    value.setId("test-result");
    nodes.add(head);
    nodes.add(value);
    if (!preview.strong().isEmpty() || !preview.difference().isEmpty()) {
      nodes.add(difference(preview));
    }
    preview.bar().ifPresent(way -> nodes.add(way(way)));
    if (!preview.reached().isEmpty()) {
      Label reached = Buttons.styled(new Label(preview.reached()), Styles.SMALL_STRONG);
      reached.getStyleClass().add(Styles.SUCCESS_TEXT);
      reached.setGraphic(new IconView(Icon.FLAG, Styles.ICON_SUCCESS));
      reached.setWrapText(true);
      nodes.add(reached);
    }
    if (!preview.variation().isEmpty()) {
      Label variation = small(preview.variation());
      variation.setId("test-variation");
      Tips.explain(variation, preview.variationAbout());
      nodes.add(variation);
    }
    if (!preview.flags().isEmpty()) {
      nodes.add(small(preview.flags()));
    }
    return nodes;
  }

  private static Node difference(TestPreview preview) {
    Label strong = Buttons.styled(new Label(preview.strong()), Styles.STRONG);
    strong.setManaged(!preview.strong().isEmpty());
    return Buttons.styled(new FlowPane(strong, new Label(preview.difference())), "test-difference");
  }

  private Node way(Way way) {
    Bar bar = new Bar(texts.get("test.way") + ", " + way.left());
    bar.fraction.set(way.fraction());
    HBox labels =
        new HBox(caption(way.from()), space(), caption(way.left()), space(), caption(way.to()));
    return Buttons.styled(new VBox(bar, labels), "test-way");
  }

  private static Label caption(String text) {
    return Buttons.styled(new Label(text), Styles.SMALL, Styles.MUTED);
  }

  private static Label small(String text) {
    Label label = caption(text);
    label.setWrapText(true);
    return label;
  }

  private static Node fact(Fact fact) {
    Label value = Buttons.styled(new Label(fact.value()), Styles.SMALL_STRONG);
    value.setMinWidth(Region.USE_PREF_SIZE);
    return Buttons.styled(new HBox(caption(fact.name()), space(), value), "test-fact");
  }

  private List<Node> pacing(LapJudgement pacing) {
    List<Node> nodes = new ArrayList<>();
    Label name = Buttons.styled(new Label(texts.get("test.pacing")), Styles.STRONG);
    nodes.add(Buttons.styled(new HBox(name, space(), caption(pacing.even())), "test-result-head"));
    Label verdict = Buttons.styled(new Label(pacing.verdict()), Styles.SMALL);
    verdict.setWrapText(true);
    verdict.setId("test-verdict");
    nodes.add(verdict);
    pacing.advice().forEach(advice -> nodes.add(advice(advice)));
    if (!pacing.bars().isEmpty()) {
      nodes.add(new LapBars(pacing.bars(), texts));
    }
    return nodes;
  }

  private static Node advice(TestPreview.Advice advice) {
    Label label = caption(advice.text());
    label.setGraphic(
        advice.followed()
            ? new IconView(Icon.CHECK, Styles.ICON_14, Styles.ICON_SUCCESS)
            : new IconView(Icon.MINUS, Styles.ICON_14, Styles.ICON_WARNING));
    return label;
  }

  private void offer(PaceOffer offer) {
    update.setText(offer.title());
    follows.setText(offer.title());
    visible(update, offer.optional());
    visible(follows, !offer.optional());
    paceLines.getStyleClass().remove("test-indented");
    if (offer.optional()) {
      paceLines.getStyleClass().add("test-indented");
    }
    paceLines.getChildren().setAll(offer.lines().stream().map(TestPreviewView::small).toList());
  }

  private static void visible(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static Region line() {
    return Buttons.styled(new Region(), Styles.SEPARATOR_LINE, "test-line");
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
