package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.SharedFolder;
import app.milestone.storage.SharedFolder.Owner;
import app.milestone.storage.SharedFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 13, name = "A cloud or network folder is named, with conflicted copies in it")
final class Promise13Test {
  private record Case(String path, String drive, Optional<Owner> owner) {}

  private static final List<Case> CASES =
      List.of(
          in("C:\\Users\\Ada\\OneDrive\\Milestone", "NTFS", Owner.ONEDRIVE),
          in("C:\\Users\\Ada\\OneDrive - Running Club\\Milestone", "NTFS", Owner.ONEDRIVE),
          in("/Users/ada/Library/CloudStorage/OneDrive-Personal/m", "apfs", Owner.CLOUD),
          in("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/m", "apfs", Owner.ICLOUD),
          in("C:\\Users\\Ada\\iCloudDrive\\Milestone", "NTFS", Owner.ICLOUD),
          in("/home/ada/Dropbox/milestone", "ext4", Owner.DROPBOX),
          in("/Users/ada/Dropbox (Personal)/milestone", "apfs", Owner.DROPBOX),
          in("/Users/ada/Library/CloudStorage/GoogleDrive-a@b.c/My Drive/m", "apfs", Owner.GOOGLE),
          in("G:\\My Drive\\Milestone", "FAT32", Owner.GOOGLE),
          in("/home/ada/Google Drive/milestone", "ext4", Owner.GOOGLE),
          in("/home/ada/Nextcloud/milestone", "ext4", Owner.NEXTCLOUD),
          in("/home/ada/ownCloud/milestone", "ext4", Owner.NEXTCLOUD),
          in("/home/ada/Syncthing/milestone", "ext4", Owner.SYNCTHING),
          in("/home/ada/pCloudDrive/milestone", "fuse", Owner.PCLOUD),
          in("C:\\Users\\Ada\\MEGA\\Milestone", "NTFS", Owner.MEGA),
          in("C:\\Users\\Ada\\Box Sync\\Milestone", "NTFS", Owner.BOX),
          in("\\\\server\\ada\\Milestone", "NTFS", Owner.NETWORK),
          in("/mnt/nas/milestone", "nfs4", Owner.NETWORK),
          in("/mnt/nas/milestone", "cifs", Owner.NETWORK),
          in("/Volumes/ada/milestone", "smbfs", Owner.NETWORK),
          in("/home/ada/far/milestone", "fuse.sshfs", Owner.NETWORK),
          own("/home/ada/.local/share/milestone", "ext4"),
          own("/Users/ada/Library/Application Support/Milestone", "apfs"),
          own("C:\\Users\\Ada\\AppData\\Local\\Milestone", "NTFS"),
          own("\\\\?\\C:\\Users\\Ada\\AppData\\Local\\Milestone", "NTFS"),
          own("/home/ada/my dropbox notes/milestone", "btrfs"));

  @TempDir Path folder;

  private static Case in(String path, String drive, Owner owner) {
    return new Case(path, drive, Optional.of(owner));
  }

  private static Case own(String path, String drive) {
    return new Case(path, drive, Optional.empty());
  }

  @Test
  void everyPathIsKnownForWhatItIs(Proof proof) {
    for (Case one : CASES) {
      proof.check(
          one.path(),
          () -> assertEquals(one.owner(), SharedFolders.owner(one.path(), one.drive())));
    }
  }

  @Test
  @Tag("endurance")
  void everyPathIsKnownForWhatItIsInTheFullProofToo(Proof proof) {
    everyPathIsKnownForWhatItIs(proof);
    everyConflictedCopyIsReported(proof);
  }

  @Test
  @Tag("always")
  void everyConflictedCopyIsReported(Proof proof) {
    for (String name :
        List.of(
            "milestone (conflicted copy).db",
            "milestone-HOSTNAME.db",
            "milestone (1).db",
            "milestone.sync-conflict-20261117-184200-ABCDEFG.db",
            "Milestone (Ada’s conflicted copy 2026-11-17).db")) {
      proof.check(
          name,
          () -> {
            Path copy = Files.createFile(folder.resolve(name));
            assertEquals(List.of(copy), SharedFolder.of(folder).copies());
            Files.delete(copy);
          });
    }
    proof.check("the data and its backups are no copies", this::assertOwnFilesAreNoCopies);
    proof.check("the mark of Syncthing is seen from below", this::assertMarkIsSeen);
  }

  private void assertOwnFilesAreNoCopies() throws IOException {
    Files.createFile(folder.resolve("milestone.db"));
    Files.createFile(folder.resolve("milestone-41-20261117T174200Z-exit-v1.db"));
    assertTrue(SharedFolder.of(folder).copies().isEmpty());
  }

  private void assertMarkIsSeen() throws IOException {
    Files.createDirectory(folder.resolve(".stfolder"));
    Path below = Files.createDirectories(folder.resolve("a/b"));
    assertEquals(Optional.of(Owner.SYNCTHING), SharedFolder.of(below).owner());
  }
}
