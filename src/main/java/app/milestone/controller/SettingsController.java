package app.milestone.controller;

import app.milestone.controller.SettingsState.VariationChoice;
import app.milestone.model.race.Sex;
import app.milestone.model.settings.Settings;
import app.milestone.model.settings.Units;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.UndoStep;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Changes the settings; each takes effect at once and can be undone. */
public final class SettingsController {
  private static final int OLDEST = 1900;
  private static final double LEAST_VARIATION = 0.005;
  private static final double MOST_VARIATION = 0.1;

  private final SettingsState state;
  private final SettingsRepository repository;
  private final Background background;
  private final Changes changes;
  private final Texts texts;
  private final Formats formats;
  private final Clock clock;
  private final Notices notices;
  private final Dialogs dialogs;

  /** Reads nothing until {@link #refresh}. */
  public SettingsController(
      SettingsRepository repository,
      Background background,
      Changes changes,
      Texts texts,
      Clock clock,
      Notices notices,
      Dialogs dialogs,
      Path folder,
      String version) {
    this.repository = repository;
    this.background = background;
    this.changes = changes;
    this.texts = texts;
    this.formats = new Formats(texts, Units.KILOMETRES);
    this.clock = clock;
    this.notices = notices;
    this.dialogs = dialogs;
    this.state = new SettingsState(variations(), folder, version);
    changes.listen(
        changed -> {
          if (changed.contains(Change.SETTINGS)) {
            refresh();
          }
        });
  }

  private List<VariationChoice> variations() {
    return List.of(
        new VariationChoice(0.015, texts.get("settings.variation.racer", formats.decimal(1.5, 1))),
        new VariationChoice(0.02, texts.get("settings.variation.usual", formats.decimal(2, 0))),
        new VariationChoice(0.03, texts.get("settings.variation.beginner", formats.decimal(3, 0))),
        new VariationChoice(0, texts.get("settings.variation.own")));
  }

  /** The settings that are shown. */
  public SettingsState state() {
    return state;
  }

  /** Reads the settings anew. */
  public void refresh() {
    background.run(
        repository::load,
        this::show,
        fault -> notices.notRead(fault, texts.get("settings.couldNotRead"), this::refresh));
  }

  private void show(Settings settings) {
    state.settings.set(settings);
    OptionalInt year = settings.birthYear();
    state.birthYear.set(year.isPresent() ? Integer.toString(year.getAsInt()) : "");
    state.birthYearProblem.set("");
    double value = settings.variation();
    boolean isListed = state.variations().stream().anyMatch(choice -> choice.value() == value);
    state.variation.set(
        state.variations().stream()
            .filter(choice -> isListed ? choice.value() == value : choice.isOwn())
            .findFirst()
            .orElseThrow());
    state.ownVariation.set(percent(value));
    state.variationProblem.set("");
  }

  private String percent(double fraction) {
    return formats.decimal(fraction * 100, 2).replaceAll("(?<=\\d)[.,]?0+$", "");
  }

  /** Distances and paces in kilometres or miles. */
  public void units(Units units) {
    String word =
        texts.get(units == Units.MILES ? "settings.units.miles" : "settings.units.kilometres");
    change("units", word.toLowerCase(texts.locale()), now().withUnits(units));
  }

  /** The first column of the month view; empty follows the locale. */
  public void firstWeekday(Optional<DayOfWeek> day) {
    DayOfWeek shown = day.orElse(formats.dates().firstWeekday());
    change("firstWeekday", formats.dates().longWeekday(shown), now().withFirstWeekday(day));
  }

  /** The hour at which a new day begins, from now on. */
  public void dayStart(int hour) {
    change("dayStart", hour(hour), now().withDayStartHour(hour));
  }

  /** An hour as people write it here; without minutes where AM or PM follows. */
  public String hour(int hour) {
    return formats.dates().clock(LocalTime.of(hour, 0)).replaceFirst(":00(?=\\D)", "");
  }

