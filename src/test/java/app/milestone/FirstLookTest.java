package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FirstLookTest {
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

  private String warning() {
    return FirstLook.warning(folder, TEXTS).orElseThrow();
  }
}
