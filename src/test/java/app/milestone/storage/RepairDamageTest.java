package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.promise.Damage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class RepairDamageTest {
  @TempDir Path folder;

  @Test
  @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whateverIsDamagedARepairSaysThatNothingIsMissingOnlyWhereItIsSo() throws IOException {
    repairEach(6);
  }

  @Test
  @Tag("endurance")
  void inAThousandWaysOfDamageARepairNeverSaysSoFalsely() throws IOException {
    repairEach(150);
  }

  private void repairEach(int each) throws IOException {
    RepairSeason season = new RepairSeason(folder);
    List<String> wrong = new ArrayList<>();
    int complete = 0;
    for (Damage damage : Damage.values()) {
      for (int i = 0; i < each; i++) {
        Random random = new Random(1_000L * damage.ordinal() + i);
        Repair.Result result = season.repair(damage.of(season.bytes(), random));
        boolean isEqual = RepairSeason.content(result.file()).equals(season.content());
        complete += result.isComplete() ? 1 : 0;
        if (result.isComplete() && !isEqual) {
          wrong.add(damage + " " + i + " " + result);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(complete > each, "found to be complete: " + complete);
  }
}
