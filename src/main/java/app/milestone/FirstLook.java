package app.milestone;

import app.milestone.controller.Background;
import app.milestone.controller.RescueWords;
import app.milestone.controller.Texts;
import app.milestone.storage.DataReport;
import app.milestone.storage.Database;
import app.milestone.storage.Examination;
import app.milestone.storage.LastEnd;
import app.milestone.storage.PrivateFiles;
import app.milestone.storage.SharedFolder;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Looks at data that was just opened, after the first picture, and says what is worth saying. */
final class FirstLook {
  private final DataFolder folder;
  private final Background thread;
  private final Texts texts;
  private final Wiring wiring;

  /** Looks on the data's thread and says it in that window. */
  FirstLook(DataFolder folder, Background thread, Texts texts, Wiring wiring) {
    this.folder = folder;
    this.thread = thread;
    this.texts = texts;
    this.wiring = wiring;
  }

  /**
   * Looks after a crash at once, and at all that can wait once the first picture is there.
   *
   * @param looks why nothing can be saved, if so, which stays above everything
   * @param damaged takes the data away; what is typed is asked about before
   */
  void begin(
      Opened data, Optional<String> looks, FirstPaint paint, Consumer<RuntimeException> damaged) {
    Consumer<RuntimeException> askedFirst = fault -> wiring.leave(() -> damaged.accept(fault));
    afterCrash(data.database(), data.looksOnly(), damaged);
    if (data.looksOnly().isEmpty()) {
      follow(data.database(), askedFirst);
    }
    paint.run(
        () -> {
          around(looks, FaultLog::log);
          afterCleanEnd(data.database(), data.looksOnly(), askedFirst);
        });
  }

  /**
   * Warns of a folder that other computers change too, until the person closes the warning; the
   * data can be used all the same.
   *
   * @param looks why nothing can be saved, if so, which stays above everything
   */
  private void around(Optional<String> looks, Consumer<RuntimeException> log) {
    thread.run(
        () -> warning(folder, texts),
        found -> found.ifPresent(warning -> show(looks, warning, log)),
        log);
  }

  /** What is to be said about a folder; empty when it is this computer's alone or was read. */
  static Optional<String> warning(DataFolder folder, Texts texts) {
    SharedFolder found = SharedFolder.of(folder.data());
    return RescueWords.warning(found, folder.data(), texts)
        .filter(warning -> !isClosed(warning, folder));
  }

  private static boolean isClosed(String warning, DataFolder folder) {
    try {
      return Files.readString(folder.closedWarning()).equals(warning);
    } catch (IOException _) {
      return false;
    }
  }

  /** Says no more of it until there is something else to say, such as another copy. */
  static String close(String warning, DataFolder folder) {
    try {
      PrivateFiles.replace(folder.closedWarning(), warning);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return warning;
  }

  private void show(Optional<String> looks, String warning, Consumer<RuntimeException> log) {
    if (looks.isPresent()) {
      wiring.mark(looks.get() + "\n" + warning);
    } else {
      wiring.warn(warning, () -> thread.run(() -> close(warning, folder), _ -> {}, log));
    }
  }

  /** After a crash, a power cut or a doubt: reads the whole file and says so. */
  void afterCrash(Database database, Optional<Kind> looksOnly, Consumer<RuntimeException> damaged) {
    if (looksOnly.isEmpty() && !database.endedCleanly()) {
      Runnable whole = () -> wiring.say(whole(database.lastEnd(), texts));
      thread.run(() -> whileOpen(database, () -> checked(database, whole)), Runnable::run, damaged);
    }
  }

  /** What is said of data that was checked and is whole, after an end that was not clean. */
  static String whole(LastEnd end, Texts texts) {
    return texts.get(end == LastEnd.DOUBTED ? "errors.doubted" : "errors.abrupt");
  }

  /** Takes damage that a screen meets, before any check has found it, as a check takes it. */
  void follow(Database database, Consumer<RuntimeException> damaged) {
    wiring.onDamage((met, otherwise) -> confirm(database, met, otherwise, damaged));
  }

  /** What makes no sense to the program in a file as it was saved could only not be read. */
  void confirm(
      Database database,
      StorageException met,
      Runnable otherwise,
      Consumer<RuntimeException> damaged) {
    Supplier<Runnable> look =
        () -> {
          database.confirm(met);
          return otherwise;
        };
    thread.run(
        () -> whileOpen(database, look),
        Runnable::run,
        fault -> {
          if (isDamage(fault)) {
            damaged.accept(fault);
          } else {
            otherwise.run();
          }
        });
  }

  private static Runnable checked(Database database, Runnable whole) {
    database.check();
    return whole;
  }

  /** Looks on the data's thread and returns what is to be said; nothing where the data has gone. */
  private static Runnable whileOpen(Database database, Supplier<Runnable> look) {
    return database.isOpen() ? look.get() : () -> {};
  }

  /**
   * After an end that was none of these, at a time when nothing waits for it: reads the whole file
   * in parts, so that what the person does comes in between.
   */
  void afterCleanEnd(
      Database database, Optional<Kind> looksOnly, Consumer<RuntimeException> damaged) {
    if (looksOnly.isEmpty() && database.endedCleanly()) {
      check(database, database.examination(), damaged);
    }
  }

  private void check(Database database, Examination rest, Consumer<RuntimeException> damaged) {
    thread.run(
        () -> whileOpen(database, () -> next(database, rest, damaged)),
        Runnable::run,
        fault -> judge(fault, damaged));
  }

  /** Reads a part, and returns what follows from it: a judgement, or the next part. */
  private Runnable next(Database database, Examination rest, Consumer<RuntimeException> damaged) {
    return rest.step()
        .<Runnable>map(report -> () -> judge(database, report, damaged))
        .orElse(() -> check(database, rest, damaged));
  }

  private static void judge(
      Database database, DataReport report, Consumer<RuntimeException> damaged) {
    if (!report.faults().isEmpty()) {
      String faults = String.join(", ", report.faults());
      damaged.accept(new StorageException(Kind.DAMAGED, database.file(), faults));
    }
  }

  /** What only kept it from reading is found again by whatever reads next. */
  private static void judge(RuntimeException fault, Consumer<RuntimeException> damaged) {
    (isDamage(fault) ? damaged : (Consumer<RuntimeException>) FaultLog::log).accept(fault);
  }

  private static boolean isDamage(RuntimeException fault) {
    return fault instanceof StorageException known && known.isDamage();
  }
}
