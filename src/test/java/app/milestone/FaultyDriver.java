package app.milestone;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
import java.util.logging.Logger;

/** Stands before the driver of the database and lets one write fail, as a broken disk does. */
final class FaultyDriver implements Driver, AutoCloseable {
  /** Where in a write the disk fails. */
  enum Moment {
    BEGIN,
    CHANGE,
    COMMIT,
    /** The write got through, and only the word of it was lost. */
    AFTER_COMMIT
  }

  private static final int DISK_FAULT = 10;

  private final List<Driver> hidden = DriverManager.drivers().toList();
  private final Driver real = hidden.getFirst();
  private final int failing;
  private final Moment moment;
  private final boolean everyStatement;
  private int writes;
  private boolean counting;
  private boolean inside;
  private boolean failed;

  /**
   * Takes the place of the driver until it is closed.
   *
   * @param failing number of the write that fails, from 1; 0 for none
   */
  FaultyDriver(int failing, Moment moment) throws SQLException {
    this(failing, moment, false);
  }

  /** Lets one statement fail, whether it writes or reads; it counts at once. */
  static FaultyDriver atStatement(int failing) throws SQLException {
    FaultyDriver driver = new FaultyDriver(failing, Moment.BEGIN, true);
    driver.count();
    return driver;
  }

  private FaultyDriver(int failing, Moment moment, boolean everyStatement) throws SQLException {
    this.failing = failing;
    this.moment = moment;
    this.everyStatement = everyStatement;
    for (Driver driver : hidden) {
      DriverManager.deregisterDriver(driver);
    }
    DriverManager.registerDriver(this);
  }

  /** Counts the writes from now on; those before, which open the data, never fail. */
  void count() {
    writes = 0;
    counting = true;
  }

  /** How many writes were begun, or statements run. */
  int writes() {
    return writes;
  }

  /** Whether the write has failed by now. */
  boolean hasFailed() {
    return failed;
  }

  private Object call(Object inner, Method method, Object[] arguments) throws Throwable {
    String sql = arguments != null && arguments[0] instanceof String text ? text : "";
    boolean runs = method.getName().startsWith("execute");
    if (counting && runs && (everyStatement || sql.equals("begin immediate"))) {
      writes++;
      inside = true;
    }
    boolean ends = sql.equals("commit") || sql.equals("rollback");
    boolean isNow = everyStatement || moment == moment(sql, method);
    boolean due = !failed && writes == failing && runs && inside && isNow;
    inside = inside && !(runs && ends);
    if (due && moment != Moment.AFTER_COMMIT) {
      fail();
    }
    try {
      Object result = wrapped(method.invoke(inner, arguments));
      if (due) {
        fail();
      }
      return result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Moment moment(String sql, Method method) {
    if (sql.equals("commit")) {
      return moment == Moment.AFTER_COMMIT ? moment : Moment.COMMIT;
    }
    return method.getName().equals("executeUpdate") ? Moment.CHANGE : Moment.BEGIN;
  }

  private void fail() throws SQLException {
    failed = true;
    throw new SQLException("the disk fails in this test", "", DISK_FAULT);
  }

  private Object wrapped(Object result) {
    return switch (result) {
      case PreparedStatement statement -> proxy(PreparedStatement.class, statement);
      case Statement statement -> proxy(Statement.class, statement);
      case null, default -> result;
    };
  }

  private <T> T proxy(Class<T> type, T inner) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> call(inner, method, arguments)));
  }

  @Override
  public Connection connect(String address, Properties properties) throws SQLException {
    return proxy(Connection.class, real.connect(address, properties));
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
    DriverManager.deregisterDriver(this);
    for (Driver driver : hidden) {
      DriverManager.registerDriver(driver);
    }
  }
}
