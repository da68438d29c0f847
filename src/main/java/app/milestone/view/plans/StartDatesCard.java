package app.milestone.view.plans;

import app.milestone.controller.DateFormats;
import app.milestone.controller.StartController;
import app.milestone.controller.StartPage;
import app.milestone.controller.StartState;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.DateField;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.SegmentedControl;
import app.milestone.view.shared.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the day of the start or of the race. */
final class StartDatesCard {
  private final StartState state;
  private final StartController controller;
  private final Texts texts;
  private final Overlay overlay;
  private final VBox offers = Buttons.styled(new VBox(), "start-offers");
  private final VBox root;

  StartDatesCard(StartController controller, Texts texts, Overlay overlay) {
    this.controller = controller;
    this.texts = texts;
    this.overlay = overlay;
    state = controller.state();
    SegmentedControl<Boolean> mode =
        new SegmentedControl<>(
            texts.get("start.dateMode"),
            List.of(false, true),
            race -> texts.get(race ? "start.raceDate" : "start.startDate"));
    mode.setId("start-date-mode");
    mode.value.set(false);
    mode.value.bindBidirectional(state.byRace.asObject());
    DateField start = field("start.startDate", state.startDate, "start-date");
    start.unreadable().subscribe(state.startDateUnreadable::set);
    start.allowed.set(day -> !day.isBefore(controller.today().minusDays(length() - 1L)));
    DateField race = field("start.raceDate", state.raceDate, "start-race-date");
    race.unreadable().subscribe(state.raceDateUnreadable::set);
    race.allowed.set(day -> !day.isBefore(controller.today()));
    Labels.showWhen(start, state.byRace.map(on -> !on));
    Labels.showWhen(race, state.byRace);
    Label words =
        Labels.following(dates(StartPage.Dates::sentence), it -> it, Styles.SMALL, Styles.MUTED);
    Label day =
        Labels.following(
            dates(StartPage.Dates::day), it -> it, Styles.SMALL_STRONG, Styles.STRONG_TEXT);
    HBox end = Buttons.styled(new HBox(words, day), "start-end");
    FlowPane row = Buttons.styled(new FlowPane(mode, start, race, end), "start-dates");
    Label note =
        Labels.following(dates(StartPage.Dates::note), it -> it, Styles.SMALL, Styles.MUTED);
    Labels.showWhen(offers, dates(it -> !it.offers().isEmpty()));
    dates(StartPage.Dates::offers).subscribe(this::showOffers);
    root =
        Buttons.styled(
            new VBox(Labels.of(texts.get("start.dates"), Styles.HEADING), row, note, offers),
            Styles.CARD,
            PlanStyles.START_CARD);
  }

  VBox root() {
    return root;
  }

  private int length() {
    return state.plan().get().map(plan -> plan.plan().length()).orElse(1);
  }

  private <T> ObservableValue<T> dates(Function<StartPage.Dates, T> part) {
    return state.page().map(page -> page.map(it -> part.apply(it.dates())).orElse(null));
  }

  private DateField field(String key, ObjectProperty<LocalDate> value, String id) {
    DateField field =
        new DateField(
            texts.get(key), overlay, texts, new DateFormats(texts.locale()), controller::today);
    field.field().setId(id);
    field.getStyleClass().add("start-date");
    field.value.bindBidirectional(value);
    dates(StartPage.Dates::error).subscribe(text -> field.error.set(text == null ? "" : text));
    return field;
  }

  private void showOffers(List<String> words) {
    boolean same =
        words != null
            && offers.getChildren().stream()
                .map(node -> ((RadioButton) node).getText())
                .toList()
                .equals(words);
    if (words == null || same) {
      return;
    }
    ToggleGroup group = new ToggleGroup();
    offers.getChildren().clear();
    for (int i = 0; i < words.size(); i++) {
      int number = i;
      RadioButton button = new RadioButton(words.get(i));
      button.setId("start-offer-" + i);
      button.setToggleGroup(group);
      button.setSelected(i == Math.min(state.offer.get(), words.size() - 1));
      button.setOnAction(_ -> state.offer.set(number));
      offers.getChildren().add(button);
    }
  }
}
