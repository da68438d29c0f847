package app.milestone;

import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;

/** Notes which threads use the database and how many log entries they read; can make it late. */
final class WatchedDriver extends ProxyDriver {
  private final Set<String> threads = new TreeSet<>();
  private final CountDownLatch gate = new CountDownLatch(1);
  private int calls;
  private int entries;

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

  /** How many whole log entries were read since this was last asked. */
  synchronized int entries() {
    int read = entries;
    entries = 0;
    return read;
  }

  private synchronized void noteEntry() {
    entries++;
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
    Object result = pass(inner, method, arguments);
    if (inner instanceof ResultSet && method.getName().equals("next") && result.equals(true)) {
      noteEntry();
    }
    return result instanceof ResultSet rows && readsEntries(inner)
        ? proxy(ResultSet.class, rows)
        : result;
  }

  /** The driver writes a statement as its SQL. */
  private static boolean readsEntries(Object inner) {
    return inner instanceof PreparedStatement && inner.toString().startsWith("select * from log ");
  }

  @Override
  public void close() throws SQLException {
    letIn();
    super.close();
  }
}
