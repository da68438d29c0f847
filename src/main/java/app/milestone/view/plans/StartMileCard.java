package app.milestone.view.plans;

import app.milestone.controller.DateFormats;
import app.milestone.controller.StartController;
import app.milestone.controller.StartPage;
import app.milestone.controller.StartState;
import app.milestone.controller.StartState.Way;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.DateField;
import app.milestone.view.shared.FieldMessage;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.RadioCard;
import app.milestone.view.shared.SegmentedControl;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.TimeField;
import app.milestone.view.shared.UnitField;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the mile to start from and the seconds to gain on it. */
final class StartMileCard {
  private final StartState state;
  private final StartController controller;
  private final Texts texts;
  private final TimeField time;
  private final DateField date;
  private final UnitField seconds;
  private final ToggleGroup group = new ToggleGroup();
  private final VBox root;

  StartMileCard(StartController controller, Texts texts, Overlay overlay) {
    this.controller = controller;
    this.texts = texts;
    state = controller.state();
    time = new TimeField(texts.get("start.time"), "").large();
    time.field().setId("start-time");
    time.field().setOnAction(_ -> controller.start());
    date =
        new DateField(
            texts.get("start.testDate"),
            overlay,
            texts,
            new DateFormats(texts.locale()),
            controller::today);
    date.field().setId("start-test-date");
    seconds = new UnitField(texts.get("start.gain"), texts.get("app.unit.s"));
    bindFields();
    RadioCard latest = card(Way.LATEST, texts.get("start.latest"), latestContent());
    RadioCard known = card(Way.KNOWN, texts.get("start.know"), knownContent());
    Label laterText =
        Labels.following(mile(StartPage.Mile::laterText), it -> it, Styles.SMALL, Styles.MUTED);
    RadioCard later = card(Way.LATER, "", laterText);
    later.button().textProperty().bind(mile(StartPage.Mile::laterTitle));
    later.button().setId("start-later");
    known.button().setId("start-known");
    GridPane cards = Grids.columns(PlanStyles.START_MILE, 60, 40);
    mile(it -> !it.latest().isEmpty())
        .subscribe(
            hasLatest -> arrange(cards, Boolean.TRUE.equals(hasLatest), latest, known, later));
    root =
        Buttons.styled(
            new VBox(Labels.of(texts.get("start.mileNow"), Styles.HEADING), cards, gainRow()),
            Styles.CARD,
            PlanStyles.START_CARD);
  }

  private static void arrange(
      GridPane cards, boolean hasLatest, RadioCard latest, RadioCard known, RadioCard later) {
    cards.getChildren().clear();
    if (hasLatest) {
      cards.add(latest, 0, 0);
      cards.add(later, 1, 0);
      cards.add(known, 0, 1, 2, 1);
    } else {
      cards.add(known, 0, 0);
      cards.add(later, 1, 0);
    }
  }

  VBox root() {
    return root;
  }

  /** Puts the keyboard where the mile is typed. */
  void focus() {
    if (state.way.get() == Way.KNOWN) {
      time.field().requestFocus();
    } else if (group.getSelectedToggle() instanceof Node chosen) {
      chosen.requestFocus();
    }
  }

  /** Puts the keyboard where the seconds to gain are typed. */
  void focusGain() {
    seconds.field().requestFocus();
    seconds.field().selectAll();
  }

  private <T> ObservableValue<T> mile(Function<StartPage.Mile, T> part) {
    return state.page().map(page -> page.map(it -> part.apply(it.mile())).orElse(null));
  }

  private void bindFields() {
    time.textProperty().bindBidirectional(state.time);
    mile(StartPage.Mile::echo).subscribe(text -> time.echo.set(text == null ? "" : text));
    mile(StartPage.Mile::error).subscribe(text -> time.error.set(text == null ? "" : text));
    time.field()
        .focusedProperty()
        .subscribe(
            (before, now) -> state.timeLeft.set(before && !now && !state.time.get().isBlank()));
    date.value.bindBidirectional(state.testDate);
    date.unreadable().subscribe(state.testDateUnreadable::set);
    date.allowed.set(day -> !day.isAfter(controller.today()));
    mile(StartPage.Mile::dateError).subscribe(text -> date.error.set(text == null ? "" : text));
  }

