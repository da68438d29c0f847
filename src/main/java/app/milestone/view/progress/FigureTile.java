package app.milestone.view.progress;

import app.milestone.controller.ProgressPage.Tile;
import app.milestone.controller.SpokenWords;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.Tips;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows one figure with its name above and what it means below. */
final class FigureTile extends VBox {
  FigureTile(Tile tile, SpokenWords spoken, Runnable openSettings) {
    getStyleClass().addAll(Styles.CARD, Styles.STAT_TILE, "figure-tile");
    Label name = Buttons.styled(new Label(tile.name()), Styles.SMALL, Styles.MUTED);
    if (tile.isTarget()) {
      name.setGraphic(new IconView(Icon.FLAG, Styles.ICON_14, Styles.ICON_SUCCESS));
    }
    Label number = Buttons.styled(new Label(tile.number()), Styles.NUMBER);
    number.setMinWidth(USE_PREF_SIZE);
    Label unit = Buttons.styled(new Label(tile.unit()), Styles.BODY, Styles.MUTED);
    HBox line = Buttons.styled(new HBox(number), "stat-line");
    if (!tile.unit().isEmpty()) {
      line.getChildren().add(unit);
    }
    getChildren().addAll(name, line, detail(tile, openSettings));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        spoken.of(
            String.join(" ", tile.name(), tile.number(), tile.unit(), tile.gain(), tile.detail())));
    setAccessibleHelp(tile.rule());
    Tips.install(this, tile.rule());
  }

  private static Node detail(Tile tile, Runnable openSettings) {
    if (tile.asksForBirthYear()) {
      Button link =
          Buttons.styled(Buttons.link(tile.detail(), openSettings), Styles.SMALL, "figure-link");
      link.setWrapText(true);
      return link;
    }
    Label detail = Buttons.styled(new Label(tile.detail()), Styles.SMALL, Styles.MUTED);
    detail.setWrapText(true);
    if (tile.gain().isEmpty()) {
      return detail;
    }
    Label gain = Buttons.styled(new Label(tile.gain()), Styles.SMALL_STRONG, Styles.SUCCESS_TEXT);
    gain.setMinWidth(USE_PREF_SIZE);
    return Buttons.styled(new HBox(gain, detail), "figure-detail");
  }
}
