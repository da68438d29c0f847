package app.milestone.view.session;

import app.milestone.controller.SessionController;
import app.milestone.controller.SessionState;
import app.milestone.controller.SessionState.Head;
import app.milestone.controller.SessionState.Origin;
import app.milestone.controller.SessionState.Sibling;
import app.milestone.model.plan.SessionType;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Chip;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.RovingFocus;
import app.milestone.view.shared.Styles;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says what the session is: its kind, what to do, where it stands in the plan, and why. */
final class TitleView {
  private final SessionController controller;
  private final VBox root = Buttons.styled(new VBox(), Styles.SESSION_TITLE);
  private final FlowPane siblings = Buttons.styled(new FlowPane(), Styles.SESSION_SIBLINGS);

  TitleView(SessionState state, SessionController controller) {
    this.controller = controller;
    RovingFocus.install(siblings);
    state.siblings().subscribe(this::showSiblings);
    state.head().subscribe(this::show);
  }

  Region root() {
    return root;
  }

  private void show(Head head) {
    root.getStyleClass().removeIf(name -> name.startsWith(Styles.TYPE_PREFIX));
    SessionType type = head.type().orElse(SessionType.REST);
    root.getStyleClass().add(Styles.TYPE_PREFIX + type.name().toLowerCase(Locale.ROOT));
    Label kind = Buttons.styled(new Label(head.typeName()), Styles.TYPE_TEXT, Styles.SESSION_KIND);
    kind.setGraphic(new IconView(Icon.of(type), Styles.TYPE_ICON));
    HBox origin = new HBox(10);
    head.origin().forEach(mark -> origin.getChildren().add(mark(mark)));
    Label title = wrapped(head.title(), Styles.TITLE);
    root.getChildren().setAll(siblings, StepsView.line(kind, origin));
    if (!head.title().equals(head.typeName())) {
      root.getChildren().add(title);
    }
    if (!head.caption().isEmpty()) {
      root.getChildren().add(wrapped(head.caption(), Styles.SMALL, Styles.MUTED));
    }
    if (!head.purpose().isEmpty()) {
      Label purpose = wrapped(head.purpose(), Styles.SMALL, Styles.SESSION_PURPOSE);
      root.getChildren().add(Buttons.styled(new VBox(purpose), Styles.SESSION_WHY));
    }
  }

  private static Label wrapped(String text, String... styleClasses) {
    Label label = Buttons.styled(new Label(text), styleClasses);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Node mark(Origin origin) {
    Icon icon =
        switch (origin.kind()) {
          case MOVED -> Icon.SWAP;
          case ATTEMPT -> Icon.REPEAT;
          case EXTRA -> Icon.PLUS;
        };
    Label label = Buttons.styled(new Label(origin.text()), Styles.SMALL, Styles.MUTED);
    label.setGraphic(new IconView(icon, Styles.ICON_14));
    return label;
  }

  private void showSiblings(List<Sibling> all) {
    siblings.getChildren().setAll(all.stream().map(this::chip).toList());
    siblings.setVisible(all.size() > 1);
    siblings.setManaged(all.size() > 1);
  }

  private Node chip(Sibling sibling) {
    Chip chip = new Chip(sibling.title());
    chip.setSelected(sibling.isShown());
    chip.setOnAction(
        _ -> {
          chip.setSelected(sibling.isShown());
          if (sibling.isEntry()) {
            controller.showEntry(sibling.id());
          } else {
            controller.show(sibling.id());
          }
        });
    return chip;
  }
}
