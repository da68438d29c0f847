package app.milestone.view.plans;

import app.milestone.controller.DateFormats;
import app.milestone.controller.LibraryPlan;
import app.milestone.controller.StartController;
import app.milestone.controller.StartPage;
import app.milestone.controller.StartState;
import app.milestone.controller.Texts;
import app.milestone.model.plan.PlanOption;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.RovingFocus;
import app.milestone.view.shared.Styles;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Shows the week of the plan, to be put on other days by drag and by keys. */
final class StartWeekCard {
  private final StartState state;
  private final StartController controller;
  private final Texts texts;
  private final GridPane days =
      Grids.columns(
          PlanStyles.START_WEEK,
          100 / 7.0,
          100 / 7.0,
          100 / 7.0,
          100 / 7.0,
          100 / 7.0,
          100 / 7.0,
          100 / 7.0);
  private final VBox options = Buttons.styled(new VBox(), "start-options");
  private final VBox root;

  StartWeekCard(StartController controller, Texts texts) {
    this.controller = controller;
    this.texts = texts;
    state = controller.state();
    RovingFocus.install(days);
    HBox head =
        Buttons.styled(
            new HBox(
                Labels.of(texts.get("start.yourWeek"), Styles.HEADING),
                Labels.space(),
                Labels.of(texts.get("start.dayOneIs"), Styles.SMALL, Styles.MUTED),
                weekdays()),
            PlanStyles.START_ROW);
    root =
        Buttons.styled(
            new VBox(head, days, line(), warning(), options), Styles.CARD, PlanStyles.START_CARD);
    week(StartPage.Week::days).subscribe(this::show);
    state.plan().subscribe(this::showOptions);
  }

  VBox root() {
    return root;
  }

  private <T> ObservableValue<T> week(Function<StartPage.Week, T> part) {
    return state.page().map(page -> page.map(it -> part.apply(it.week())).orElse(null));
  }

  private Node weekdays() {
    DateFormats dates = new DateFormats(texts.locale());
    ComboBox<DayOfWeek> box = new ComboBox<>();
    box.setId("start-weekday");
    box.getItems().setAll(DayOfWeek.values());
    box.setAccessibleText(texts.get("start.dayOneIs"));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(DayOfWeek day) {
            return day == null ? "" : dates.longWeekday(day);
          }

          @Override
          public DayOfWeek fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    state.page().subscribe(page -> page.ifPresent(it -> box.setValue(it.dates().firstWeekday())));
    box.setOnAction(
        _ -> {
          if (box.getValue() != null) {
            controller.startOn(box.getValue());
          }
        });
    box.disableProperty().bind(state.byRace);
    return box;
  }

  private Node line() {
    Label sentence = Labels.following(week(StartPage.Week::sentence), it -> it, Styles.SMALL);
    IconView check = new IconView(Icon.CHECK, Styles.ICON_15, Styles.ICON_SUCCESS);
    sentence.setGraphic(check);
    Label hint = Labels.wrapped(texts.get("start.dragDay"), Styles.SMALL, Styles.MUTED);
    sentence.setMinWidth(0);
    HBox row = Buttons.styled(new HBox(sentence, hint), PlanStyles.START_ROW, "start-sentence");
    Labels.showWhen(row, week(it -> it.warning().isEmpty()));
    return row;
  }

  private Node warning() {
    Label label =
        Labels.following(
            week(StartPage.Week::warning), it -> it, Styles.SMALL, Styles.WARNING_TEXT);
    label.setGraphic(new IconView(Icon.ALERT, Styles.ICON_15, Styles.ICON_WARNING));
    label.setId("start-week-warning");
    return label;
  }

  private void show(List<StartPage.Day> shown) {
    if (shown == null) {
      return;
    }
    while (days.getChildren().size() > shown.size()) {
      days.getChildren().removeLast();
    }
    while (days.getChildren().size() < shown.size()) {
      StartDayTile tile = new StartDayTile(texts, this::swap, this::swapByKey);
      days.add(tile, days.getChildren().size(), 0);
    }
    for (int i = 0; i < shown.size(); i++) {
      ((StartDayTile) days.getChildren().get(i)).show(shown.get(i));
    }
  }

  private void swapByKey(int position, int other) {
    if (other >= 1 && other <= days.getChildren().size()) {
      controller.swap(position, other);
      List<Node> tiles = days.getChildren();
      RovingFocus.goTo(days, tiles.get(position - 1), tiles.get(other - 1));
    }
  }

  private void swap(int position, int other) {
    controller.swap(position, other);
    Node moved = days.getChildren().get(other - 1);
    RovingFocus.stopAt(days, moved);
    moved.requestFocus();
  }

  private void showOptions(Optional<LibraryPlan> plan) {
    options.getChildren().clear();
    for (PlanOption option : plan.map(it -> it.plan().options()).orElse(List.of())) {
      CheckBox box = new CheckBox(option.name());
      box.setId("start-option-" + option.key());
      box.setAccessibleHelp(option.description());
      box.setOnAction(_ -> controller.option(option.key(), box.isSelected()));
      Label more = Labels.wrapped(option.description(), Styles.SMALL, Styles.MUTED);
      options.getChildren().add(Buttons.styled(new HBox(box, more), PlanStyles.START_ROW));
    }
    options.setManaged(!options.getChildren().isEmpty());
  }
}
