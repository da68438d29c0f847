package app.milestone.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Walks through the rows of a query one by one, so that no long table is ever in memory. */
final class Cursor implements AutoCloseable {
  private final PreparedStatement statement;
  private final ResultSet result;
  private final Row row;

  Cursor(PreparedStatement statement) throws SQLException {
    this.statement = statement;
    this.result = statement.executeQuery();
    this.row = new Row(result);
  }

  /** Goes to the next row; false after the last one. */
  boolean next() throws SQLException {
    return result.next();
  }

  Row row() {
    return row;
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