  /** The words for a first weekday; empty for what is usual here. */
  public String weekday(Optional<DayOfWeek> day) {
    return day.map(formats.dates()::longWeekday)
        .orElseGet(
            () ->
                texts.get(
                    "settings.firstWeekday.locale",
                    formats.dates().weekday(formats.dates().firstWeekday())));
  }

  /** For the age grade and the check against the record. */
  public void sex(Optional<Sex> sex) {
    change("sex", sexWord(sex).toLowerCase(texts.locale()), now().withSex(sex));
  }

  /** The words for a sex, or for none. */
  public String sexWord(Optional<Sex> sex) {
    return texts.get(
        sex.map(it -> it == Sex.WOMAN ? "settings.sex.female" : "settings.sex.male")
            .orElse("settings.sex.none"));
  }

  /** Takes the year that was typed; nothing typed takes it away. */
  public void birthYear() {
    String typed = state.birthYear.get().strip();
    int latest = Year.now(clock).getValue();
    if (typed.isEmpty()) {
      state.birthYearProblem.set("");
      change("birthYear", texts.get("settings.none"), now().withBirthYear(OptionalInt.empty()));
    } else if (typed.matches("\\d{4}") && isYear(Integer.parseInt(typed), latest)) {
      state.birthYearProblem.set("");
      int year = Integer.parseInt(typed);
      change("birthYear", typed, now().withBirthYear(OptionalInt.of(year)));
    } else {
      state.birthYearProblem.set(
          texts.get("settings.birthYearWrong", Integer.toString(OLDEST), Integer.toString(latest)));
    }
  }

  private static boolean isYear(int year, int latest) {
    return year >= OLDEST && year <= latest;
  }

  /** Chooses one of the usual variations, or lets the runner type one. */
  public void variation(VariationChoice choice) {
    state.variation.set(choice);
    state.variationProblem.set("");
    if (!choice.isOwn()) {
      saveVariation(choice.value());
    }
  }

  /** Takes the runner's own variation that was typed. */
  public void ownVariation() {
    String typed = state.ownVariation.get().strip().replace("%", "").strip().replace(',', '.');
    boolean isNumber = typed.matches("\\d{1,2}(\\.\\d{1,3})?");
    double value = isNumber ? Double.parseDouble(typed) / 100 : 0;
    if (value >= LEAST_VARIATION && value <= MOST_VARIATION) {
      state.variationProblem.set("");
      saveVariation(value);
    } else {
      state.variationProblem.set(
          texts.get("settings.variationWrong", percent(LEAST_VARIATION), percent(MOST_VARIATION)));
    }
  }

  private void saveVariation(double value) {
    change("variation", percent(value), now().withVariation(value));
  }

  private Settings now() {
    return state.settings.get();
  }

  private void change(String what, String value, Settings changed) {
    if (changed.equals(now())) {
      return;
    }
    UndoStep step = UndoStep.of("settings.changed." + what, value);
    state.settings.set(changed);
    background.run(
        () -> {
          repository.save(step, changed);
          return step;
        },
        this::saved,
        failure -> notices.notSaved(failure, () -> again(what, value, changed)));
  }

  private void again(String what, String value, Settings changed) {
    background.run(
        repository::load,
        before -> {
          state.settings.set(before);
          change(what, value, changed);
        },
        failure -> notices.notSaved(failure, () -> again(what, value, changed)));
  }

  private void saved(UndoStep step) {
    changes.announce(Change.SETTINGS);
    notices.undoable(Notices.Kind.DONE, texts.get(step.key(), step.arguments().toArray()));
  }

  /** Shows the folder of the data in the file manager. */
  public void openFolder() {
    dialogs.openFolder(state.folder());
  }

  /** The name of a theme. */
  public String theme(Appearance.ThemeChoice theme) {
    return texts.get("settings.theme." + theme.name().toLowerCase(Locale.ROOT));
  }
}
