package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Notices.Notice;
import app.milestone.controller.Notices.Stay;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NoticesTest {
  private final Notices notices = new Notices(new Texts(Locale.UK));
  private final List<String> tries = new ArrayList<>();

  @Test
  void aFullDiskIsNamedAndTheEntryIsKept() {
    assertEquals(
        "Not saved: the disk is full. Your entry is kept here; free some space and try again",
        said(new StorageException(Kind.DISK_FULL, Path.of("milestone.db"), "full")));
  }

  @Test
  void aFaultThatNobodyForesawKeepsTheEntryToo() {
    assertEquals("Could not save. Your entry is kept here", said(new IllegalStateException()));
  }

  @Test
  void everyReasonHasWordsOfItsOwn() {
    Set<String> all = new HashSet<>();
    for (Kind kind : Kind.values()) {
      assertTrue(
          all.add(said(new StorageException(kind, Path.of("milestone.db"), "x"))), "" + kind);
    }
  }

  private String said(RuntimeException failure) {
    tries.clear();
    notices.notSaved(failure, () -> tries.add("again"));
    Notice notice = notices.current().get().orElseThrow();
    assertEquals(Stay.ALWAYS, notice.stay());
    assertEquals("Try again", notice.action().orElseThrow().text());
    notice.action().orElseThrow().act().run();
    assertEquals(List.of("again"), tries);
    return notice.text();
  }
}
