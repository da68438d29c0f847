package app.milestone;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;

/** Stands before the driver of the database and notes which threads use it; can make it late. */
final class WatchedDriver implements Driver, AutoCloseable {
  private final List<Driver> hidden = DriverManager.drivers().toList();
  private final Driver real = hidden.getFirst();
  private final Set<String> threads = new TreeSet<>();
  private final CountDownLatch gate = new CountDownLatch(1);
  private int calls;

  /** Takes the place of the driver until it is closed; nothing opens before {@link #letIn}. */
  WatchedDriver() throws SQLException {
    for (Driver driver : hidden) {
      DriverManager.deregisterDriver(driver);
    }
    DriverManager.registerDriver(this);
  }

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
  public Connection connect(String address, Properties properties) throws SQLException {
    note();
    try {
      gate.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return watched(Connection.class, real.connect(address, properties));
  }

  private <T> T watched(Class<T> type, T inner) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              note();
              try {
                return wrapped(method.invoke(inner, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private Object wrapped(Object result) {
    return switch (result) {
      case PreparedStatement statement -> watched(PreparedStatement.class, statement);
      case Statement statement -> watched(Statement.class, statement);
      case null, default -> result;
    };
  }

  @Override
  public boolean acceptsURL(String address) throws SQLException {
    return real.acceptsURL(address);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String address, Properties properties)
      throws SQLException {
    return real.getPropertyInfo(address, properties);
  }

  @Override
  public int getMajorVersion() {
    return real.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return real.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return real.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public void close() throws SQLException {
    letIn();
    DriverManager.deregisterDriver(this);
    for (Driver driver : hidden) {
      DriverManager.registerDriver(driver);
    }
  }
}
