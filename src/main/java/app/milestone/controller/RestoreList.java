package app.milestone.controller;

import app.milestone.storage.Backup;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.BackupRepository.Condition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists the backups, says what each would change, and has the chosen one restored. */
final class RestoreList {
  private final BackupRepository repository;
  private final Background background;
  private final BackupsState state;
  private final BackupWords words;
  private final Texts texts;
  private final Notices notices;
  private final Dialogs dialogs;
  private final BackupLinks links;

  RestoreList(
      BackupRepository repository,
      Background background,
      BackupsState state,
      BackupWords words,
      Texts texts,
      Notices notices,
      Dialogs dialogs,
      BackupLinks links) {
    this.repository = repository;
    this.background = background;
    this.state = state;
    this.words = words;
    this.texts = texts;
    this.notices = notices;
    this.dialogs = dialogs;
    this.links = links;
  }

  /** Opens the list of backups. */
  void open() {
    state.busy.set(true);
    links
        .distant()
        .run(
            () -> repository.list(links.quarantine()).stream().map(words::choice).toList(),
            this::offer,
            _ -> {
              state.busy.set(false);
              notices.failed(texts.get("backups.couldNotList"), this::open);
            });
  }

  /** Chooses the newest whole one first; a damaged one cannot be chosen at all. */
  private void offer(List<RestoreForm.Choice> choices) {
    state.busy.set(false);
    state.form.set(Optional.of(new RestoreForm(choices)));
    choices.stream()
        .filter(choice -> choice.condition() == Condition.WHOLE)
        .findFirst()
        .ifPresent(this::choose);
  }

  /** Adds a file from elsewhere to the list, as one of another computer. */
  void chooseFile() {
    Dialogs.FileRequest request =
        new Dialogs.FileRequest(
            texts.get("rescue.otherBackup"), "", texts.get("rescue.backupFile"), List.of("db"));
    dialogs.chooseFile(request, this::read);
  }

  private void read(Path file) {
    links
        .distant()
        .run(
            () -> words.choice(BackupRepository.contents(Backup.at(file))),
            this::add,
            _ -> refuse(file));
  }

  /** One that cannot be restored is listed as such, and what was chosen before stays so. */
  private void add(RestoreForm.Choice added) {
    if (state.form.get().isEmpty()) {
      return; // The list was closed meanwhile.
    }
    RestoreForm before = state.form.get().get();
    Stream<RestoreForm.Choice> others =
        before.choices().stream()
            .filter(choice -> !choice.backup().file().equals(added.backup().file()));
    state.form.set(Optional.of(new RestoreForm(Stream.concat(Stream.of(added), others).toList())));
    if (added.isRestorable()) {
      choose(added);
    } else {
      before.chosen.get().ifPresent(this::choose);
      refuse(added.backup().file());
    }
  }

  /** Chooses a backup and reads what it would change. */
  void choose(RestoreForm.Choice choice) {
    if (!choice.isRestorable()) {
      return;
    }
    RestoreForm form = state.form.get().orElseThrow();
    form.chosen.set(Optional.of(choice));
    form.change.set(texts.get("backups.change.reading"));
    background.run(
        () -> words.change(repository.compare(choice.backup())),
        change -> showChange(form, choice, change),
        _ -> showChange(form, choice, texts.get("backups.change.unknown")));
  }

  private static void showChange(RestoreForm form, RestoreForm.Choice choice, String change) {
    if (form.chosen.get().equals(Optional.of(choice))) {
      form.change.set(change);
    }
  }

  /** Closes the list; nothing changes. */
  void cancel() {
    state.form.set(Optional.empty());
  }

  /** Puts the chosen backup in the place of the data, which is kept. */
  void restore() {
    Optional<RestoreForm.Choice> chosen = state.form.get().flatMap(it -> it.chosen.get());
    state.form.set(Optional.empty());
    chosen.ifPresent(this::restore);
  }

  private void restore(RestoreForm.Choice choice) {
    String said =
        texts.get("backups.restored", words.moment(choice.backup().made()), links.quarantine());
    links
        .distant()
        .run(
            () -> repository.isRestorable(choice.backup()),
            whole -> {
              if (whole) {
                links.restore().accept(choice.backup().file(), said);
              } else {
                refuse(choice.backup().file());
              }
            },
            _ -> refuse(choice.backup().file()));
  }

  /** Trying the same again would not help: the notice goes by itself. */
  private void refuse(Path file) {
    notices.say(Notices.Kind.FAILED, texts.get("backups.notWhole", file));
  }
}
