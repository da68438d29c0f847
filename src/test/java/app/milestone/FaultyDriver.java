package app.milestone;

import java.lang.reflect.Method;
import java.sql.SQLException;

/** Lets one write fail, as a broken disk does. */
final class FaultyDriver extends ProxyDriver {
  /** Where in a write the disk fails. */
  enum Moment {
    BEGIN,
    CHANGE,
    COMMIT,
    /** The write got through, and only the word of it was lost. */
    AFTER_COMMIT
  }

  private static final int DISK_FAULT = 10;

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

  @Override
  Object call(Object inner, Method method, Object[] arguments) throws Throwable {
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
    Object result = pass(inner, method, arguments);
    if (due) {
      fail();
    }
    return result;
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
}
