package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class RepairLimitsTest {
  private static final int PAGE = 4096;

  @TempDir Path folder;
  private RepairSeason season;

  @BeforeEach
  void aSeason() throws IOException {
    season = new RepairSeason(folder);
  }

  /** Changes a good file in ways that the program never would. */
  private byte[] changed(List<String> statements) throws IOException, SQLException {
    Path file = folder.resolve("changed.db");
    Files.write(file, season.bytes());
    try (Sql sql = Sql.open(file, "rw")) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
    return Files.readAllBytes(file);
  }

  @Test
  void numbersThatNoFileCanReachTakeNoTimeWhateverElseIsDamaged() throws Exception {
    byte[] high =
        changed(
            List.of(
                "pragma foreign_keys = off",
                "update log set id = 1125899906842624 where id = (select max(id) from log)",
                "update rep set id = 1125899906842624 where id = (select max(id) from rep)",
                "update session set id = 9007199254740992 where id = (select max(id) from session)",
                "update custom_plan set id = 1864205 where id = (select max(id) from"
                    + " custom_plan)"));
    for (int seed = 0; seed < 12; seed++) {
      byte[] damaged = high.clone();
      Random random = new Random(seed);
      for (int page = 3; page < damaged.length / PAGE; page++) {
        if (random.nextInt(3) == 0) {
          Arrays.fill(damaged, page * PAGE, page * PAGE + 100, (byte) 0x55);
        }
      }
      Repair.Result result = season.repair(damaged);
      assertFalse(result.isComplete(), "seed " + seed);
    }
  }

  @Test
  void aViewInThePlaceOfATableIsNeverAsked() throws Exception {
    String endless =
        " as with recursive n (i) as (select 1 union all select i + 1 from n) select i as id, ";
    byte[] hostile =
        changed(
            List.of(
                "pragma foreign_keys = off",
                "drop table rep",
                "create view rep" + endless + "i as log, 1 as entry_group, i as position from n",
                "drop table meta",
                "create view meta" + endless + "'x' as file_uuid, i as seq, 'x' as last_tx from n",
                "create view more" + endless + "i as log from n"));
    Repair.Result result = season.repair(hostile);
    assertTrue(result.mayMiss());
    assertEquals(new Repair.Counts(1, 0, 0, 0), result.tests());
  }

  @Test
  void aPlanThatTheDamageChangedComesFromTheBackupOrIsSaidToBeUnsure() throws Exception {
    String text = new String(season.bytes(), StandardCharsets.ISO_8859_1);
    byte[] bent = text.replace("# plan 1", "# plen 1").getBytes(StandardCharsets.ISO_8859_1);
    Repair.Result result = season.repair(bent);
    assertEquals(new Repair.Counts(0, 1, 0, 0), result.others());
    assertTrue(result.isComplete());
    assertEquals(season.content(), RepairSeason.content(result.file()));
    Repair.Result alone = Repair.run(season.store().file(), season.store().memory(), List.of());
    assertTrue(alone.mayMiss());
  }

  @Test
  void anEntryWhoseNameIsBrokenComesFromTheBackup() throws Exception {
    byte[] bytes = season.bytes();
    Path file = folder.resolve("changed.db");
    Files.write(file, bytes);
    String uuid;
    try (Sql sql = Sql.open(file, "ro")) {
      uuid =
          sql.text(
              "select uuid from log where uuid like '%0%' and planned is null and id > 6 limit 1");
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = text.indexOf(uuid + "20");
    assertTrue(at > 0);
    String bent = uuid.replaceFirst("0", " ");
    byte[] damaged =
        (text.substring(0, at) + bent + text.substring(at + uuid.length()))
            .getBytes(StandardCharsets.ISO_8859_1);
    Repair.Result result = season.repair(damaged);
    assertEquals(season.content(), RepairSeason.content(result.file()));
  }

  @Test
  void aFailedRepairLeavesNoCopyBehind() {
    byte[] nothing = new byte[2 * PAGE];
    assertThrows(
        StorageException.class,
        () -> {
          Files.write(season.store().file(), nothing);
          Repair.run(season.store().file(), season.store().memory(), List.of());
        });
    assertFalse(Files.exists(season.store().file().resolveSibling("repair")));
  }
}
