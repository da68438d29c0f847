package app.milestone;

import app.milestone.controller.StartProblem.Way;
import app.milestone.storage.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Does what the window would do, and remembers it. */
final class RememberingDoors implements Rescue.Doors {
  DataFolder folder;
  final List<String> addresses = new ArrayList<>();
  boolean hasNoProgram;
  String said = "";
  Optional<Opened> opened = Optional.empty();
  Optional<StorageException> fault = Optional.empty();

  @Override
  public void reopen(Function<DataFolder, Opened> how, String words) {
    try {
      opened = Optional.of(how.apply(folder));
      said = words;
    } catch (StorageException e) {
      fault = Optional.of(e);
    }
  }

  @Override
  public void reopen(Way way, Function<DataFolder, Opened> how) {
    reopen(how, way.name());
  }

  @Override
  public void openFolder(Path other) {
    throw new AssertionError(other.toString());
  }

  @Override
  public void openAddress(String address) {
    addresses.add(address);
    if (hasNoProgram) {
      throw new UncheckedIOException(new IOException("no program"));
    }
  }
}
