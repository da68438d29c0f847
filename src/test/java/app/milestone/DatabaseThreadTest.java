package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class DatabaseThreadTest {
  @Test
  void workRunsInOrderAwayFromTheScreenAndResultsComeBack() throws InterruptedException {
    Queue<Runnable> screen = new ConcurrentLinkedQueue<>();
    DatabaseThread thread = new DatabaseThread(screen::add);
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int number = i;
      thread.run(
          () -> number + " on " + Thread.currentThread().getName(), seen::add, _ -> seen.add("-"));
    }
    assertTrue(thread.finish(() -> screen.add(() -> seen.add("closed")), 10));
    screen.forEach(Runnable::run);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      expected.add(i + " on " + DatabaseThread.NAME);
    }
    expected.add("closed");
    assertEquals(expected, seen);
  }

  @Test
  void aFailureComesBackAndTheThreadGoesOn() throws InterruptedException {
    List<Object> seen = new ArrayList<>();
    DatabaseThread thread = new DatabaseThread(Runnable::run);
    IllegalStateException fault = new IllegalStateException("no");
    thread.run(
        () -> {
          throw fault;
        },
        seen::add,
        seen::add);
    assertEquals("ahead", thread.ahead(() -> "ahead").join());
    assertTrue(thread.finish(() -> {}, 10));
    assertEquals(List.<Object>of(fault), seen);
  }

  @Test
  void copiesAreReadBesideTheData() throws InterruptedException {
    Queue<String> seen = new ConcurrentLinkedQueue<>();
    CountDownLatch saved = new CountDownLatch(1);
    DatabaseThread thread = new DatabaseThread(Runnable::run);
    thread
        .copies()
        .run(
            () -> {
              waitFor(saved);
              return Thread.currentThread().getName();
            },
            seen::add,
            fault -> seen.add(fault.toString()));
    thread.run(() -> "saved", seen::add, fault -> seen.add(fault.toString()));
    thread.run(
        () -> {
          saved.countDown();
          return "";
        },
        _ -> {},
        _ -> {});
    assertTrue(thread.finish(() -> {}, 10));
    assertEquals(List.of("saved", DatabaseThread.COPIES), List.copyOf(seen));
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void memoryThatRanOutComesBackAsAFailureToo() throws InterruptedException {
    List<Object> seen = new ArrayList<>();
    DatabaseThread thread = new DatabaseThread(Runnable::run);
    OutOfMemoryError error = new OutOfMemoryError("in this test");
    thread.run(
        () -> {
          throw error;
        },
        seen::add,
        fault -> seen.add(fault.getCause()));
    thread.run(() -> "goes on", seen::add, seen::add);
    assertTrue(thread.finish(() -> {}, 10));
    assertEquals(List.of(error, "goes on"), seen);
  }
}
