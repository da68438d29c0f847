package app.milestone.promise;

import app.milestone.model.settings.Settings;
import app.milestone.storage.Database;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.StorageException;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Path;

/** Takes the permission to write away from a file that it has open, and gives it back. */
final class WithdrawingChild {
  private WithdrawingChild() {}

  public static void main(String[] arguments) throws IOException {
    Store store = Store.in(Path.of(arguments[0]));
    try (Database database = store.open()) {
      System.out.println(save(database, 1));
      OtherUser.open(store.file(), "r--------");
      System.out.println(save(database, 2));
      OtherUser.open(store.file(), "rw-------");
      OtherUser.open(store.file().getParent(), "r-x------");
      System.out.println(save(database, 3));
      OtherUser.open(store.file().getParent(), "rwx------");
      System.out.println(save(database, 4));
    }
  }

  private static String save(Database database, int hour) {
    try {
      new SettingsRepository(database).save(Store.STEP, Settings.DEFAULT.withDayStartHour(hour));
      return "saved";
    } catch (StorageException e) {
      return e.kind().name();
    }
  }
}
