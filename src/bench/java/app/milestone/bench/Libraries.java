package app.milestone.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.sqlite.util.LibraryLoaderUtil;

/** Lays out files as the installed program has them. */
final class Libraries {
  private Libraries() {}

  /** Writes SQLite's native library into the folder, where the installer ships it as well. */
  static Path unpackSqlite(Path folder) throws IOException {
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    Files.createDirectories(folder);
    try (InputStream library = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
      Files.write(folder.resolve(name), library.readAllBytes());
    }
    return folder.toAbsolutePath();
  }

  /** Packs a class and those inside it, since a cache of classes takes them from jars alone. */
  static Path pack(Class<?> type, Path classes, Path jar) throws IOException {
    String prefix = type.getName().replace('.', '/');
    try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.list(classes.resolve(prefix).getParent())) {
      for (Path file : files.sorted().toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        if (name.startsWith(prefix) && name.toLowerCase(Locale.ROOT).endsWith(".class")) {
          packed.putNextEntry(new ZipEntry(name));
          Files.copy(file, packed);
        }
      }
    }
    return jar.toAbsolutePath();
  }
}
