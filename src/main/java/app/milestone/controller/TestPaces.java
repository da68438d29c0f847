package app.milestone.controller;

import app.milestone.controller.TestPreview.PaceOffer;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.pace.PaceTarget;
import app.milestone.model.pace.PaceUpdate;
import app.milestone.model.pace.Paces;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/** Works out what a test does to the 5K-based paces of a run, in words and in data. */
final class TestPaces {
  private final Texts texts;

  TestPaces(Texts texts) {
    this.texts = texts;
  }

  /** The update that a mile test offers. */
  static PaceUpdate update(TestLoad load, TestResult mile) {
    return PaceUpdate.offer(
        mile, load.measuredFiveK(mile.date()), load.others(), load.fiveK(mile.date()));
  }

  /** Whether the runner chooses: there are paces already that this mile could update. */
  static boolean isOptional(TestLoad load, TestResult test) {
    return test.kind() == TestKind.MILE
        && load.season().run().isPresent()
        && load.fiveK(test.date()).isPresent();
  }

  /** The source that the test gives the run from its day on; empty when it gives none. */
  static Optional<PaceSource> source(
      TestLoad load, TestResult test, boolean chosen, UUID sourceId) {
    if (load.season().run().isEmpty()) {
      return Optional.empty();
    }
    UUID run = load.season().run().get().id();
    if (!isOptional(load, test)) {
      return Optional.of(PaceSource.of(sourceId, run, test));
    }
    return chosen ? Optional.of(update(load, test).accepted(sourceId, run)) : Optional.empty();
  }

  Optional<PaceOffer> afterMile(TestLoad load, TestResult mile, Formats formats) {
    if (load.season().run().isEmpty()) {
      return Optional.empty();
    }
    PaceUpdate update = update(load, mile);
    if (!isOptional(load, mile)) {
      RaceTime fiveK = PaceSource.of(mile.id(), load.season().run().get().id(), mile).fiveK();
      return Optional.of(
          new PaceOffer(
              false, texts.get("test.firstPaces"), lines(Optional.empty(), fiveK, formats)));
    }
    List<String> lines = new ArrayList<>(lines(load.fiveK(mile.date()), update.fiveK(), formats));
    if (update.isUnusual()) {
      lines.add(texts.get("test.unusual"));
    }
    return Optional.of(new PaceOffer(true, texts.get("test.updatePaces"), lines));
  }

  Optional<PaceOffer> afterFiveK(TestLoad load, TestResult fiveK, Formats formats) {
    return load.season().run().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PaceOffer(
                false,
                texts.get("test.pacesFollow"),
                lines(load.fiveK(fiveK.date()), fiveK.time(), formats)));
  }

  private List<String> lines(Optional<RaceTime> before, RaceTime after, Formats formats) {
    Optional<Paces> old = before.map(TestPaces::of);
    Paces now = of(after);
    return List.of(
        change("test.paceReps", old.map(TestPaces::reps), reps(now)),
        change("test.paceHard", old.map(one -> hard(one, formats)), hard(now, formats))
            + " "
            + formats.paceUnit());
  }

  private String change(String key, Optional<String> before, String after) {
    String value =
        before
            .filter(old -> !old.equals(after))
            .map(old -> texts.get("test.paceChange", old, after))
            .orElse(after);
    return texts.get(key, value);
  }

  private static Paces of(RaceTime fiveK) {
    return new Paces(Optional.empty(), Optional.of(fiveK));
  }

  private static String reps(Paces paces) {
    return paces.target(PaceTarget.FIVE_K, 1000).orElseThrow().rounded(0);
  }

  private static String hard(Paces paces, Formats formats) {
    OptionalDouble pace = paces.millisPerMetre(PaceTarget.SUSTAINABLE);
    return formats.barePace(pace.orElseThrow());
  }
}
