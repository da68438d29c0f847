package app.milestone;

import app.milestone.controller.Dialogs;
import app.milestone.controller.Dialogs.Answer;
import app.milestone.controller.RescuePage.Option;
import app.milestone.controller.RescueWords;
import app.milestone.controller.StartProblem;
import app.milestone.controller.Texts;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.BackupRepository.Contents;
import app.milestone.storage.Preferences;
import app.milestone.storage.Repair;
import app.milestone.storage.StorageException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Leads from a start that failed to data that can be used; changes nothing before a choice. */
final class Rescue {
  /** What the window does for it. */
  interface Doors {
    /** Opens the data another way, and says the words once it is open; they may be empty. */
    void reopen(Function<DataFolder, Opened> how, String words);

    /** The same for a way of the first page; if it fails, the page says that it was tried. */
    void reopen(StartProblem.Way way, Function<DataFolder, Opened> how);

    /** Goes on with another folder. */
    void openFolder(Path folder);

    void openAddress(String address);
  }

  /** The backups that can be restored, and how many only a newer version can. */
  record Found(List<Option> whole, int newer) {}

  /** Older ones are no way back from the last restore. */
  private static final int MOST_LOOKED_AT = 2;

  private final DataFolder folder;
  private final StorageException failure;
  private final DatabaseThread thread;
  private final Clock clock;
  private final Texts texts;
  private final RescueWords words;
  private final AppWindow window;
  private final Doors doors;
  private Optional<StartProblem.Way> tried = Optional.empty();

  Rescue(
      DataFolder folder,
      StorageException failure,
      DatabaseThread thread,
      Clock clock,
      Texts texts,
      AppWindow window,
      Doors doors) {
    this.folder = folder;
    this.failure = failure;
    this.thread = thread;
    this.clock = clock;
    this.texts = texts;
    this.words = new RescueWords(texts, clock);
    this.window = window;
    this.doors = doors;
  }

  /** Says what happened and offers the ways out; and which one of them was just tried, if any. */
  void show(Optional<StartProblem.Way> way) {
    tried = way;
    show();
  }

  private void show() {
    thread.run(
        this::backups, found -> show(made(found), before(found).isPresent()), _ -> show(0, false));
  }

  /** The data that was there before the last restore, if it can be restored. */
  static Optional<Backup> before(List<Backup> found) {
    return found.stream()
        .filter(Backup::isSetAside)
        .limit(MOST_LOOKED_AT)
        .filter(backup -> BackupRepository.condition(backup).isRestorable())
        .findFirst();
  }

  /** Files set aside can be restored too, but they are no backups. */
  static int made(List<Backup> found) {
    return (int) found.stream().filter(backup -> !backup.isSetAside()).count();
  }

  private List<Backup> backups() {
    return BackupFolder.list(places(folder));
  }

  /** Where backups may be: beside the data, in the folder that the person chose, and set aside. */
  static List<Path> places(DataFolder folder) {
    Optional<Path> second = Preferences.load(folder.preferences()).backups().second();
    return Stream.of(Stream.of(folder.backups()), second.stream(), Stream.of(folder.quarantine()))
        .flatMap(places -> places)
        .toList();
  }

  private void show(int backups, boolean isBefore) {
    StartProblem plain = StartProblem.of(failure, backups, texts);
    StartProblem problem = isBefore ? plain.withWayBack() : plain;
    window.show(
        tried.map(way -> problem.after(way, failure.kind(), texts)).orElse(problem), this::choose);
  }

  private void choose(StartProblem.Way way) {
    switch (way) {
      case TRY_AGAIN -> doors.reopen(way, Opening::own);
      case LOOK_ONLY -> doors.reopen(way, it -> Opening.look(it, failure.kind()));
      case USE_IT -> doors.reopen(way, Opening::changed);
      case RESTORE -> readBackups();
      case GO_BACK -> readBefore();
      case REPAIR -> repair();
      case OTHER_FOLDER -> window.chooseFolder(doors::openFolder);
      case START_EMPTY -> askToStartEmpty();
      case SHOW_FOLDER -> showFolder();
      case QUIT -> window.stage().hide();
    }
  }

  private Answer back() {
    return new Answer(texts.get("rescue.back"), Dialogs.Kind.PLAIN, () -> show(Optional.empty()));
  }

  private void readBackups() {
    window.show(words.wait("rescue.reading"));
    thread.run(this::readWhole, this::chooseBackup, _ -> chooseBackup(new Found(List.of(), 0)));
  }

  Found readWhole() {
    List<Option> whole = new ArrayList<>();
    int newer = 0;
    for (Backup backup : backups()) {
      BackupRepository.Condition condition = BackupRepository.condition(backup);
      if (condition.isRestorable()) {
        whole.add(option(BackupRepository.contents(backup)));
      }
      newer += condition == BackupRepository.Condition.NEWER ? 1 : 0;
    }
    return new Found(whole, newer);
  }