  private RadioCard card(Way way, String title, Node... content) {
    RadioCard card = new RadioCard(group, title, content);
    card.selectedProperty().subscribe(on -> choose(way, on));
    state.way.subscribe(chosen -> card.button().setSelected(chosen == way));
    if (way == Way.KNOWN) {
      Labels.showWhen(content[0], state.way.map(it -> it == Way.KNOWN));
    }
    return card;
  }

  private void choose(Way way, boolean on) {
    if (on && state.way.get() != way) {
      state.way.set(way);
      if (way == Way.KNOWN) {
        time.field().requestFocus();
      }
    }
  }

  private Node latestContent() {
    Label number = Labels.following(mile(StartPage.Mile::latest), it -> it, Styles.NUMBER);
    Label day =
        Labels.following(mile(StartPage.Mile::latestText), it -> it, Styles.SMALL, Styles.MUTED);
    return new VBox(number, day);
  }

  private Node knownContent() {
    Label hint = Labels.following(mile(StartMileCard::hint), it -> it, Styles.SMALL, Styles.MUTED);
    VBox left = Buttons.styled(new VBox(time, hint), Styles.LABELLED);
    VBox right =
        Buttons.styled(
            new VBox(date, Labels.of(texts.get("start.testDate"), Styles.SMALL, Styles.MUTED)),
            Styles.LABELLED);
    GridPane fields = Grids.row("start-fields", new double[] {39, 61}, left, right);
    return Buttons.styled(new VBox(fields, distanceRow()), "start-known");
  }

  private static String hint(StartPage.Mile mile) {
    return mile.echo().isEmpty() && mile.error().isEmpty() ? mile.hint() : "";
  }

  private Node distanceRow() {
    SegmentedControl<Boolean> distance =
        new SegmentedControl<>(
            texts.get("start.distance"),
            List.of(false, true),
            laps -> texts.get(laps ? "start.fourLaps" : "start.fullMile"));
    distance.setId("start-distance");
    distance.value.set(false);
    distance.value.bindBidirectional(state.fourLaps.asObject());
    Labels.showWhen(distance, state.fromFiveK.map(on -> !on));
    Button link = Buttons.link("", () -> state.fromFiveK.set(!state.fromFiveK.get()));
    link.setId("start-five-k");
    link.textProperty()
        .bind(state.fromFiveK.map(on -> texts.get(on ? "start.fromMile" : "start.fromFiveK")));
    FlowPane row = new FlowPane(distance, link);
    return Buttons.styled(row, "start-distance");
  }

  private Node gainRow() {
    seconds.markedBy(gain(StartPage.Gain::error));
    seconds.field().setId("start-gain");
    seconds.field().setOnAction(_ -> controller.start());
    seconds.textProperty().bindBidirectional(state.gain);
    Label share =
        Labels.following(gain(StartPage.Gain::share), it -> it, Styles.SMALL, Styles.MUTED);
    HBox row =
        Buttons.styled(
            new HBox(
                Labels.of(texts.get("start.gain"), Styles.SMALL, Styles.MUTED), seconds, share),
            PlanStyles.START_ROW);
    Label warning =
        Labels.following(
            gain(StartPage.Gain::warning), it -> it, Styles.SMALL, Styles.WARNING_TEXT);
    Button proposal = Buttons.link("", controller::takeProposal);
    proposal.setId("start-proposal");
    proposal.textProperty().bind(gain(StartPage.Gain::proposal));
    Labels.showWhen(proposal, proposal.textProperty().map(text -> text != null && !text.isEmpty()));
    VBox all =
        Buttons.styled(
            new VBox(row, new FieldMessage(gain(StartPage.Gain::error)), warning, proposal),
            "start-gain");
    Labels.showWhen(all, gain(StartPage.Gain::isAsked));
    return all;
  }

  private <T> ObservableValue<T> gain(Function<StartPage.Gain, T> part) {
    return state.page().map(page -> page.map(it -> part.apply(it.gain())).orElse(null));
  }
}
