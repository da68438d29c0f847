package app.milestone.view.plans;

import app.milestone.controller.PlanCheck;
import app.milestone.controller.PlansController;
import app.milestone.controller.PlansPage;
import app.milestone.controller.Texts;
import app.milestone.view.Screen;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Focus;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Styles;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Draws the plans: a card for each, and one of them week by week. */
public final class PlansView implements Screen {
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private static final double BAR = 14;

  private final PlansController controller;
  private final Texts texts;
  private final PlanCard card;
  private final PlanChecks checks;
  private final HBox cards = Buttons.styled(new HBox(), "plan-cards");
  private final ScrollPane row = Buttons.styled(new ScrollPane(cards), "plan-row");
  private final StackPane body = Buttons.styled(new StackPane(), Styles.CARD, "plan-body");
  private final Region own;
  private final Button left;
  private final Button right;
  private final VBox root = Buttons.styled(new VBox(), "plans");

  /** The plans; their menus and dialogs open in the overlay. */
  public PlansView(PlansController controller, Overlay overlay, Texts texts) {
    this.controller = controller;
    this.texts = texts;
    card = new PlanCard(controller, texts, overlay);
    checks = new PlanChecks(controller, texts, overlay);
    own = own();
    left = arrow(Icon.LEFT, "plans.earlierPlans", -1);
    right = arrow(Icon.RIGHT, "plans.morePlans", 1);
    row.setFitToHeight(true);
    row.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    row.setFocusTraversable(false);
    row.viewportBoundsProperty().subscribe(_ -> spread());
    row.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    ScrollPane weeks = Buttons.styled(new ScrollPane(body), PlanStyles.START_SCROLL);
    weeks.setFitToWidth(true);
    body.minHeightProperty().bind(weeks.viewportBoundsProperty().map(Bounds::getHeight));
    body.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(weeks, Priority.ALWAYS);
    root.getChildren().addAll(header(), row, weeks);
    root.setOnDragOver(this::dragOver);
    root.setOnDragExited(_ -> outline(false));
    root.setOnDragDropped(this::dropped);
    controller.state().page().subscribe(_ -> show());
    controller.state().check().subscribe(_ -> show());
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public List<Region> regions() {
    return List.of(row, body);
  }

  @Override
  public void opened() {
    controller.refresh();
    Focus.first(cards);
  }

  private Node header() {
    VBox words =
        new VBox(
            Labels.of(texts.get("app.plans"), Styles.TITLE),
            Labels.wrapped(texts.get("plans.subtitle"), Styles.SMALL, Styles.MUTED));
    HBox.setHgrow(words, Priority.ALWAYS);
    left.disableProperty().bind(row.hvalueProperty().lessThanOrEqualTo(0));
    right.disableProperty().bind(row.hvalueProperty().greaterThanOrEqualTo(1));
    return Buttons.styled(new HBox(words, left, right), "plans-header");
  }

  /** Scrolls the cards by one; shown while they do not all fit. */
  private Button arrow(Icon icon, String key, int direction) {
    Button arrow = Buttons.flatIcon(icon, texts.get(key), () -> scroll(direction));
    arrow.setId(key.replace('.', '-'));
    arrow.setVisible(false);
    arrow.managedProperty().bind(arrow.visibleProperty());
    return arrow;
  }

  private void scroll(int direction) {
    double card = own.getWidth() + cards.getSpacing();
    row.setHvalue(Math.clamp(row.getHvalue() + direction * card / room(), 0, 1));
  }

  /** How much wider the cards are than what is seen of them. */
  private double room() {
    return cards.getWidth() - row.getViewportBounds().getWidth();
  }

  private void show() {
    Optional<PlansPage> page = controller.state().page().get();
    Optional<PlanCheck> check = controller.state().check().get();
    if (page.isEmpty()) {
      return;
    }
    String focused = focused();
    cards.getChildren().clear();
    List<PlansPage.Card> shown = page.get().cards();
    for (int i = 0; i < shown.size(); i++) {
      boolean chosen = check.isEmpty() && shown.get(i).key().equals(page.get().chosen());
      cards.getChildren().add(card.draw(shown.get(i), chosen, i));
    }
    cards.getChildren().add(own);
    spread();
    body.getChildren()
        .setAll(
            check
                .map(checks::draw)
                .orElseGet(() -> new PlanWeeks(texts).draw(page.get().preview())));
    if (!focused.isEmpty() && root.lookup("#" + focused) instanceof Node node) {
      node.requestFocus();
    }
  }

  private String focused() {
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    return owner == null || owner.getId() == null || !Focus.isInside(owner, cards)
        ? ""
        : owner.getId();
  }

  private void spread() {
    double gap = cards.getSpacing();
    cards.applyCss();
    double least =
        cards.getChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
    double third = Math.floor((row.getViewportBounds().getWidth() - 2 * gap) / 3);
    double width = Math.max(third, least);
    for (Node node : cards.getChildren()) {
      ((Region) node).setPrefWidth(width);
    }
    double height =
        cards.getChildren().stream()
            .mapToDouble(node -> Math.max(node.minHeight(width), node.prefHeight(width)))
            .max()
            .orElse(0);
    boolean scrolls = cards.prefWidth(-1) > row.getViewportBounds().getWidth() + 2;
    left.setVisible(scrolls);
    right.setVisible(scrolls);
    double bar = scrolls ? BAR : 0;
    row.setMinHeight(Math.ceil(height) + 2 + bar);
    row.setPrefHeight(Math.ceil(height) + 2 + bar);
  }

  private void wheel(ScrollEvent event) {
    double room = room();
    if (room > 1 && event.getDeltaX() == 0) {
      row.setHvalue(row.getHvalue() - event.getDeltaY() / room);
      event.consume();
    }
  }

  private Region own() {
    Label checked = Labels.wrapped(texts.get("plans.ownChecked"), Styles.SMALL, Styles.MUTED);
    checked.setGraphic(new IconView(Icon.CHECK, Styles.ICON_14));
    Button choose =
        Buttons.plain(Icon.IMPORT, texts.get("plans.chooseFile"), controller::chooseFile);
    choose.setId("plan-choose-file");
    Button example = Buttons.link(texts.get("plans.saveExample"), controller::saveExample);
    example.setId("plan-example");
    FlowPane acts = Buttons.styled(new FlowPane(choose, example), "plan-facts");
    return Buttons.styled(
        new VBox(
            PlanCard.title(Icon.FILE, texts.get("plans.own"), texts.get("plans.ownFrom"), false),
            Labels.wrapped(texts.get("plans.ownText"), Styles.BODY),
            checked,
            PlanCard.filler(),
            acts),
        PlanStyles.PLAN_CARD,
        "plan-own");
  }

  private void outline(boolean on) {
    own.pseudoClassStateChanged(DROP, on);
  }

  private void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      outline(true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    if (files != null && !files.isEmpty()) {
      controller.check(files.getFirst().toPath());
      event.setDropCompleted(true);
      event.consume();
    }
    outline(false);
  }
}
