package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.FaultyDriver.Moment;
import app.milestone.controller.Notices;
import app.milestone.promise.Folders;
import app.milestone.promise.Memory;
import app.milestone.promise.Promise;
import app.milestone.promise.Proof;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plays the season once for each write that it makes, and lets that write fail. */
@Promise(number = 0, name = "A season with a failure at every write loses nothing and shows it")
final class SeasonFaultTest {
  /** What is left of a season. */
  private record Outcome(int writes, List<String> shown, List<String> logged) {}

  private static final Logger FAILURES = Logger.getLogger(Notices.class.getName());

  @TempDir(factory = Memory.class)
  Path folder;

  /** Hundreds of failures that are meant are not worth a line each. */
  @BeforeEach
  void beQuiet() {
    FAILURES.setLevel(Level.OFF);
  }

  @AfterEach
  void speakAgain() {
    FAILURES.setLevel(null);
  }

  @Test
  void aFailureAtSomeWritesOfASeasonLosesNothing(Proof proof) throws SQLException {
    fail(proof, 53); // No multiple of a moment: each of them has its turn.
  }

  @Test
  @Tag("endurance")
  void aFailureAtEveryWriteOfASeasonLosesNothing(Proof proof) throws SQLException {
    fail(proof, 1);
  }

  private void fail(Proof proof, int stride) throws SQLException {
    Outcome whole = play(0, Moment.BEGIN);
    assertTrue(whole.writes() >= 40, () -> whole.writes() + " writes");
    int number = 0;
    for (int write = 1; write <= whole.writes(); write++) {
      for (Moment moment : Moment.values()) {
        if (number++ % stride == 0) {
          int failing = write;
          proof.check(
              "write " + write + " fails at " + moment,
              () -> {
                Outcome outcome = play(failing, moment);
                assertEquals(whole.shown(), outcome.shown());
                assertEquals(whole.logged(), outcome.logged());
              });
        }
      }
    }
    proof.note(whole.writes() + " writes in the season");
  }

  private Outcome play(int failing, Moment moment) throws SQLException {
    Path place = folder.resolve("season");
    Folders.delete(place);
    try (FaultyDriver driver = new FaultyDriver(failing, moment);
        SeasonDesk desk = new SeasonDesk(place)) {
      driver.count();
      for (SeasonActs.Act act : new SeasonActs(desk, place).all()) {
        boolean before = driver.hasFailed();
        boolean near = !before && driver.writes() + 2 >= failing;
        String known = near ? desk.contents.digest() : "";
        act.run().run();
        if (driver.hasFailed() && !before) {
          assertTruthful(desk, act, known, moment);
        }
      }
      desk.database.check();
      assertEquals(failing > 0, driver.hasFailed());
      return new Outcome(driver.writes(), desk.shown(), desk.logged());
    }
  }

  /** The change is there or it is not, the screen says which, and trying again brings it in. */
  private static void assertTruthful(
      SeasonDesk desk, SeasonActs.Act act, String known, Moment moment) {
    String name = act.name();
    assertEquals(desk.shownAnew(), desk.shown(), () -> "what is shown after " + name);
    if (moment == Moment.AFTER_COMMIT) {
      assertTrue(!desk.saysFailed(), () -> name + " was saved, and the screen says otherwise");
      return;
    }
    assertTrue(desk.saysFailed(), () -> name + " was not saved, and nothing says so");
    assertEquals(known, desk.contents.digest(), () -> name + " is there in part");
    desk.tryAgain();
    assertTrue(!desk.saysFailed(), () -> name + " cannot be tried again");
    assertEquals(desk.shownAnew(), desk.shown(), () -> "what is shown after trying again " + name);
  }
}