  private void readBefore() {
    window.show(words.wait("rescue.reading"));
    thread.run(
        () -> before(backups()).map(BackupRepository::contents).map(this::option),
        this::askToGoBack,
        _ -> show());
  }

  private void askToGoBack(Optional<Option> before) {
    before.ifPresentOrElse(it -> window.show(words.goBack(it, List.of(back()))), this::show);
  }

  /** Compares a backup with the data file, as far as that is readable. */
  private Option option(Contents contents) {
    Backup backup = contents.backup();
    return words.option(
        contents,
        BackupRepository.compare(folder.file(), backup),
        () -> restore(backup.file(), words.restored(backup)));
  }

  private void chooseBackup(Found found) {
    Answer file =
        new Answer(texts.get("rescue.otherBackup"), Dialogs.Kind.PLAIN, this::chooseBackupFile);
    window.show(words.backups(found.whole(), found.newer(), List.of(file, back())));
  }

  private void chooseBackupFile() {
    Dialogs.FileRequest request =
        new Dialogs.FileRequest(
            texts.get("rescue.otherBackup"), "", texts.get("rescue.backupFile"), List.of("db"));
    window.chooseFile(request, this::preview);
  }

  /**
   * Shows what is in the file before it takes the place of the data; one that cannot is refused.
   */
  void preview(Path file) {
    window.show(words.wait("rescue.reading"));
    thread.run(
        () -> BackupRepository.contents(Backup.at(file)),
        contents -> {
          if (contents.isRestorable()) {
            preview(contents);
          } else {
            restore(file, texts.get("rescue.restoredFile", file));
          }
        },
        _ -> restore(file, texts.get("rescue.restoredFile", file)));
  }

  private void preview(Contents contents) {
    thread.run(
        () -> new Found(List.of(option(contents)), 0),
        this::chooseBackup,
        _ -> chooseBackup(new Found(List.of(), 0)));
  }

  private void restore(Path backup, String said) {
    Instant now = clock.instant();
    window.show(words.restoring());
    thread.run(
        () -> Opening.restored(folder, backup, now),
        opened -> doors.reopen(_ -> opened, said),
        fault -> notRestored(fault, backup));
  }

  /** A bad backup says nothing of the data; any other fault leads to its own page. */
  private void notRestored(RuntimeException fault, Path backup) {
    if (fault instanceof StorageException refused && backup.equals(refused.file())) {
      FaultLog.log(fault);
      Answer other =
          new Answer(texts.get("rescue.anotherBackup"), Dialogs.Kind.PRIMARY, this::readBackups);
      window.show(words.refused(refused.kind(), backup, List.of(other, back())));
    } else {
      doors.reopen(_ -> fail(fault), "");
    }
  }

  private static Opened fail(RuntimeException fault) {
    throw fault;
  }

  private void repair() {
    window.show(words.wait("rescue.repairing"));
    thread.run(
        () -> Repair.run(folder.file(), folder.memory(), backups()),
        this::showRepaired,
        _ -> window.show(words.notRepaired(List.of(back()))));
  }

  private void showRepaired(Repair.Result result) {
    String said = texts.get("rescue.repaired", folder.quarantine());
    Answer use =
        new Answer(
            texts.get("rescue.useRepaired"),
            Dialogs.Kind.PRIMARY,
            () -> restore(result.file(), said));
    window.show(words.repaired(result, folder.quarantine(), List.of(use, leave())));
  }

  /** Back from a repaired copy, which goes: it holds personal data. */
  private Answer leave() {
    return new Answer(
        texts.get("rescue.back"),
        Dialogs.Kind.PLAIN,
        () -> thread.run(this::discard, _ -> show(Optional.empty()), _ -> show(Optional.empty())));
  }

  private Path discard() {
    Repair.discard(folder.file());
    return folder.file();
  }

  private void askToStartEmpty() {
    Instant now = clock.instant();
    if (Opening.isGone(folder)) {
      String said = texts.get("rescue.startedEmptyAlone");
      Answer start = startEmpty("rescue.startEmptyNow", Dialogs.Kind.PRIMARY, now, said);
      window.show(words.startEmptyAlone(folder.file(), List.of(back(), start)));
    } else {
      String said = texts.get("rescue.startedEmpty", folder.quarantine());
      Answer start = startEmpty("rescue.startEmpty", Dialogs.Kind.DANGER, now, said);
      window.show(words.startEmpty(folder.file(), folder.quarantine(), List.of(back(), start)));
    }
  }

  private Answer startEmpty(String key, Dialogs.Kind kind, Instant now, String said) {
    return new Answer(texts.get(key), kind, () -> doors.reopen(it -> Opening.empty(it, now), said));
  }

  private void showFolder() {
    Path place = folder.data();
    while (!Files.isDirectory(place) && place.getParent() != null) {
      place = place.getParent();
    }
    try {
      doors.openAddress(place.toUri().toString());
    } catch (UncheckedIOException _) {
      window.show(words.noProgram(place, List.of(back())));
    }
  }
}
