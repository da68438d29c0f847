package app.milestone.storage;

/** Lets a data file grow no further, as on a full disk, until its next fault opens it anew. */
public final class FullDisk {
  private FullDisk() {}

  public static void fill(Database database) {
    database.read(sql -> sql.text("pragma max_page_count = " + sql.text("pragma page_count")));
  }
}
