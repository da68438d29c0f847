package app.milestone.controller;

import app.milestone.controller.TestCheck.LapLine;
import app.milestone.controller.TestCheck.LapState;
import app.milestone.controller.TestCheck.Part;
import app.milestone.model.plan.Prescription;
import app.milestone.model.race.LapCheck;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.PlannedSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads the form of a test and says what is wrong with it, and where. */
final class TestChecks {
  private final Texts texts;
  private final TestTimes times;

  TestChecks(Texts texts) {
    this.texts = texts;
    this.times = new TestTimes(texts);
  }

  TestCheck check(TestForm form, Formats formats) {
    TestInput input = form.input();
    boolean late = input.date() != null && input.date().isAfter(form.load.today());
    boolean wrongDegrees = !input.temperature().isBlank() && input.degrees().isEmpty();
    String timeError = form.timeLeft || form.attempted ? times.error(input, formats) : "";
    LapLine laps = laps(form, input, formats);
    List<Part> problems = new ArrayList<>();
    addIf(problems, Part.TIME, !timeError.isEmpty());
    addIf(problems, Part.DATE, late || form.dateUnreadable.get());
    addIf(problems, Part.LAPS, isProblem(laps));
    boolean showDegrees = wrongDegrees && (form.temperatureLeft || form.attempted);
    addIf(problems, Part.TEMPERATURE, showDegrees);
    return new TestCheck(
        echo(input, formats),
        timeError,
        conversion(input, formats),
        late ? texts.get("test.dateFuture") : "",
        late || form.dateUnreadable.get() ? "" : dateHint(form.load, input, formats),
        showDegrees ? texts.get("test.temperatureUnreadable") : "",
        laps,
        problems,
        problems.isEmpty() && times.isSane(input, formats));
  }

  private static void addIf(List<Part> problems, Part part, boolean wrong) {
    if (wrong) {
      problems.add(part);
    }
  }

  private static boolean isProblem(LapLine line) {
    return line.state() == LapState.DISAGREE || line.state() == LapState.WRONG;
  }

  /** Everything that must be right before saving, whether it is shown yet or not. */
  boolean mayBeSaved(TestForm form, Formats formats) {
    TestInput input = form.input();
    return check(form, formats).canSave()
        && (input.typedLaps() == 0 || input.allLaps().isPresent())
        && !input.lapsDisagree()
        && (input.temperature().isBlank() || input.degrees().isPresent());
  }

  /** How the time is read, unless what is typed can only mean that. */
  private String echo(TestInput input, Formats formats) {
    return input
        .entered()
        .map(time -> TestTimes.typed(time, input.kind(), formats))
        .filter(written -> !written.startsWith(input.time().strip()))
        .filter(_ -> !input.fourLaps())
        .map(written -> texts.get("test.readAs", written))
        .orElse("");
  }

  private static RaceTime read(TestInput input) {
    return input.entered().orElseThrow();
  }

  private String conversion(TestInput input, Formats formats) {
    if (!input.fourLaps() || input.entered().isEmpty()) {
      return "";
    }
    return texts.get(
        "test.conversion",
        formats.exactTime(read(input)),
        formats.time(input.full().orElseThrow()));
  }

  private String dateHint(TestLoad load, TestInput input, Formats formats) {
    if (input.date() == null) {
      return "";
    }
    Optional<TestResult> same = load.sameDay(input.date());
    if (same.isPresent()) {
      String time = TestTimes.typed(same.get().time(), load.kind(), formats);
      return texts.get("test.sameDay", time);
    }
    return load.belongsTo(input.date())
        .map(PlannedSession::content)
        .map(Prescription::title)
        .map(title -> texts.get("test.planned", title))
        .orElse("");
  }

  private LapLine laps(TestForm form, TestInput input, Formats formats) {
    List<String> prompts = prompts(input, formats);
    if (input.typedLaps() == 0) {
      return new LapLine(LapState.NONE, "", "", "", List.of(), prompts);
    }
    List<Integer> unreadable = input.unreadableLaps();
    if (!unreadable.isEmpty()) {
      boolean shown = form.lapsLeft || form.attempted;
      String text = shown ? texts.get("test.lapUnreadable", lapExample(formats)) : "";
      return new LapLine(
          shown ? LapState.WRONG : LapState.NONE,
          text,
          "",
          "",
          shown ? unreadable : List.of(),
          prompts);
    }
    Optional<LapCheck> check = input.lapCheck();
    return check.isPresent()
        ? sum(form, input, check.get(), prompts, formats)
        : missing(form, input, prompts);
  }

  private static String lapExample(Formats formats) {
    return formats.time(new RaceTime(116_900));
  }

  private LapLine missing(TestForm form, TestInput input, List<String> prompts) {
    boolean shown = form.attempted && input.allLaps().isEmpty();
    String text =
        shown
            ? texts.get("test.lapsMissing", input.laps().size())
            : texts.get("test.lapsSoFar", input.typedLaps(), input.laps().size());
    return new LapLine(
        shown ? LapState.WRONG : LapState.HINT,
        text,
        "",
        "",
        shown ? List.of(input.emptyLap()) : List.of(),
        prompts);
  }

  private LapLine sum(
      TestForm form, TestInput input, LapCheck check, List<String> prompts, Formats formats) {
    String sum = TestTimes.typed(check.sum(), input.kind(), formats);
    if (input.remainingLap().isPresent()) {
      String lap = Integer.toString(input.emptyLap() + 1);
      String left = formats.exactTime(input.remainingLap().get());
      return new LapLine(
          LapState.HINT, texts.get("test.lapRemaining", lap, left), "", "", List.of(), prompts);
    }
    if (check.agrees()) {
      return new LapLine(
          LapState.AGREE, texts.get("test.lapsAgree", sum), "", "", List.of(), prompts);
    }
    String both =
        texts.get("test.lapsDisagree", sum, TestTimes.typed(check.total(), input.kind(), formats));
    if (input.disputed()) {
      return new LapLine(
          LapState.DISPUTED, both, texts.get("test.lapsDisputed"), "", List.of(), prompts);
    }
    if (!form.lapsLeft && !form.attempted) {
      return new LapLine(LapState.NONE, "", "", "", List.of(), prompts);
    }
    long off = check.differenceMillis();
    String key = off > 0 ? "test.lapTooLong" : "test.lapTooShort";
    boolean couldBeOneLap = Math.abs(off) < check.total().millis() / input.laps().size();
    String more = couldBeOneLap ? texts.get(key, formats.seconds(Math.abs(off))) : "";
    String use =
        input
            .timeByLaps()
            .map(time -> texts.get("test.useSum", TestTimes.typed(time, input.kind(), formats)))
            .orElse("");
    int outlined = form.lastLap >= 0 ? form.lastLap : check.suspicious();
    return new LapLine(LapState.DISAGREE, both, more, use, List.of(outlined), prompts);
  }

  private static List<String> prompts(TestInput input, Formats formats) {
    List<String> prompts = new ArrayList<>(Collections.nCopies(input.laps().size(), ""));
    input.remainingLap().ifPresent(time -> prompts.set(input.emptyLap(), formats.exactTime(time)));
    return prompts;
  }
}
