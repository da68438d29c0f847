package app.milestone.view.settings;

import app.milestone.controller.Appearance;
import app.milestone.controller.Appearance.ThemeChoice;
import app.milestone.controller.ArchiveController;
import app.milestone.controller.BackupsController;
import app.milestone.controller.SettingsController;
import app.milestone.controller.SettingsState;
import app.milestone.controller.Texts;
import app.milestone.model.settings.Settings;
import app.milestone.model.settings.Units;
import app.milestone.view.KeyList;
import app.milestone.view.Screen;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Fields;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Reveal;
import app.milestone.view.shared.SegmentedControl;
import app.milestone.view.shared.Styles;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws the settings as cards; each works at once. */
public final class SettingsView implements Screen {
  private final SettingsController controller;
  private final SettingsState state;
  private final Appearance appearance;
  private final Texts texts;
  private final VBox root = Buttons.styled(new VBox(), SettingsStyles.ROOT);
  private final ArchiveController archive;
  private final Optional<BackupsController> backups;
  private final SettingsColumns body;

  /**
   * The settings; the appearance is changed directly, since it cannot be undone.
   *
   * @param backups empty where nothing is backed up, as of sample data
   * @param overlay where the dialog of the backups opens
   */
  public SettingsView(
      SettingsController controller,
      ArchiveController archive,
      Optional<BackupsController> backups,
      Overlay overlay,
      Appearance appearance,
      Texts texts) {
    this.controller = controller;
    this.backups = backups;
    this.state = controller.state();
    this.appearance = appearance;
    this.texts = texts;
    this.archive = archive;
    backups.ifPresent(it -> new RestoreDialogs(overlay, it, texts));
    body = new SettingsColumns(left(), List.of(you(), keys()));
    Label title = Buttons.styled(new Label(texts.get("settings.title")), Styles.TITLE);
    HBox header = Buttons.styled(new HBox(title), Styles.VIEW_HEADER);
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    Reveal.focusIn(scroll);
    scroll.getStyleClass().add(SettingsStyles.SCROLL);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(header, scroll);
    root.setId("settings");
  }

  private List<Region> left() {
    List<Region> cards = new ArrayList<>(List.of(look(), days(), data()));
    backups.ifPresent(
        it -> cards.add(new BackupsCard(it, texts).fill(card("backups.title"), this::help)));
    cards.add(new ArchiveCard(archive, texts).fill(card("archive.title")));
    cards.add(about());
    return cards;
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void opened() {
    controller.refresh();
    backups.ifPresent(BackupsController::refresh);
  }

  private VBox card(String titleKey, Node... content) {
    Label title = Buttons.styled(new Label(texts.get(titleKey)), Styles.HEADING);
    VBox card = Buttons.styled(new VBox(title), Styles.CARD, SettingsStyles.CARD);
    card.getChildren().addAll(content);
    return card;
  }

  private Label help(String key) {
    return wrapped(texts.get(key));
  }

  private static Label wrapped(String text) {
    Label label = Buttons.styled(new Label(text), Styles.SMALL, Styles.MUTED);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private VBox look() {
    SegmentedControl<ThemeChoice> theme =
        SegmentedControl.field(
            texts.get("settings.theme"), List.of(ThemeChoice.values()), controller::theme);
    asWideAsItsSegments(theme);
    theme.setId("settings-theme");
    theme.value.bindBidirectional(appearance.theme);
    SegmentedControl<Integer> size =
        SegmentedControl.field(
            texts.get("settings.textSize"),
            Appearance.TEXT_SIZES,
            percent -> texts.get("settings.textSizeValue", percent));
    asWideAsItsSegments(size);
    size.setId("settings-text-size");
    appearance.textSize.subscribe(percent -> size.value.set(percent.intValue()));
    size.value.subscribe(percent -> appearance.textSize.set(percent));
    SegmentedControl<Units> units =
        SegmentedControl.field(
            texts.get("settings.units"),
            List.of(Units.values()),
            it ->
                texts.get(
                    it == Units.MILES ? "settings.units.miles" : "settings.units.kilometres"));
    asWideAsItsSegments(units);
    units.setId("settings-units");
    follow(units, Settings::units, controller::units);
    return card(
        "settings.look",
        Fields.labelled(texts.get("settings.theme"), theme),
        Fields.labelled(texts.get("settings.textSize"), size),
        with(Fields.labelled(texts.get("settings.units"), units), "settings.unitsHelp"));
  }

  private static void asWideAsItsSegments(Region control) {
    control.setMaxWidth(Region.USE_PREF_SIZE);
  }

  private VBox with(VBox field, String helpKey) {
    field.getChildren().add(help(helpKey));
    return field;
  }

  private <T> void follow(
      SegmentedControl<T> control, Function<Settings, T> saved, Consumer<T> change) {
    state.settings().subscribe(settings -> control.value.set(saved.apply(settings)));
    Edits.mark(control);
    control.value.subscribe(
        value -> {
          if (value != null && !value.equals(saved.apply(state.settings().get()))) {
            change.accept(value);
          }
        });
  }

  private VBox days() {
    SegmentedControl<Optional<DayOfWeek>> first =
        SegmentedControl.field(
            texts.get("settings.firstWeekday"),
            List.of(Optional.empty(), Optional.of(DayOfWeek.MONDAY), Optional.of(DayOfWeek.SUNDAY)),
            controller::weekday);
    asWideAsItsSegments(first);
    first.setId("settings-first-weekday");
    follow(first, Settings::firstWeekday, controller::firstWeekday);
    SegmentedControl<Integer> start =
        SegmentedControl.field(
            texts.get("settings.dayStart"),
            IntStream.rangeClosed(0, 6).boxed().toList(),
            controller::hour);
    asWideAsItsSegments(start);
    start.setId("settings-day-start");
    start.getStyleClass().add(SettingsStyles.HOURS);
    follow(start, Settings::dayStartHour, controller::dayStart);
    return card(
        "settings.days",
        with(
            Fields.labelled(texts.get("settings.firstWeekday"), first),
            "settings.firstWeekdayHelp"),
        with(Fields.labelled(texts.get("settings.dayStart"), start), "settings.dayStartHelp"));
  }

  private VBox you() {
    return new RunnerCard(controller, texts).fill(card("settings.you"), this::help);
  }

  private VBox data() {
    TextField folder = new TextField(state.folder().toString());
    folder.setEditable(false);
    folder.setId("settings-folder");
    folder.setAccessibleText(texts.get("settings.folder") + ", " + state.folder());
    HBox.setHgrow(folder, Priority.ALWAYS);
    Button open = Buttons.plain(texts.get("settings.openFolder"), controller::openFolder);
    open.setId("settings-open-folder");
    HBox row = Buttons.styled(new HBox(folder, open), SettingsStyles.ROW);
    VBox card =
        card(
            "settings.data",
            with(Fields.labelled(texts.get("settings.folder"), row), "settings.dataHelp"));
    backups.ifPresent(it -> card.getChildren().add(new BackupsCard(it, texts).check()));
    return card;
  }

  private VBox about() {
    return card(
        "settings.about",
        Buttons.styled(new Label(texts.get("settings.version", state.version())), Styles.STRONG),
        help("settings.creditPlan"),
        help("settings.creditFormulas"),
        help("settings.creditFont"));
  }

  private VBox keys() {
    return card("app.keys", KeyList.table(texts));
  }
}
