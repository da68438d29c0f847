package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Texts;
import app.milestone.transfer.BuiltInPlans;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Checks that every word comes from the catalogue and every number from the locale. */
@ExtendWith(ApplicationExtension.class)
final class PseudoLocaleTest {
  private static final Pattern BRACKETED = Pattern.compile("⟦[^⟦⟧]*⟧");
  private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L} .’'-]*");

  @TempDir Path folder;

  @Test
  void everyWordComesFromTheCatalogueOrThePlan() {
    Texts texts = new Texts(Locale.UK, text -> "⟦" + text + "⟧");
    String plans = plansText();
    Set<String> dates = dateWords(Locale.UK);
    Set<String> found = new TreeSet<>();
    walk(
        texts,
        (place, root) -> {
          List<String> all = new ArrayList<>(Sight.words(root));
          all.addAll(Sight.spoken(root));
          all.removeIf(this::namesFolder);
          unknown(String.join("\n", all), plans, dates)
              .forEach(words -> found.add(place + ": " + words));
        });
    assertEquals(Set.of(), found);
  }

  @Test
  void aGermanLocaleWritesGermanNumbersAndDates() {
    Map<String, List<String>> german = words(new Texts(Locale.GERMANY));
    List<String> calendar = german.get("calendar");
    List<String> progress = german.get("progress");
    assertEquals(List.of(), withPoint(german));
    assertTrue(calendar.contains("16,4 km"), calendar::toString);
    assertTrue(calendar.contains("Mo"), calendar::toString);
    assertTrue(progress.contains("7:49,2"), progress::toString);
  }

  @Test
  void nothingDependsOnTheLocaleAndTheZoneOfTheMachine() {
    Map<String, List<String>> usual = words(new Texts(Locale.UK));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(usual, words(new Texts(Locale.UK)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private boolean namesFolder(String text) {
    return text.contains(folder.getFileName().toString());
  }

  private static List<String> withPoint(Map<String, List<String>> places) {
    return places.entrySet().stream()
        .flatMap(place -> place.getValue().stream().map(text -> place.getKey() + ": " + text))
        .filter(text -> text.matches(".*\\d\\.\\d.*") && !text.contains("License"))
        .toList();
  }

  private Map<String, List<String>> words(Texts texts) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    walk(
        texts,
        (place, root) -> {
          List<String> all = new ArrayList<>(Sight.words(root));
          all.addAll(Sight.spoken(root));
          all.removeIf(this::namesFolder);
          words.put(place, all);
        });
    return words;
  }

  private void walk(Texts texts, BiConsumer<String, Parent> visit) {
    HandClock clock = new HandClock("2026-11-18", "18:42");
    Path place = folder.resolve("walk" + folder.toFile().list().length);
    place.toFile().mkdir();
    Walk.through(place, clock, texts, visit);
  }

  /** Known are words in brackets, which may go on in the next label, of plans, and of dates. */
  private static List<String> unknown(String text, String plans, Set<String> dates) {
    String rest = text;
    for (String before = ""; !before.equals(rest); ) {
      before = rest;
      rest = BRACKETED.matcher(rest).replaceAll(" | ");
    }
    return WORDS
        .matcher(rest)
        .results()
        .map(found -> found.group().strip().replaceAll("\\.$", ""))
        .filter(words -> !plans.contains(words.toLowerCase(Locale.ROOT)) && !isDate(words, dates))
        .toList();
  }

  private static boolean isDate(String words, Set<String> dates) {
    return Stream.of(words.split("[ .]+")).allMatch(dates::contains);
  }

  private static String plansText() {
    return Stream.of("fastest-mile", "mile-a-day")
        .map(BuiltInPlans::text)
        .collect(Collectors.joining("\n"))
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static Set<String> dateWords(Locale locale) {
    Set<String> words = new TreeSet<>();
    for (TextStyle style : TextStyle.values()) {
      Stream.of(DayOfWeek.values()).forEach(day -> words.add(day.getDisplayName(style, locale)));
      Stream.of(Month.values()).forEach(month -> words.add(month.getDisplayName(style, locale)));
    }
    return words;
  }
}
