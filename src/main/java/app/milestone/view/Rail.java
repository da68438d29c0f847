package app.milestone.view;

import app.milestone.controller.MainController;
import app.milestone.controller.MainState;
import app.milestone.controller.Place;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.RovingFocus;
import app.milestone.view.shared.Styles;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Leads to the places of the window; one Tab stop, arrows move, Enter opens. */
final class Rail {
  private final MainState state;
  private final MainController controller;
  private final Texts texts;
  private final VBox root = Buttons.styled(new VBox(), Styles.RAIL);
  private final VBox items = Buttons.styled(new VBox(), "rail-items");

  Rail(MainState state, MainController controller, Texts texts) {
    this.state = state;
    this.controller = controller;
    this.texts = texts;
    IconView flag = new IconView(Icon.FLAG, Styles.ICON_20);
    StackPane logo = Buttons.styled(new StackPane(flag), Styles.RAIL_LOGO);
    logo.setAccessibleText(texts.get("app.name"));
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox.setVgrow(items, Priority.ALWAYS);
    items
        .getChildren()
        .addAll(
            item(Place.CALENDAR, Icon.CALENDAR, "app.calendar"),
            item(Place.PROGRESS, Icon.PROGRESS, "app.progress"),
            item(Place.LOG, Icon.LOG, "app.log"),
            item(Place.PLANS, Icon.PLANS, "app.plans"),
            space,
            item(Place.SETTINGS, Icon.SETTINGS, "app.settings"));
    RovingFocus.install(items);
    root.getChildren().addAll(logo, items);
  }

  Region root() {
    return root;
  }

  private ToggleButton item(Place place, Icon icon, String key) {
    ToggleButton button = new ToggleButton(texts.get(key), new IconView(icon, Styles.ICON_20));
    button.getStyleClass().add(Styles.RAIL_ITEM);
    button.setId("rail-" + key.substring(key.indexOf('.') + 1));
    button.setAccessibleRole(AccessibleRole.BUTTON);
    button.setAccessibleText(texts.get(key));
    button.setOnAction(
        _ -> {
          controller.open(place);
          button.setSelected(state.place().get() == place);
        });
    state
        .place()
        .subscribe(
            shown -> {
              button.setSelected(shown == place);
              if (shown == place) {
                RovingFocus.stopAt(items, button);
              }
            });
    return button;
  }
}
