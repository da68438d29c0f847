package app.milestone.view.progress;

import app.milestone.controller.ProgressController;
import app.milestone.controller.ProgressPage;
import app.milestone.controller.ProgressState;
import app.milestone.controller.SpokenWords;
import app.milestone.controller.Texts;
import app.milestone.view.Screen;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.Menu;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Reveal;
import app.milestone.view.shared.SegmentedControl;
import app.milestone.view.shared.Skeleton;
import app.milestone.view.shared.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The progress screen: how far the mile has come, how it was run, and what was trained. */
public final class ProgressView implements Screen {
  private final ProgressController controller;
  private final ProgressState state;
  private final Overlay overlay;
  private final Texts texts;
  private final ChartCard chart;
  private final EqualGrid tiles = new EqualGrid(12.3, 0.77);
  private final HBox header;
  private final ScrollPane scroll;
  private final VBox root;

  /** The screen of a controller. */
  public ProgressView(ProgressController controller, Overlay overlay, Texts texts) {
    this.controller = controller;
    this.state = controller.state();
    this.overlay = overlay;
    this.texts = texts;
    chart = new ChartCard(controller, overlay, texts);
    header = header();
    scroll = scroll();
    StackPane body = new StackPane(scroll);
    Skeleton.cover(body, Skeleton.Shape.CHART, state.loaded());
    VBox.setVgrow(body, Priority.ALWAYS);
    root = Buttons.styled(new VBox(header, body), "progress");
    root.setId("progress");
    state.page().subscribe(this::showTiles);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public List<Region> regions() {
    return List.of(header, scroll);
  }

  @Override
  public void opened() {
    controller.refresh();
  }

  private void showTiles(ProgressPage page) {
    Runnable settings = () -> controller.links().openSettings().run();
    SpokenWords spoken = new SpokenWords(texts);
    tiles.show(page.tiles().stream().map(it -> new FigureTile(it, spoken, settings)).toList());
  }

  private HBox header() {
    Label title = Buttons.styled(new Label(texts.get("progress.title")), Styles.TITLE);
    Label subtitle = Buttons.styled(new Label(), Styles.SMALL, Styles.MUTED);
    subtitle.setWrapText(true);
    subtitle.setMinHeight(Region.USE_PREF_SIZE);
    subtitle.textProperty().bind(state.page().map(ProgressPage::subtitle));
    VBox titles = Buttons.styled(new VBox(title, subtitle), "progress-titles");
    HBox.setHgrow(titles, Priority.ALWAYS);
    Button export = Buttons.plain(Icon.EXPORT, texts.get("progress.export"), () -> {});
    export.setId("export");
    export.setOnAction(_ -> showExports(export));
    Button log =
        Buttons.primary(
            Icon.PLUS,
            texts.get("progress.logMileTest"),
            () -> controller.links().logMileTest().run());
    log.setId("logMileTest");
    return Buttons.styled(new HBox(titles, range(), export, log), Styles.VIEW_HEADER);
  }

  private SegmentedControl<Boolean> range() {
    SegmentedControl<Boolean> range =
        new SegmentedControl<>(
            texts.get("progress.range"),
            List.of(false, true),
            all -> texts.get(all ? "progress.allTime" : "progress.thisPlan"));
    range.setMinWidth(Region.USE_PREF_SIZE);
    Consumer<Boolean> follow = range.value::set;
    state.allTime().subscribe(follow);
    range.value.subscribe(controller::showAllTime);
    return range;
  }

  private void showExports(Button anchor) {
    new Menu(overlay)
        .item(
            Icon.PROGRESS,
            texts.get("progress.exportPicture"),
            "",
            () -> controller.savePicture(chart::picture))
        .item(Icon.LOG, texts.get("progress.exportTests"), "", controller::saveTests)
        .show(anchor);
  }

  private ScrollPane scroll() {
    EqualGrid lower = new EqualGrid(31, 0.77);
    lower.show(List.of(new LapsView(controller, texts), new StripView(controller, texts)));
    VBox.setVgrow(chart, Priority.ALWAYS);
    VBox content =
        Buttons.styled(
            new VBox(new EndView(controller, texts), tiles, chart, lower), "progress-content");
    StackPane centred = new StackPane(content);
    centred.setAlignment(Pos.TOP_CENTER);
    ScrollPane pane = Buttons.styled(new ScrollPane(centred), "progress-scroll");
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    Reveal.focusIn(pane);
    return pane;
  }
}
