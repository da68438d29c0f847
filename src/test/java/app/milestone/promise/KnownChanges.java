package app.milestone.promise;

import app.milestone.storage.Database;
import app.milestone.storage.Example;
import app.milestone.storage.RandomChanges;

/**
 * Makes changes that follow from a seed and the number of the write alone, so that any database can
 * be brought to the state that another one should be in.
 */
record KnownChanges(Database database, long seed) {

  /** Makes one write. */
  void next() {
    long seq = database.seq();
    for (int attempt = 0; database.seq() == seq; attempt++) {
      new RandomChanges(database, new Example((seed * 1_000_003 + seq) * 101 + attempt)).next();
    }
  }

  void until(long seq) {
    while (database.seq() < seq) {
      next();
    }
  }
}
