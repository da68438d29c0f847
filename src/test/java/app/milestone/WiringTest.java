package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.controller.Notices;
import app.milestone.controller.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WiringTest {
  private final Texts texts = new Texts(Locale.UK);
  private final Notices notices = new Notices(texts);

  @TempDir Path folder;

  @Test
  void aSystemWithoutAProgramForFoldersIsToldWhereToLook() {
    open(
        _ -> {
          throw new UncheckedIOException(new IOException("no such program"));
        });
    assertEquals(
        Optional.of("No program on this computer shows folders. Look for it here: " + folder),
        notices.current().get().map(Notices.Notice::text));
  }

  @Test
  void aFolderIsShownByTheSystem() {
    List<String> shown = new ArrayList<>();
    open(shown::add);
    assertEquals(List.of(folder.toUri().toString()), shown);
    assertEquals(Optional.empty(), notices.current().get());
  }

  private void open(Consumer<String> system) {
    Wiring.Outside outside = new Wiring.Outside(folder, false, system, () -> {});
    OutsideDialogs.open(folder.toUri().toString(), outside, notices, texts);
  }
}
