package app.milestone.storage;

/** Lets a data file seem to be on a disk that is nearly full. */
public final class Pages {
  private Pages() {}

  /** From now on the file can grow by so many pages, until it is opened anew. */
  public static void spare(Database database, int pages) {
    database.read(
        sql -> {
          int limit = Integer.parseInt(sql.text("pragma page_count")) + pages;
          return sql.text("pragma max_page_count = " + limit);
        });
  }
}
