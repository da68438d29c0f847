package app.milestone.view;

import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.DialogFrame;
import app.milestone.view.shared.Overlay;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Lists every key and what it does, in a dialog and in the settings. */
public final class KeyList {
  private static final List<String> KEYS =
      List.of(
          "views",
          "settings",
          "test",
          "session",
          "search",
          "undo",
          "redo",
          "textSize",
          "regions",
          "escape",
          "help",
          "day",
          "weekEnds",
          "page",
          "today",
          "tick",
          "status",
          "move",
          "enter",
          "copy",
          "menu",
          "tests",
          "log",
          "save");

  private KeyList() {}

  static void show(Overlay overlay, Texts texts) {
    List<Overlay.Layer> layer = new ArrayList<>();
    Runnable close = () -> layer.getFirst().close();
    String closeName = texts.get("app.close");
    Region table = table(texts);
    DialogFrame frame = new DialogFrame(texts.get("app.keys"), table, null, closeName, close);
    Button done = Buttons.styled(Buttons.primary(closeName, close), "large-button");
    layer.add(overlay.dialog(frame.foot(new Label(), done)));
    done.requestFocus();
  }

  /** The table alone. */
  public static Region table(Texts texts) {
    GridPane grid = Buttons.styled(new GridPane(), "key-list");
    for (int i = 0; i < KEYS.size(); i++) {
      String key = "app.keys." + KEYS.get(i);
      Label act = new Label(texts.get(key + ".act"));
      act.setWrapText(true);
      Label keys = Buttons.keyHint(texts.get(key + ".keys"));
      keys.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(i, keys, act);
    }
    return grid;
  }
}
