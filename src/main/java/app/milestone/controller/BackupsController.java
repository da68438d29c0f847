package app.milestone.controller;

import app.milestone.storage.Backup;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.BackupRepository.Outcome;
import app.milestone.storage.BackupRound;
import app.milestone.storage.Faults;
import app.milestone.storage.Preferences;
import app.milestone.storage.PrivateFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Backs the data up, says when that failed, checks the data and restores a backup. */
public final class BackupsController {
  private static final int MANY = 10;

  private final BackupsState state = new BackupsState();
  private final BackupRepository repository;
  private final Background background;
  private final Texts texts;
  private final BackupWords words;
  private final Clock clock;
  private final Notices notices;
  private final BackupLinks links;
  private final DataChecks checks;
  private final SecondBackups second;
  private final RestoreList restore;
  private boolean verifies;
  private Optional<Runnable> next = Optional.empty();

  /** Reads nothing until {@link #refresh}. */
  public BackupsController(
      BackupRepository repository,
      Background background,
      Texts texts,
      Clock clock,
      Notices notices,
      Dialogs dialogs,
      BackupLinks links,
      String version) {
    this.repository = repository;
    this.background = background;
    this.texts = texts;
    this.words = new BackupWords(texts, clock);
    this.clock = clock;
    this.notices = notices;
    this.links = links;
    second = new SecondBackups(links.distant(), clock);
    restore = new RestoreList(repository, background, state, words, texts, notices, dialogs, links);
    checks = new DataChecks(repository, background, state, words, texts, links, version);
    follow(Optional.empty());
  }

  /** What is shown. */
  public BackupsState state() {
    return state;
  }

  /** Takes what was remembered; a backup that failed when the data was last closed is reported. */
  public void remembered(Preferences.Backups before) {
    follow(before.second());
    before.failed().ifPresent(it -> fail(words.problem(it, links.quarantine())));
  }

  /** What to remember: where each backup goes too. */
  public Preferences.Backups remember() {
    return new Preferences.Backups(state.second.get(), Optional.empty());
  }

  /** Reads when the last backup was made. */
  public void refresh() {
    background.run(
        () -> words.last(repository.newest()),
        state.last::set,
        _ -> state.last.set(texts.get("backups.none")));
  }

  private void follow(Optional<Path> second) {
    state.second.set(second);
    List<Path> folders = Stream.concat(Stream.of(links.backups()), second.stream()).toList();
    background.run(
        () -> {
          repository.into(folders);
          return folders;
        },
        _ -> {},
        _ -> {});
  }

  /** Makes a backup before many entries are deleted; runs on the data's thread. */
  public void beforeDeletion(int entries) {
    if (entries >= MANY) {
      before(Backup.DELETION);
    }
  }

  /** Makes a backup before something that redo does not bring back; runs on the data's thread. */
  public void beforeEmptying() {
    before(Backup.DELETION);
  }

  /** Makes a backup before an archive is imported; runs on the data's thread. */
  public void beforeImport() {
    before(Backup.IMPORT);
  }

  private void before(String reason) {
    BackupRound round = repository.saveBefore(reason, clock.instant());
    if (round.hasOthers()) {
      links.distant().run(round::finishOthers, this::tell, _ -> {});
    }
  }

  /** Makes a backup if something changed since the last one, as every half hour. */
  public void tick() {
    backUp(Backup.TIMER, () -> {});
  }

  /** Makes a backup because the person asks for it. */
  public void backUpNow() {
    state.busy.set(true);
    backUp(Backup.HAND, () -> notices.say(Notices.Kind.DONE, texts.get("backups.done")));
  }

  /** Copies the data, which takes the data's thread, and verifies the copy beside it. */
  private void backUp(String reason, Runnable whenDone) {
    if (verifies) {
      next = Optional.of(() -> backUp(reason, whenDone));
      return;
    }
    verifies = true;
    Instant now = clock.instant();
    Consumer<RuntimeException> whenFailed = fault -> show(List.of(failed(fault)), whenDone);
    background.run(
        () -> repository.begin(reason, now),
        round ->
            links
                .copies()
                .run(round::finishFirst, outcomes -> goOn(round, outcomes, whenDone), whenFailed),
        whenFailed);
  }

  private Outcome failed(RuntimeException fault) {
    return new Outcome(links.backups(), Optional.of(Faults.of(links.backups(), fault)));
  }

  /** The second folder gets its backup beside everything else, which does not wait for it. */
  private void goOn(BackupRound round, List<Outcome> first, Runnable whenDone) {
    Optional<Path> folder = state.second.get().filter(_ -> round.hasOthers());
    if (folder.isEmpty()) {
      show(first, whenDone);
      return;
    }
    second.send(
        round,
        folder.get(),
        others -> {
          if (tell(Stream.concat(first.stream(), others.stream()).toList())) {
            settle();
            whenDone.run();
          }
        });
    goOn();
  }

  private void show(List<Outcome> outcomes, Runnable whenDone) {
    if (tell(outcomes)) {
      settle();
      whenDone.run();
    }
    goOn();
  }

  /** Says of the first one that failed; whether none did. */
  private boolean tell(List<Outcome> outcomes) {
    Optional<Outcome> failed =
        outcomes.stream().filter(outcome -> outcome.fault().isPresent()).findFirst();
    failed.ifPresent(it -> fail(words.problem(it, links.backups())));
    return failed.isEmpty();
  }

  private void goOn() {
    verifies = false;
    state.busy.set(next.isPresent());
    refresh();
    Optional<Runnable> waiting = next;
    next = Optional.empty();
    waiting.ifPresent(Runnable::run);
  }

  private void fail(String problem) {
    state.problem.set(problem);
    notices.standing(problem, this::backUpNow);
  }

  private void settle() {
    state.problem.set("");
    notices.settle();
  }

  /** Asks for a folder that gets each backup too, and puts one there at once. */
  public void chooseSecond() {
    links.chooseFolder().accept(this::second);
  }

  private void second(Path folder) {
    Path data = links.backups().toAbsolutePath().getParent();
    links
        .distant()
        .run(
            () -> PrivateFiles.isInside(folder, data),
            inside -> second(folder, inside),
            _ -> second(folder, false));
  }

  private void second(Path folder, boolean inside) {
    state.secondProblem.set(inside ? texts.get("backups.sameFolder") : "");
    if (!inside) {
      follow(Optional.of(folder));
      links.keep().accept(remember());
      backUpNow();
    }
  }

  /** Backs up into the folder of the data alone; what is in the other folder stays there. */
  public void removeSecond() {
    follow(Optional.empty());
    state.secondProblem.set("");
    settle();
    links.keep().accept(remember());
    refresh();
  }

  /** Reads the whole data and says what was found; what is saved meanwhile does not wait. */
  public void check() {
    checks.check();
  }

  /** Copies the figures of the last check, or why there are none, without personal data. */
  public void copyDetails() {
    links.copy().accept(checks.details());
    notices.say(Notices.Kind.DONE, texts.get("backups.copied"));
  }

  /** Opens the list of backups. */
  public void chooseBackup() {
    restore.open();
  }

  /** Adds a backup file from elsewhere to the list. */
  public void chooseBackupFile() {
    restore.chooseFile();
  }

  /** Chooses a backup and reads what it would change. */
  public void choose(RestoreForm.Choice choice) {
    restore.choose(choice);
  }

  /** Closes the list; nothing changes. */
  public void cancel() {
    restore.cancel();
  }

  /** Puts the chosen backup in the place of the data, which is kept. */
  public void restore() {
    restore.restore();
  }
}
