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

/** Stands before the driver of the database until it is closed, and sees each call on its way. */
abstract class ProxyDriver implements Driver, AutoCloseable {
  private final List<Driver> hidden = DriverManager.drivers().toList();
  private final Driver real = hidden.getFirst();

  /** Takes the place of the driver. */
  ProxyDriver() throws SQLException {
    for (Driver driver : hidden) {
      DriverManager.deregisterDriver(driver);
    }
    DriverManager.registerDriver(this);
  }

  /** A call on a connection or a statement; {@link #pass} lets it through. */
  abstract Object call(Object inner, Method method, Object[] arguments) throws Throwable;

  /** Before a connection is made. */
  void connecting() {}

  /** Makes the call, with what it returns behind this driver too. */
  final Object pass(Object inner, Method method, Object[] arguments) throws Throwable {
    try {
      return switch (method.invoke(inner, arguments)) {
        case PreparedStatement statement -> proxy(PreparedStatement.class, statement);
        case Statement statement -> proxy(Statement.class, statement);
        case null -> null;
        case Object other -> other;
      };
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The same object with its calls seen. */
  final <T> T proxy(Class<T> type, T inner) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> call(inner, method, arguments)));
  }

  @Override
  public final Connection connect(String address, Properties properties) throws SQLException {
    connecting();
    return proxy(Connection.class, real.connect(address, properties));
  }

  @Override
  public final boolean acceptsURL(String address) throws SQLException {
    return real.acceptsURL(address);
  }

  @Override
  public final DriverPropertyInfo[] getPropertyInfo(String address, Properties properties)
      throws SQLException {
    return real.getPropertyInfo(address, properties);
  }

  @Override
  public final int getMajorVersion() {
    return real.getMajorVersion();
  }

  @Override
  public final int getMinorVersion() {
    return real.getMinorVersion();
  }

  @Override
  public final boolean jdbcCompliant() {
    return real.jdbcCompliant();
  }

  @Override
  public final Logger getParentLogger() {
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
