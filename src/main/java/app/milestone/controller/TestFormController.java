package app.milestone.controller;

import app.milestone.controller.TestCheck.Part;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.Surface;
import app.milestone.model.race.TestKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Follows what a person does in the open dialog of a test, and says at once what it means. */
public final class TestFormController {
  private final TestState state;
  private final Texts texts;
  private final TestChecks checks;
  private final TestTimes times;
  private final TestPreviews previews;

  TestFormController(TestState state, Texts texts) {
    this.state = state;
    this.texts = texts;
    this.checks = new TestChecks(texts);
    this.times = new TestTimes(texts);
    this.previews = new TestPreviews(texts);
  }

  Formats formats(TestLoad load) {
    return new Formats(texts, load.season().settings().units());
  }

  void refresh(TestForm form) {
    Formats formats = formats(form.load);
    TestInput input = form.input();
    boolean sane = times.isSane(input, formats) && input.date() != null;
    form.check.set(checks.check(form, formats));
    form.preview.set(previews.preview(form.load, input, sane, formats));
    if (sane && form.load.kind() == TestKind.MILE) {
      form.propose(TestPaces.update(form.load, input.test().orElseThrow()).checked());
    }
  }

  /** Shows every problem; whether there was none. */
  boolean isReady(TestForm form) {
    form.attempted = true;
    refresh(form);
    return checks.mayBeSaved(form, formats(form.load));
  }

  /** The first field to put right; empty when all is well. */
  public Optional<Part> firstProblem() {
    return state.form.get().flatMap(form -> form.check.get().problems().stream().findFirst());
  }

  private void withForm(Consumer<TestForm> act) {
    state
        .form
        .get()
        .ifPresent(
            form -> {
              act.accept(form);
              refresh(form);
            });
  }

  /** The time field was left: writes the time in its usual form and checks it. */
  public void leaveTime() {
    withForm(
        form -> {
          TestInput input = form.input();
          form.timeLeft = !input.time().isBlank();
          input
              .entered()
              .ifPresent(
                  time -> form.time.set(TestTimes.typed(time, input.kind(), formats(form.load))));
        });
  }

  /** The temperature was left. */
  public void leaveTemperature() {
    withForm(form -> form.temperatureLeft = true);
  }

  /** Chooses between the full mile and four laps of 400 m. */
  public void chooseFourLaps(boolean four) {
    withForm(
        form -> {
          form.fourLaps.set(four);
          form.scheme.set(
              four
                  ? LapScheme.FOUR_400
                  : LapScheme.defaultFor(form.frame().kind(), form.surface.get()));
        });
  }

  /** Chooses where it was run; laps are cut as they are there. */
  public void chooseSurface(Surface surface) {
    withForm(
        form -> {
          form.surface.set(surface);
          if (!form.fourLaps.get()) {
            form.scheme.set(LapScheme.defaultFor(form.frame().kind(), surface));
          }
        });
  }

  /** Chooses how the laps are cut. */
  public void chooseScheme(LapScheme scheme) {
    withForm(form -> form.scheme.set(scheme));
  }

  /** A key was typed in a lap. */
  public void typedLap(int lap) {
    withForm(
        form -> {
          form.lastLap = lap;
          form.disputed = false;
        });
  }

  /** A lap was left: writes it in its usual form and checks the sum. */
  public void leaveLap(int lap) {
    withForm(
        form -> {
          TestInput input = form.input();
          form.lapsLeft = true;
          if (lap < input.laps().size()) {
            input
                .lap(lap, input.laps().get(lap))
                .ifPresent(time -> form.laps.get(lap).set(formats(form.load).exactTime(time)));
          }
        });
  }

  /** Fills pasted times in from a lap on; false if the text is only one. */
  public boolean pasteLaps(int from, String text) {
    List<String> parts = List.of(text.strip().split("[\\s;]+"));
    if (parts.size() < 2 || state.form.get().isEmpty()) {
      return false;
    }
    TestForm form = state.form.get().get();
    int count = form.scheme.get().count();
    for (int i = 0; i < parts.size() && from + i < count; i++) {
      form.laps.get(from + i).set(parts.get(i));
    }
    form.disputed = false;
    for (int lap = from; lap < count; lap++) {
      leaveLap(lap);
    }
    form.lastLap = -1;
    refresh(form);
    return true;
  }

  /** Makes a lap a tenth of a second longer for each step, or shorter for negative steps. */
  public void stepLap(int lap, int steps) {
    withForm(
        form -> {
          TestInput input = form.input();
          Optional<RaceTime> now = input.lap(lap, input.laps().get(lap));
          now.filter(time -> time.millis() + 100L * steps > 0)
              .map(time -> time.plusMillis(100L * steps))
              .ifPresent(time -> form.laps.get(lap).set(formats(form.load).exactTime(time)));
          form.lastLap = lap;
          form.disputed = false;
        });
  }

  /** Takes the sum of the laps as the time. */
  public void useSum() {
    withForm(
        form ->
            form.input()
                .timeByLaps()
                .ifPresent(
                    time ->
                        form.time.set(
                            TestTimes.typed(time, form.frame().kind(), formats(form.load)))));
  }

  /** Keeps laps that do not add up, without a verdict. */
  public void timeIsRight() {
    withForm(form -> form.disputed = true);
  }

  /** Empties all laps. */
  public void clearLaps() {
    withForm(
        form -> {
          form.laps.forEach(lap -> lap.set(""));
          form.disputed = false;
          form.lapsLeft = false;
          form.lastLap = -1;
        });
  }
}
