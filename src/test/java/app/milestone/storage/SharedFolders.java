package app.milestone.storage;

import java.util.Optional;

/** Lets the proofs ask about paths of systems other than this one. */
public final class SharedFolders {
  private SharedFolders() {}

  public static Optional<SharedFolder.Owner> owner(String path, String drive) {
    return SharedFolder.owner(path, drive, false);
  }
}
