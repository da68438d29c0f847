package app.milestone.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.plan.Mark;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Plan;
import app.milestone.model.plan.PlanOption;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.Range;
import app.milestone.model.plan.SessionType;
import app.milestone.model.plan.Slot;
import app.milestone.model.plan.Step;
import app.milestone.model.plan.Step.Choice;
import app.milestone.model.plan.Step.Exercise;
import app.milestone.model.plan.Step.Note;
import app.milestone.model.plan.Step.Repeat;
import app.milestone.model.plan.Step.Rest;
import app.milestone.model.plan.Step.Run;
import app.milestone.model.race.TestKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanFileTest {
  private static final String TEXT = resource("every-construct.yaml");

  @TempDir Path folder;

  @Test
  void everyConstructIsRead() {
    Plan plan = plan(TEXT);

    assertEquals(
        new Plan(
            "every-construct",
            "Alles: ein Plan",
            "# nicht nur ein Kommentar",
            "nach einer Idee von „Anna“",
            "de",
            2,
            10,
            List.of(
                new PlanOption("fresh-legs", "Frische Beine", "Weniger Hügel."),
                new PlanOption("short", "Kürzer", "")),
            Optional.of(plain(SessionType.TEST, "Test", List.of(new Step.Test(TestKind.MILE)))),
            3,
            List.of(tempo(), strength(), free(), test(), rest())),
        plan);
  }

  private static Slot tempo() {
    return new Slot(
        "tempo",
        List.of(1, 2),
        List.of(
            new Slot.Variant(
                Set.of(1), Set.of(2), Optional.of("fresh-legs"), tempo(true, rounds())),
            new Slot.Variant(
                Set.of(1, 2),
                Set.of(),
                Optional.of("short"),
                tempo(false, new Rest(seconds(3600, 3600, 3600), ""))),
            new Slot.Variant(
                Set.of(),
                Set.of(1, 2),
                Optional.empty(),
                tempo(false, new Run(Measure.Time.ofMinutes(10), PaceTarget.EASY)))));
  }

  private static Prescription tempo(boolean hard, Step step) {
    return new Prescription(
        SessionType.POWER,
        "Tempolauf",
        "2 × 6",
        "Pause 90 s",
        "2 × 6 × 200 m",
        "{target}, dann traben\nzweite Zeile",
        "Gut für {goal}.",
        List.of("Erster.", "- Zweiter: mit Doppelpunkt"),
        List.of(step),
        hard);
  }

  private static Step rounds() {
    return new Repeat(
        new Range(2, 3, 3),
        List.of(
            new Repeat(
                Range.of(6),
                List.of(new Run(Measure.Length.ofMetres(200), PaceTarget.GOAL_MILE)),
                List.of(new Rest(seconds(90, 90, 90), "")),
                ""),
            new Repeat(
                Range.between(5, 6),
                List.of(new Run(Measure.Length.ofMetres(1000), PaceTarget.FIVE_K)),
                List.of(new Run(Measure.Length.ofMetres(200), PaceTarget.EASY)),
                ""),
            new Repeat(
                Range.of(3),
                List.of(new Run(new Measure.Length(Range.of(1_609_344)), PaceTarget.SUSTAINABLE)),
                List.of(),
                ""),
            new Run(seconds(120, 240, 120), PaceTarget.EFFORT, "bergauf", Mark.ASSUMED),
            new Repeat(
                Range.of(2),
                List.of(
                    new Run(
                        new Measure.Length(Range.of(402_336)), PaceTarget.EASY, "", Mark.ADDED)),
                List.of(
                    new Rest(seconds(30, 30, 30), "gehen"),
                    new Run(Measure.Time.ofMinutes(1), PaceTarget.EASY)),
                "")),
        List.of(new Rest(seconds(180, 240, 210), "")),
        "Runden");
  }

  private static Slot strength() {
    var reps = Exercise.Unit.REPS;
    var hold = Exercise.Unit.HOLD_SECONDS;
    return always(
        "kraft",
        List.of(3, 4),
        plain(
            SessionType.STRENGTH,
            "Kraft",
            List.of(
                new Exercise("Ausfallschritt", 3, reps, Range.between(6, 10), false, ""),
                new Exercise("Planke", 1, hold, Range.between(45, 90), true, "am Ende"),
                new Exercise("Knie heben", 2, reps, Range.of(10), false, ""))));
  }

  private static Slot free() {
    Choice choice =
        new Choice(
            "Eins davon",
            List.of(
                new Choice.Option("Yoga", Optional.empty()),
                new Choice.Option("Gehen", Optional.of(seconds(1200, 2400, 1800)))));
    return always(
        "frei",
        List.of(5),
        plain(
            SessionType.RECOVERY,
            "Frei",
            List.of(
                choice,
                new Note("Lauf-ABC: Knie hoch", Mark.PRINTED),
                new Note("Auslaufen", Mark.ADDED))));
  }

  private static Slot test() {
    Run run = new Run(new Measure.Length(Range.of(21_100_000)), PaceTarget.EASY);
    List<Step> steps = List.of(run, new Step.Test(TestKind.FIVE_K));
    return always("test", List.of(6), plain(SessionType.TEST, "5 km", steps));
  }

  private static Slot rest() {
    return always("ruhe", List.of(7), plain(SessionType.REST, "Ruhe", List.of()));
  }

  private static Slot always(String key, List<Integer> days, Prescription content) {
    Slot.Variant variant = new Slot.Variant(Set.of(), Set.of(), Optional.empty(), content);
    return new Slot(key, days, List.of(variant));
  }

  private static Prescription plain(SessionType type, String title, List<Step> steps) {
    return new Prescription(type, title, "", "", title, "", "", List.of(), steps, type.hard());
  }

  private static Measure.Time seconds(int least, int most, int usual) {
    return new Measure.Time(new Range(least, most, usual));
  }

  @Test
  void everyConstructComesBackEqualAfterWriting() {
    assertEquals(plan(TEXT), plan(PlanFile.write(plan(TEXT))));
  }

  @Test
  void writingTwiceGivesTheSameText() {
    String once = PlanFile.write(plan(TEXT));
    assertEquals(once, PlanFile.write(plan(once)));
  }

  @Test
  void thePartialLastWeekAndTheCyclesAreCounted() {
    assertEquals(
        List.of(
            "tempo-w1d1",
            "tempo-w1d2",
            "kraft-w1d3",
            "kraft-w1d4",
            "frei-w1",
            "test-w1",
            "ruhe-w1",
            "tempo-w2d1",
            "tempo-w2d2",
            "kraft-w2d3"),
        plan(TEXT).days().subList(10, 20).stream().map(day -> day.key()).toList());
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkDoNoHarm() {
    assertEquals(plan(TEXT), plan("\uFEFF" + TEXT.replace("\n", "\r\n")));
  }

  @Test
  void controlAndDirectionMarksAreTakenOutOfTexts() {
    Plan plan = plan(TEXT.replace("Frische Beine", "\"Frische\\u202E \\u0007Beine\""));
    assertEquals("Frische Beine", plan.options().getFirst().name());
  }

  @Test
  void aPlanWithoutAnIdIsNamedAfterItsTitle() {
    assertEquals("alles-ein-plan", plan(TEXT.replace("id: every-construct\n", "")).id());
  }

  @Test
  void aFileIsLoadedAsItWasSaved() {
    Path file = folder.resolve("plan.yaml");
    PlanFile.save(TEXT, file);
    assertEquals(TEXT, PlanFile.load(file));
  }

  @Test
  void filesThatCannotBeLoadedSayWhy() throws IOException {
    Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xC3, 0x28});
    Path large = Files.write(folder.resolve("large"), new byte[PlanFile.MOST_BYTES + 1]);

    assertEquals(TransferException.Kind.NOT_TEXT, failure(binary));
    assertEquals(TransferException.Kind.TOO_LARGE, failure(large));
    assertEquals(TransferException.Kind.UNREADABLE, failure(folder.resolve("missing")));
    assertEquals(
        TransferException.Kind.UNWRITABLE,
        assertThrows(TransferException.class, () -> PlanFile.save(TEXT, folder)).kind());
  }

  private static TransferException.Kind failure(Path file) {
    return assertThrows(TransferException.class, () -> PlanFile.load(file)).kind();
  }

  private static Plan plan(String text) {
    PlanFile.Result result = PlanFile.read(text, "plan.yaml");
    assertEquals(List.of(), result.problems());
    return result.plan().orElseThrow();
  }

  private static String resource(String name) {
    try (var stream = PlanFileTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }
}
