package app.milestone.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether a program keeps a folder in step with other computers, or it lies on another one.
 *
 * @param owner the program that does it, or the kind of network drive
 * @param copies other copies of the data file that lie beside it, as after a conflict
 */
public record SharedFolder(Optional<Owner> owner, List<Path> copies) {

  /** Whose folder it is. */
  public enum Owner {
    ONEDRIVE("OneDrive", "OneDrive( - .+)?"),
    ICLOUD("iCloud Drive", "Mobile Documents|iCloud ?Drive|com~apple~CloudDocs|iCloud-.+"),
    DROPBOX("Dropbox", "Dropbox( \\(.+\\))?|Dropbox-.+"),
    GOOGLE("Google Drive", "Google ?Drive|GoogleDrive-.+|My Drive|DriveFS"),
    NEXTCLOUD("Nextcloud", "Nextcloud\\d*|ownCloud"),
    SYNCTHING("Syncthing", "Syncthing"),
    PCLOUD("pCloud", "pCloud ?Drive|pCloud ?Sync"),
    BOX("Box", "Box( Sync)?|Box-.+"),
    MEGA("MEGA", "MEGA(sync)?"),
    CLOUD("CloudStorage", "CloudStorage"),
    NETWORK("", "");

    private final String name;
    private final Pattern part;

    Owner(String name, String part) {
      this.name = name;
      this.part = Pattern.compile(part, Pattern.CASE_INSENSITIVE);
    }

    /** As its makers write it; empty for a network drive. */
    public String display() {
      return name;
    }
  }

  private static final Pattern COPY = Pattern.compile("(?i)milestone.+\\.db");
  private static final Pattern NETWORK_DRIVE =
      Pattern.compile(
          "nfs\\d?|cifs|smb\\w*|afpfs|webdav|davfs|fuse\\.(sshfs|rclone|davfs2?|gvfsd-fuse|smbnetfs)"
              + "|9p|afs|ceph|glusterfs|ncpfs|osxfuse|macfuse");

  public SharedFolder {
    copies = List.copyOf(copies);
  }

  /** Looks at the folder of a data file, at its way from the root and at what lies in it. */
  public static SharedFolder of(Path folder) {
    return new SharedFolder(
        owner(folder.toAbsolutePath().toString(), drive(folder), isWatched(folder)),
        copies(folder));
  }

  /**
   * Whose folder a path is.
   *
   * @param path as its system writes it
   * @param drive the type of its file store
   * @param isWatched whether Syncthing has left its mark on the way
   */
  static Optional<Owner> owner(String path, String drive, boolean isWatched) {
    if (isWatched) {
      return Optional.of(Owner.SYNCTHING);
    }
    List<String> parts = List.of(path.split("[/\\\\]"));
    for (Owner owner : Owner.values()) {
      if (parts.stream().anyMatch(part -> !part.isEmpty() && owner.part.matcher(part).matches())) {
        return Optional.of(owner);
      }
    }
    boolean isOther = path.startsWith("\\\\") && !path.startsWith("\\\\?\\") || isNetwork(drive);
    return isOther ? Optional.of(Owner.NETWORK) : Optional.empty();
  }

  private static boolean isNetwork(String drive) {
    return NETWORK_DRIVE.matcher(drive.toLowerCase(Locale.ROOT)).matches();
  }

  private static String drive(Path folder) {
    try {
      return Files.getFileStore(folder).type();
    } catch (IOException _) {
      return "";
    }
  }

  private static boolean isWatched(Path folder) {
    for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".stfolder"))) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> copies(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.filter(SharedFolder::isCopy).sorted().toList());
    } catch (IOException _) {
      return List.of();
    }
  }

  private static boolean isCopy(Path file) {
    return COPY.matcher(file.getFileName().toString()).matches() && Backup.of(file).isEmpty();
  }
}
