package app.milestone.view.plans;

import app.milestone.controller.PlansController;
import app.milestone.controller.PlansPage;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Bar;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Menu;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Pill;
import app.milestone.view.shared.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Draws one plan as a card with its acts; a click shows it week by week. */
final class PlanCard {
  private final PlansController controller;
  private final Texts texts;
  private final Overlay overlay;

  PlanCard(PlansController controller, Texts texts, Overlay overlay) {
    this.controller = controller;
    this.texts = texts;
    this.overlay = overlay;
  }

  Region draw(PlansPage.Card card, boolean chosen, int index) {
    VBox box =
        Buttons.styled(
            new VBox(
                head(card, index),
                Labels.wrapped(card.description(), Styles.BODY),
                facts(card.facts()),
                filler(),
                card.isRunning() ? progress(card) : acts(card)),
            Styles.CARD,
            PlanStyles.PLAN_CARD);
    if (chosen) {
      box.getStyleClass().add(Styles.CARD_SELECTED);
    }
    box.setOnMouseClicked(_ -> controller.choose(card.key()));
    return box;
  }

  static Region filler() {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    return space;
  }

  static HBox title(Icon icon, String name, String subtitle, boolean accent) {
    StackPane disc = Buttons.styled(new StackPane(new IconView(icon, Styles.ICON_18)), "plan-disc");
    if (accent) {
      disc.getStyleClass().add("plan-disc-active");
    }
    VBox words =
        new VBox(
            Labels.wrapped(name, Styles.HEADING),
            Labels.wrapped(subtitle, Styles.SMALL, Styles.MUTED));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    return Buttons.styled(new HBox(disc, words), PlanStyles.START_ROW);
  }

  private Node head(PlansPage.Card card, int index) {
    Icon icon = card.isCustom() ? Icon.FILE : index == 0 ? Icon.TEST : Icon.STREAK;
    HBox head = title(icon, card.name(), card.subtitle(), card.isActive());
    if (card.isActive()) {
      Pill pill =
          card.isOver()
              ? new Pill(Pill.Kind.SUCCESS, Icon.CHECK, texts.get("plans.over"))
              : new Pill(Pill.Kind.ACCENT, Icon.CHECK, texts.get("plans.active"));
      pill.setMinWidth(Region.USE_PREF_SIZE);
      head.getChildren().add(pill);
    }
    if (card.isActive() || card.isCustom()) {
      Button more = Buttons.flatIcon(Icon.MORE, texts.get("app.moreActions"), () -> {});
      more.setId("plan-menu-" + card.key());
      more.setOnAction(_ -> menu(card).show(more));
      head.getChildren().add(more);
    }
    return head;
  }

  private Menu menu(PlansPage.Card card) {
    Menu menu = new Menu(overlay);
    if (card.isRunning()) {
      menu.item(Icon.PLANS, texts.get("plans.preview"), "", () -> controller.choose(card.key()));
    }
    if (card.isActive()) {
      menu.change(
          Icon.CALENDAR, texts.get("plans.changeDates"), "", controller.links().changeDates());
      if (card.hasTarget()) {
        menu.change(
            Icon.TARGET, texts.get("plans.changeTarget"), "", controller.links().changeTarget());
      }
      menu.change(Icon.CLOSE, texts.get("plans.stop"), "", controller.links().stop());
    }
    if (card.isCustom()) {
      menu.change(Icon.EDIT, texts.get("plans.edit"), "", () -> controller.edit(card.key()));
      menu.item(Icon.EXPORT, texts.get("plans.export"), "", () -> controller.export(card.key()));
      menu.change(Icon.TRASH, texts.get("plans.delete"), "", () -> controller.delete(card.key()));
    }
    return menu;
  }

  private static Node facts(List<String> facts) {
    FlowPane row = Buttons.styled(new FlowPane(), "plan-facts");
    List<Icon> icons = List.of(Icon.CALENDAR, Icon.REPEAT);
    for (int i = 0; i < facts.size(); i++) {
      Label fact = Labels.of(facts.get(i), Styles.SMALL, Styles.MUTED);
      fact.setGraphic(new IconView(icons.get(i), Styles.ICON_14));
      row.getChildren().add(fact);
    }
    return row;
  }

  private Node progress(PlansPage.Card card) {
    HBox words =
        new HBox(
            Labels.of(card.dayText(), Styles.SMALL),
            Labels.space(),
            Labels.of(card.endText(), Styles.SMALL, Styles.MUTED));
    Bar bar = new Bar(card.dayText());
    bar.fraction.set(card.fraction());
    return Buttons.styled(new VBox(words, bar), "plan-progress");
  }

  private Node acts(PlansPage.Card card) {
    Button preview = Buttons.plain(texts.get("plans.preview"), () -> controller.choose(card.key()));
    preview.setId("plan-preview-" + card.key());
    preview.setAccessibleText(texts.get("plans.previewOf", card.name()));
    Button start =
        Buttons.plain(
            texts.get("plans.start"), () -> controller.links().start().accept(card.key()));
    start.setId("plan-start-" + card.key());
    start.setAccessibleText(texts.get("plans.startOf", card.name()));
    return Buttons.styled(new HBox(preview, start), "plan-acts");
  }
}
