package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NoticesTest {
  private final Notices notices = new Notices(new Texts(Locale.UK));
  private final List<String> tries = new ArrayList<>();

  @Test
  void aFullDiskIsNamedAndTheEntryIsKept() {
    assertEquals(
        "Could not save. Your entry is kept here. The disk is full: free some space, then try"
            + " again. The data file is milestone.db",
        said(new StorageException(Kind.DISK_FULL, Path.of("milestone.db"), "full")));
  }

  @Test
  void aFaultThatNobodyForesawKeepsTheEntryToo() {
    String said = said(new IllegalStateException());
    assertTrue(said.startsWith("Could not save. Your entry is kept here. Something went"), said);
  }

  @Test
  void onlyDamageIsMoreThanSomethingThatCouldNotBeRead() {
    List<Kind> handedOver = new ArrayList<>();
    notices.onDamage(
        (met, otherwise) -> {
          handedOver.add(met.kind());
          otherwise.run();
        });
    for (Kind kind : List.of(Kind.FAILED, Kind.DAMAGED, Kind.LOCKED, Kind.HALF_COPIED)) {
      StorageException fault = new StorageException(kind, Path.of("milestone.db"), "seen");
      notices.notRead(fault, "Could not read " + kind, () -> {});
      assertEquals("Could not read " + kind, notices.current().get().orElseThrow().text());
    }
    assertEquals(List.of(Kind.DAMAGED, Kind.HALF_COPIED), handedOver);
  }

  @Test
  void everyReasonHasWordsOfItsOwn() {
    Set<String> all = new HashSet<>();
    for (Kind kind : Kind.values()) {
      assertTrue(
          all.add(said(new StorageException(kind, Path.of("milestone.db"), "x"))), "" + kind);
    }
  }

  @Test
  void aChangeIsRefusedForTheTrueReasonWhereThePersonOnlyLooks() {
    notices.lookOnly("Only looking", () -> tries.add("saved"));
    notices.notSaved(
        new StorageException(Kind.READ_ONLY, Path.of("milestone.db"), "x"),
        () -> tries.add("again"));
    Notice notice = notices.current().get().orElseThrow();
    assertEquals("Only looking", notice.text());
    assertEquals(Stay.NORMAL, notice.stay());
    assertTrue(notice.action().isEmpty());
    assertFalse(notices.hasUnsaved());
    assertEquals(List.of("saved"), tries);
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

  @Test
  void whatIsNotSavedComesBackAfterOtherWordsUntilItIsTriedAgain() {
    notices.notSaved(new IllegalStateException(), () -> tries.add("tick"));
    notices.notSaved(new IllegalStateException(), () -> tries.add("move"));
    notices.say(Notices.Kind.INFO, "Copied");
    assertEquals("Copied", notices.current().get().orElseThrow().text());
    notices.dismiss();
    assertTrue(notices.hasUnsaved());
    notices.current().get().orElseThrow().action().orElseThrow().act().run();
    assertEquals(List.of("tick", "move"), tries);
    assertFalse(notices.hasUnsaved());
    assertEquals(Optional.empty(), notices.current().get());
  }

  @Test
  void closingTheMessageGivesTheChangeUp() {
    notices.notSaved(new IllegalStateException(), () -> tries.add("tick"));
    notices.dismiss();
    assertFalse(notices.hasUnsaved());
    assertEquals(Optional.empty(), notices.current().get());
  }
}
