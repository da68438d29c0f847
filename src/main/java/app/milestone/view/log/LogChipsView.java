package app.milestone.view.log;

import app.milestone.controller.LogController;
import app.milestone.controller.LogPage;
import app.milestone.controller.LogPage.TypeChip;
import app.milestone.controller.Texts;
import app.milestone.model.plan.SessionType;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Chip;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.RovingFocus;
import app.milestone.view.shared.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Draws the kinds of sessions as chips: a click shows one alone, Ctrl click adds one. */
final class LogChipsView {
  private final LogController controller;
  private final Texts texts;
  private final FlowPane root = Buttons.styled(new FlowPane(), LogStyles.CHIPS);
  private final Chip all;
  private final Map<SessionType, Chip> chips = new EnumMap<>(SessionType.class);
  private boolean ctrl;

  LogChipsView(LogController controller, Texts texts) {
    this.controller = controller;
    this.texts = texts;
    all = new Chip(texts.get("log.all"));
    all.setId("log-all");
    all.setOnAction(
        _ -> {
          controller.showAll();
          mark(controller.state().page().get());
        });
    root.setAccessibleRole(AccessibleRole.NODE);
    root.setAccessibleText(texts.get("log.types"));
    root.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> ctrl = event.isShortcutDown());
    root.getChildren().setAll(all);
    RovingFocus.install(root);
    controller.state().page().subscribe(this::show);
  }

  Region root() {
    return root;
  }

  private void show(LogPage page) {
    List<SessionType> types = page.chips().stream().map(TypeChip::type).toList();
    if (!List.copyOf(chips.keySet()).equals(types)) {
      chips.clear();
      page.chips().forEach(chip -> chips.put(chip.type(), chip(chip)));
      root.getChildren().setAll(all);
      root.getChildren().addAll(chips.values());
    }
    page.chips().forEach(chip -> count(chips.get(chip.type()), chip.name(), chip.count()));
    count(all, texts.get("log.all"), page.allCount());
    mark(page);
    root.setVisible(!page.isEmpty());
    root.setManaged(!page.isEmpty());
  }

  private void count(Chip chip, String name, int number) {
    chip.count.set(Integer.toString(number));
    chip.setAccessibleText(texts.get("log.chip", name, number));
  }

  private void mark(LogPage page) {
    all.setSelected(page.types().isEmpty());
    chips.forEach((type, chip) -> chip.setSelected(page.types().contains(type)));
  }

  private Chip chip(TypeChip type) {
    IconView icon = new IconView(Icon.of(type.type()), Styles.ICON_15, Styles.TYPE_ICON);
    Chip chip = new Chip(type.name(), icon);
    String name = type.type().name().toLowerCase(Locale.ROOT);
    chip.getStyleClass().add(Styles.TYPE_PREFIX + name);
    chip.setId("log-chip-" + name);
    chip.setOnAction(_ -> clicked(type.type()));
    chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, type.type()));
    return chip;
  }

  private void pressed(KeyEvent event, SessionType type) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.SPACE) {
      controller.showAlso(type);
      event.consume();
    }
  }

  private void clicked(SessionType type) {
    boolean adds = ctrl;
    ctrl = false;
    if (adds) {
      controller.showAlso(type);
    } else {
      controller.showOnly(type);
    }
    mark(controller.state().page().get());
  }
}
