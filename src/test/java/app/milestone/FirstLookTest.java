package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Background;
import app.milestone.controller.Texts;
import app.milestone.storage.LastEnd;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FirstLookTest {
  private static final Logger LOG = Logger.getLogger(FaultLog.class.getName());
  private static final Texts TEXTS = new Texts(Locale.UK);

  @TempDir Path home;
  private DataFolder folder;

  @BeforeEach
  void aFolderThatIsCopiedToOtherComputers() throws IOException {
    folder = in(home.resolve("Dropbox/milestone"));
  }

  private DataFolder in(Path data) throws IOException {
    DataFolder made = new DataFolder(home.resolve("own"), home.resolve("state")).other(data);
    Files.createDirectories(made.data());
    return made;
  }

  @Test
  void aFolderOfThisComputerAloneNeedsNoWarning() throws IOException {
    assertEquals(Optional.empty(), FirstLook.warning(in(home.resolve("alone")), TEXTS));
  }

  @Test
  void aWarningThatWasClosedIsNotSaidAgainOfThisFolder() throws IOException {
    String warning = warning();
    assertEquals(
        "Dropbox copies your data to other computers. It is safe while only one of them has"
            + " Milestone open. Folder: "
            + folder.data(),
        warning);
    FirstLook.close(warning, folder);
    assertEquals(Optional.empty(), FirstLook.warning(folder, TEXTS));
    DataFolder other = in(home.resolve("Dropbox/other"));
    assertTrue(FirstLook.warning(other, TEXTS).isPresent());
  }

  @Test
  void aCopyThatComesLaterIsReportedAllTheSame() throws IOException {
    FirstLook.close(warning(), folder);
    for (String number : new String[] {"1", "2", "3"}) {
      Files.createFile(folder.data().resolve("milestone (" + number + ").db"));
    }
    assertTrue(
        warning().contains("unused: milestone (1).db, milestone (2).db and 1 more. "), warning());
  }

  @Test
  void damageIsFoundAfterACleanEndTooAndNothingMoreIsWritten() throws IOException {
    DataFolder mine = in(home.resolve("mine"));
    Opened first = Opening.own(mine);
    SampleData.write(first.database(), LocalDate.of(2026, 11, 18), TEXTS);
    Opening.abandon(first);
    assertEquals(List.of(), found(Opening.own(mine)));
    byte[] bytes = Files.readAllBytes(mine.file());
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[text.lastIndexOf("Mile test")] = 'N'; // As a failing disk would.
    Files.write(mine.file(), bytes);
    assertEquals(List.of(Kind.DAMAGED), found(Opening.own(mine)));
    Opened last = Opening.own(mine);
    assertFalse(last.database().endedCleanly());
    assertEquals(List.of(), found(last));
  }

  @Test
  void dataThatIsClosedBeforeItIsReadIsNoFault() throws IOException {
    DataFolder mine = new DataFolder(home.resolve("mine"), home.resolve("state"));
    Opening.abandon(Opening.own(mine));
    assertEquals(List.of(), toldOfClosed(mine, true));
    endAbruptly(mine);
    assertEquals(List.of(), toldOfClosed(mine, false));
  }

  /** What is said or logged of data that is closed while the look at it still waits. */
  private List<Object> toldOfClosed(DataFolder mine, boolean clean) {
    List<Object> told = new ArrayList<>();
    LOG.setFilter(entry -> !told.add(entry.getMessage()));
    Opened opened = Opening.own(mine);
    assertEquals(clean, opened.database().endedCleanly());
    FirstLook look = new FirstLook(mine, closing(opened), TEXTS, null);
    look.afterCleanEnd(opened.database(), Optional.empty(), told::add);
    look.afterCrash(opened.database(), Optional.empty(), told::add);
    LOG.setFilter(null);
    return told;
  }

  @Test
  void whatIsSaidAfterTheCheckNamesHowTheLastEndWas() {
    assertEquals(
        "Milestone ended abruptly last time. Your data was checked and is whole",
        FirstLook.whole(LastEnd.ABRUPT, TEXTS));
    assertEquals(
        "When Milestone last ended, your data file was not as it was saved, not readable or not"
            + " there. It was checked again and is whole",
        FirstLook.whole(LastEnd.DOUBTED, TEXTS));
  }

  private static void endAbruptly(DataFolder mine) throws IOException {
    Opened opened = Opening.own(mine);
    String memory = Files.readString(mine.memory());
    Opening.abandon(opened);
    Files.writeString(mine.memory(), memory);
  }

  private static Background closing(Opened opened) {
    return new Background() {
      @Override
      public <T> void run(
          Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
        Opening.abandon(opened);
        SampleWindow.INLINE.run(work, whenDone, whenFailed);
      }
    };
  }

  /** What a look after a clean end finds. */
  private List<Kind> found(Opened opened) {
    List<Kind> found = new ArrayList<>();
    new FirstLook(folder, SampleWindow.INLINE, TEXTS, null)
        .afterCleanEnd(
            opened.database(),
            Optional.empty(),
            fault -> found.add(((StorageException) fault).kind()));
    Opening.abandon(opened);
    return found;
  }

  private String warning() {
    return FirstLook.warning(folder, TEXTS).orElseThrow();
  }
}
