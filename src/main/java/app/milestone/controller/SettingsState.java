package app.milestone.controller;

import app.milestone.model.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Holds the settings that are shown and what is being typed into them. */
public final class SettingsState {
  /**
   * A variation to choose; the last one is the runner's own.
   *
   * @param value as a fraction; 0 for the runner's own
   * @param text the value with the words who it suits
   */
  public record VariationChoice(double value, String text) {
    /** Whether the runner types the value. */
    public boolean isOwn() {
      return value == 0;
    }
  }

  /** The year of birth as typed. */
  public final StringProperty birthYear = new SimpleStringProperty("");

  /** The runner's own variation in percent, as typed. */
  public final StringProperty ownVariation = new SimpleStringProperty("");

  final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(Settings.DEFAULT);
  final ReadOnlyObjectWrapper<VariationChoice> variation;
  final ReadOnlyStringWrapper birthYearProblem = new ReadOnlyStringWrapper("");
  final ReadOnlyStringWrapper variationProblem = new ReadOnlyStringWrapper("");
  private final List<VariationChoice> variations;
  private final Path folder;
  private final String version;

  SettingsState(List<VariationChoice> variations, Path folder, String version) {
    this.variations = List.copyOf(variations);
    this.variation = new ReadOnlyObjectWrapper<>(variations.get(1));
    this.folder = folder;
    this.version = version;
  }

  /** What is saved. */
  public ReadOnlyObjectProperty<Settings> settings() {
    return settings.getReadOnlyProperty();
  }

  /** The variations to choose from. */
  public List<VariationChoice> variations() {
    return variations;
  }

  /** The one that is chosen. */
  public ReadOnlyObjectProperty<VariationChoice> variation() {
    return variation.getReadOnlyProperty();
  }

  /** How to write the year of birth, while it cannot be used; else empty. */
  public ReadOnlyStringProperty birthYearProblem() {
    return birthYearProblem.getReadOnlyProperty();
  }

  /** How to write the variation, while it cannot be used; else empty. */
  public ReadOnlyStringProperty variationProblem() {
    return variationProblem.getReadOnlyProperty();
  }

  /** Where the data is. */
  public Path folder() {
    return folder;
  }

  /** Which version of the program this is. */
  public String version() {
    return version;
  }
}
