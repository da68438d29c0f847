package app.milestone.view;

import app.milestone.controller.Notices;
import app.milestone.controller.Notices.Action;
import app.milestone.controller.Notices.Kind;
import app.milestone.controller.Notices.Notice;
import app.milestone.controller.Notices.Stay;
import app.milestone.view.shared.Bar;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Chip;
import app.milestone.view.shared.EmptyState;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Pill;
import app.milestone.view.shared.SegmentedControl;
import app.milestone.view.shared.StatTile;
import app.milestone.view.shared.StatusGlyph;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.Toast;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows the shared controls side by side, each of the real class. */
final class ComponentsPage {
  private ComponentsPage() {}

  static Parent root() {
    Label title = Buttons.styled(new Label("Components"), Styles.PAGE_TITLE);
    VBox page = new VBox(12, title, card("Statuses", statuses()));
    page.setPadding(new Insets(20, 24, 24, 24));
    page.getChildren().add(pair(buttons(), ComponentsFields.card()));
    page.getChildren().add(pair(card("Toasts", toasts()), card("Empty states", empty())));
    page.getChildren().add(pair(card("Type scale", scale()), card("Numbers", numbers())));
    return page;
  }

  static VBox card(String heading, Node... content) {
    VBox card = Buttons.styled(new VBox(10), Styles.CARD);
    card.setPadding(new Insets(14, 18, 18, 18));
    card.getChildren().add(Buttons.styled(new Label(heading), Styles.HEADING));
    card.getChildren().addAll(content);
    return card;
  }

  private static Node pair(Node left, Node right) {
    HBox pair = new HBox(14, left, right);
    pair.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
    ((VBox) left).setPrefWidth(626);
    ((VBox) right).setPrefWidth(591);
    return pair;
  }

  private static Node statuses() {
    HBox row = new HBox(24);
    for (StatusGlyph.Kind kind : StatusGlyph.Kind.values()) {
      HBox pair = new HBox(8, new StatusGlyph(kind), new Label(kind.name()));
      pair.setAlignment(Pos.CENTER_LEFT);
      row.getChildren().add(pair);
    }
    for (Icon icon : List.of(Icon.STRENGTH, Icon.POWER, Icon.RECOVERY, Icon.HILLS, Icon.TEST)) {
      String type = Styles.TYPE_PREFIX + icon.name().toLowerCase(Locale.ROOT);
      row.getChildren().add(new HBox(Buttons.styled(new IconView(icon), Styles.TYPE_ICON, type)));
    }
    return row;
  }

  private static VBox buttons() {
    Runnable none = () -> {};
    HBox first =
        row(
            Buttons.primary("Primary", none),
            Buttons.plain("Default", none),
            Buttons.flat("Flat", none),
            Buttons.danger("Delete", none),
            Buttons.icon(Icon.PRINT, "Print", none),
            Buttons.plain(Icon.EXPORT, "With icon", none),
            Buttons.link("Link", none));
    Button focused = state(Buttons.primary("Mark done", none), "focus-visible");
    Button disabled = Buttons.primary("Mark done", none);
    disabled.setDisable(true);
    Button today = Buttons.plain("Today", none);
    today.setDisable(true);
    HBox second =
        row(
            state(Buttons.primary("Mark done", none), "hover"),
            state(Buttons.primary("Mark done", none), "armed"),
            focused,
            disabled,
            state(Buttons.plain("Today", none), "focus-visible"),
            today);
    SegmentedControl<String> plan =
        new SegmentedControl<>("View", List.of("Plan", "Month"), Function.identity());
    plan.value.set("Plan");
    Chip all = new Chip("All");
    all.count.set("22");
    all.setSelected(true);
    Chip power = new Chip("Power Run", new IconView(Icon.POWER, "type-icon", "type-power"));
    power.count.set("3");
    return card(
        "Buttons", first, second, ComponentsFields.split(), row(plan), row(all, power), pills());
  }

  private static HBox pills() {
    return row(
        new Pill(Pill.Kind.ACCENT, "Active"),
        new Pill(Pill.Kind.SUCCESS, Icon.CHECK, "On track"),
        new Pill(Pill.Kind.WARNING, Icon.ALERT, "Behind"),
        new Pill(Pill.Kind.DANGER, Icon.ERROR, "Error"),
        new Pill(Pill.Kind.NEUTRAL, "Extra"),
        new Pill(Pill.Kind.SOLID, "Today"));
  }

  private static Node toasts() {
    Action undo = new Action("Undo", true, () -> {});
    Action again = new Action("Try again", false, () -> {});
    return new VBox(
        10,
        toast(Kind.DONE, "Power Run on Wed 18 Nov marked done", undo),
        toast(Kind.MOVED, "Moved to Fri 20 Nov. Thu and Fri are both hard now", undo),
        toast(Kind.FAILED, "Could not save. Your entry is kept here", again));
  }

  private static Node toast(Notices.Kind kind, String text, Action action) {
    Notice notice = new Notice(kind, text, Stay.NORMAL, Optional.of(action));
    return new Toast(notice, "Close", () -> {});
  }

  private static Node empty() {
    EmptyState plan =
        new EmptyState(
            Icon.CALENDAR,
            "No plan yet",
            "Pick one and your six weeks appear here.",
            Buttons.primary("Start a plan", () -> {}));
    EmptyState search =
        new EmptyState(
            Icon.SEARCH,
            "Nothing matches “tempo”",
            "Search looks at titles and notes.",
            Buttons.plain("Clear search", () -> {}));
    HBox row = new HBox(plan, search);
    row.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
    return row;
  }

  private static Node scale() {
    GridPane grid = new GridPane(20, 8);
    String[][] roles = {
      {"Display 34 / 600", "7:32.0", Styles.DISPLAY},
      {"Number 22 / 600", "8:02  17.2 s", Styles.NUMBER},
      {"Title 18 / 600", "2 × 6 × 200 m at mile goal pace", Styles.TITLE},
      {"Heading 15 / 600", "Lap splits", Styles.HEADING},
      {"Body 13 / 400", "Warm-up 10 min easy, then drills", Styles.BODY},
      {"Small 12 / 400", "Cycle 2, week 1, day 2", Styles.SMALL},
      {"Caption 11 / 400", "2 × 6 × 200 m  @ 0:56.2", Styles.CAPTION},
    };
    for (int i = 0; i < roles.length; i++) {
      Label name = Buttons.styled(new Label(roles[i][0]), Styles.SMALL, Styles.MUTED);
      grid.addRow(i, name, Buttons.styled(new Label(roles[i][1]), roles[i][2]));
    }
    return grid;
  }

  private static Node numbers() {
    StatTile target = new StatTile("Target", new IconView(Icon.FLAG, Styles.ICON_SUCCESS));
    target.number.set("7:32.0");
    target.detail.set("baseline − 30 s");
    StatTile toGo = new StatTile("To go", null);
    toGo.number.set("17.2");
    toGo.unit.set("s");
    toGo.detail.set("43 % of the way");
    Bar bar = new Bar("Progress");
    bar.fraction.set(0.43);
    bar.knobbed.set(true);
    HBox tiles = new HBox(12, target, toGo);
    tiles.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
    return new VBox(16, tiles, bar);
  }

  static HBox row(Node... nodes) {
    HBox row = new HBox(10, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  static <T extends Node> T state(T node, String pseudoClass) {
    node.pseudoClassStateChanged(PseudoClass.getPseudoClass(pseudoClass), true);
    return node;
  }
}
