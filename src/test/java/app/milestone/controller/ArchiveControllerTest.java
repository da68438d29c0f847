package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.settings.Settings;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.TableDigests;
import app.milestone.storage.UndoStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks what exports and imports say, leave behind and take back. */
final class ArchiveControllerTest {
  @TempDir Path folder;

  private Path place(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  private Path archive() throws IOException {
    Path file = place("files").resolve("all.json");
    try (ArchiveDesk desk = ArchiveDesk.season(place("season"), file)) {
      desk.archive.exportEverything();
      desk.finish();
    }
    return file;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(place("files"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void anExportSaysHowManyRecordsItWroteAndShowsTheFile() throws IOException {
    try (ArchiveDesk desk =
        ArchiveDesk.season(place("season"), place("files").resolve("all.json"))) {
      desk.archive.exportEverything();
      assertTrue(desk.archive.state().running().get());
      desk.finish();
      assertFalse(desk.archive.state().running().get());
      long records =
          Files.readAllLines(desk.file).stream()
              .filter(line -> line.matches("\\{\"(id|units).*"))
              .count();
      assertEquals(records + 1 + " records exported", desk.notice());
      desk.act();
      assertEquals(
          List.of("Export everything: milestone-2026-11-18.json", "open files"), desk.asked);
    }
  }

  @Test
  void aCancelledExportLeavesNoFile() throws IOException {
    try (ArchiveDesk desk =
        ArchiveDesk.season(place("season"), place("files").resolve("all.json"))) {
      for (int steps = 0; steps < 3; steps++) {
        desk.archive.exportEverything();
        for (int i = 0; i < steps; i++) {
          desk.step();
        }
        assertEquals(steps == 0 ? 0 : 1, files().size());
        desk.archive.cancel();
        desk.finish();
        assertEquals(List.of(), files());
        assertFalse(desk.archive.state().running().get());
        assertEquals("Export cancelled. all.json was not written", desk.notice());
      }
    }
  }

  @Test
  void anExportLeavesAFileOfAnotherNameAlone() throws IOException {
    try (ArchiveDesk desk =
        ArchiveDesk.season(place("season"), place("files").resolve("all.json"))) {
      Path other = Files.writeString(place("files").resolve("all.json.new"), "mine");
      desk.archive.exportEverything();
      desk.finish();
      assertEquals(List.of("all.json", "all.json.new"), files());
      assertEquals("mine", Files.readString(other));
    }
  }

  @Test
  void anExportThatFailsKeepsTheOldFileAndOffersToTryAgain() throws IOException {
    Path file = place("files").resolve("all.json");
    Files.createDirectories(file.resolve("in-the-way"));
    try (ArchiveDesk desk = ArchiveDesk.season(place("season"), file)) {
      desk.archive.exportEverything();
      desk.finish();
      assertEquals(desk.texts.get("archive.unwritable", file), desk.notice());
      assertEquals(List.of("all.json"), files());
      Files.delete(file.resolve("in-the-way"));
      Files.delete(file);
      desk.act();
      desk.finish();
      assertTrue(desk.notice().endsWith("records exported"), desk.notice());
    }
  }

  @Test
  void anArchiveIsImportedAsOneStep() throws IOException {
    Path file = archive();
    try (ArchiveDesk season = ArchiveDesk.season(place("season2"), file);
        ArchiveDesk desk = ArchiveDesk.empty(place("empty"), file)) {
      Map<String, String> before = TableDigests.of(desk.database);
      desk.archive.importArchive();
      desk.finish();
      assertTrue(desk.notice().endsWith("records imported"), desk.notice());
      assertEquals("", desk.archive.state().problem().get());
      assertEquals(
          TableDigests.of(season.database).keySet(), TableDigests.of(desk.database).keySet());
      assertTrue(desk.database.undo().isPresent());
      assertEquals(before, TableDigests.of(desk.database));
      assertFalse(desk.database.canUndo());
      assertFalse(desk.database.canRedo());
      desk.archive.importArchive();
      desk.finish();
      assertTrue(desk.notice().endsWith("records imported"), desk.notice());
    }
  }

  @Test
  void aBackupIsMadeBeforeAnImport() throws IOException {
    Path file = archive();
    Path place = place("empty");
    try (ArchiveDesk desk = ArchiveDesk.empty(place, file)) {
      new SettingsRepository(desk.database)
          .save(UndoStep.of("test.step"), Settings.DEFAULT.withDayStartHour(1));
      desk.archive.importArchive();
      desk.finish();
      assertTrue(desk.notice().endsWith("records imported"), desk.notice());
    }
    Backup backup = new BackupFolder(place.resolve("backups")).list().getFirst();
    assertEquals(Backup.IMPORT, backup.reason());
    assertEquals(1, backup.seq());
  }

  @Test
  void nothingIsImportedWithoutTheBackupBefore() throws IOException {
    Path file = archive();
    Path place = place("empty");
    try (ArchiveDesk desk = ArchiveDesk.empty(place, file)) {
      new SettingsRepository(desk.database)
          .save(UndoStep.of("test.step"), Settings.DEFAULT.withDayStartHour(1));
      Map<String, String> before = TableDigests.of(desk.database);
      Files.createFile(place.resolve("backups"));
      desk.archive.importArchive();
      desk.finish();
      assertEquals(desk.texts.get("archive.notSaved"), desk.archive.state().problem().get());
      assertEquals(before, TableDigests.of(desk.database));
    }
  }

  @Test
  void nothingIsImportedWhereSomethingIsLogged() throws IOException {
    Path file = archive();
    try (ArchiveDesk desk = ArchiveDesk.season(place("season2"), file)) {
      Map<String, String> before = TableDigests.of(desk.database);
      desk.archive.importArchive();
      desk.finish();
      assertEquals(desk.texts.get("archive.notEmpty"), desk.archive.state().problem().get());
      assertEquals(List.of(), desk.asked);
      assertEquals(before, TableDigests.of(desk.database));
    }
  }

  @Test
  void aCancelledImportLeavesNoData() throws IOException {
    Path file = archive();
    try (ArchiveDesk desk = ArchiveDesk.empty(place("empty"), file)) {
      Map<String, String> before = TableDigests.of(desk.database);
      int steps = 0;
      for (boolean cancelled = true; cancelled; steps++) {
        desk.archive.importArchive();
        for (int i = 0; i < steps && desk.archive.state().running().get() || i == 0; i++) {
          desk.step();
        }
        cancelled = desk.archive.state().running().get();
        desk.archive.cancel();
        desk.finish();
        if (cancelled) {
          assertEquals("Import cancelled. Nothing was imported", desk.notice());
          assertEquals(before, TableDigests.of(desk.database));
        }
      }
      assertTrue(steps > 3, "it was cancelled while it opened, checked and saved");
    }
  }

  @Test
  void aBadFileIsExplainedBesideTheButton() throws IOException {
    Path file = archive();
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("\"dayStartHour\":4", "\"dayStartHour\":7"));
    try (ArchiveDesk desk = ArchiveDesk.empty(place("empty"), file)) {
      desk.archive.importArchive();
      desk.finish();
      assertEquals(
          "Line 3, column 49: “dayStartHour” must be a number from 0 to 6. Nothing was imported.",
          desk.archive.state().problem().get());
      Files.delete(file);
      desk.archive.importArchive();
      desk.finish();
      assertEquals(
          desk.texts.get("archive.unreadable", file.toString()),
          desk.archive.state().problem().get());
      Files.writeString(file, text);
      desk.archive.importArchive();
      desk.finish();
      assertEquals("", desk.archive.state().problem().get());
    }
  }

  @Test
  void whatChangesMeanwhileIsInTheExport() throws IOException {
    Path file = place("files").resolve("all.json");
    try (ArchiveDesk desk = ArchiveDesk.season(place("season"), file)) {
      desk.archive.exportEverything();
      desk.step();
      new SettingsRepository(desk.database)
          .save(UndoStep.of("test.step"), Settings.DEFAULT.withDayStartHour(1));
      desk.finish();
      assertTrue(Files.readString(file).contains("\"dayStartHour\":1"));
    }
  }
}
