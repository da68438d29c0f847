package app.milestone.view.calendar;

import app.milestone.controller.CalendarController;
import app.milestone.controller.SelectedSession;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.SplitButton;
import app.milestone.view.shared.Styles;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Shows the chosen session in one line below the calendar where there is no inspector. */
final class ActionBarView {
  /** To take a tick back is no main act: it must not look like one. */
  private static final String SETTLED = "act-skipped";

  private final HBox root = Buttons.styled(new HBox(), Styles.ACTION_BAR);
  private final IconView icon = new IconView(Icon.REST, Styles.ICON_18, Styles.TYPE_ICON);
  private final Button main;
  private final SplitButton split;

  ActionBarView(
      CalendarController controller, SessionMenu menu, Texts texts, Runnable openDetails) {
    var selected = controller.state().selected();
    Label title = Buttons.styled(new Label(), Styles.STRONG);
    title.setMinWidth(Region.USE_PREF_SIZE);
    title.textProperty().bind(selected.map(SelectedSession::title));
    Label day = Buttons.styled(new Label(), Styles.MUTED);
    day.textProperty().bind(selected.map(SelectedSession::day));
    Label what = Buttons.styled(new Label(), Styles.MUTED);
    what.textProperty().bind(selected.map(SelectedSession::what));
    what.setWrapText(true);
    FlowPane words = Buttons.styled(new FlowPane(new HBox(title, day), what), "action-words");
    what.maxWidthProperty().bind(words.widthProperty());
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setId("action-words");
    Button details = Buttons.plain(texts.get("calendar.details"), openDetails);
    details.setId("action-details");
    details.setGraphic(Buttons.keyHint(texts.get("calendar.detailsKey")));
    details.setContentDisplay(ContentDisplay.RIGHT);
    details.setMinWidth(Region.USE_PREF_SIZE);
    main = Buttons.primary(Icon.CHECK, "", controller::tick);
    main.setId("action-main");
    main.textProperty().bind(selected.map(SelectedSession::button));
    split = new SplitButton(main, texts.get("app.moreActions"), () -> menu.variants(root));
    GoalStripView.show(split, selected.map(session -> !session.button().isEmpty()));
    root.getChildren().addAll(icon, words, details, Edits.mark(split));
    split.setMinWidth(Region.USE_PREF_SIZE);
    root.setFillHeight(false);
    selected.subscribe(this::show);
  }

  private void show(SelectedSession session) {
    boolean isSettled = session.isSettled();
    main.setGraphic(new IconView(isSettled ? Icon.UNDO : Icon.CHECK, Styles.ICON_18));
    split.getStyleClass().remove(SETTLED);
    if (isSettled) {
      split.getStyleClass().add(SETTLED);
    }
    root.getStyleClass().removeIf(SessionPart::isType);
    icon.setVisible(session.type().isPresent());
    session
        .type()
        .ifPresent(
            type -> {
              icon.show(Icon.of(type));
              root.getStyleClass().add(Styles.TYPE_PREFIX + type.name().toLowerCase(Locale.ROOT));
            });
  }

  Region root() {
    return root;
  }
}
