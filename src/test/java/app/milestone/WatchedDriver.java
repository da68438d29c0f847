package app.milestone;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;

/** Notes which threads use the database; can make it late. */
final class WatchedDriver extends ProxyDriver {
  private final Set<String> threads = new TreeSet<>();
  private final CountDownLatch gate = new CountDownLatch(1);
  private int calls;

  /** Takes the place of the driver until it is closed; nothing opens before {@link #letIn}. */
  WatchedDriver() throws SQLException {}

  /** Lets the data be opened. */
  void letIn() {
    gate.countDown();
  }

  /** The names of the threads that have used the database. */
  synchronized Set<String> threads() {
    return Set.copyOf(threads);
  }

  /** How often the database was used. */
  synchronized int calls() {
    return calls;
  }

  private synchronized void note() {
    threads.add(Thread.currentThread().getName());
    calls++;
  }

  @Override
  void connecting() {
    note();
    try {
      gate.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  Object call(Object inner, Method method, Object[] arguments) throws Throwable {
    note();
    return pass(inner, method, arguments);
  }

  @Override
  public void close() throws SQLException {
    letIn();
    super.close();
  }
}
