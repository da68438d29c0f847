package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.promise.Damage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    repairEach(4);
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
        for (List<Backup> backups : season.backups()) {
          Random random = new Random(1_000L * damage.ordinal() + i);
          byte[] damaged = damage.of(season.bytes(), random);
          Optional<Repair.Result> result = repair(season, damaged, backups);
          if (result.filter(Repair.Result::isComplete).isPresent()) {
            complete++;
            if (!RepairSeason.content(result.get().file()).equals(season.content())) {
              wrong.add(damage + " " + i + " " + result.get());
            }
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(complete > 2 * each, "found to be complete: " + complete);
  }

  /** Nothing where nothing can be read and there is no backup. */
  private static Optional<Repair.Result> repair(
      RepairSeason season, byte[] damaged, List<Backup> backups) throws IOException {
    try {
      return Optional.of(season.repair(damaged, backups));
    } catch (StorageException e) {
      assertEquals(StorageException.Kind.DAMAGED, e.kind());
      assertTrue(backups.isEmpty(), () -> "not repaired: " + e);
      return Optional.empty();
    }
  }
}
