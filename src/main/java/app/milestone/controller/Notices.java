package app.milestone.controller;

import app.milestone.storage.NoBackupException;
import app.milestone.storage.StorageException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Carries the short message at the lower edge of the window; a new one replaces the old. */
public final class Notices {
  /** What the icon of a notice says. */
  public enum Kind {
    DONE,
    MOVED,
    INFO,
    FAILED
  }

  /** How long a notice stays. */
  public enum Stay {
    /** Two seconds. */
    SHORT,
    /** Eight seconds. */
    NORMAL,
    /** Until it is dealt with. */
    ALWAYS
  }

  /** A button of a notice. */
  public record Action(String text, boolean isUndo, Runnable act) {}

  /** One notice. */
  public record Notice(Kind kind, String text, Stay stay, Optional<Action> action) {}

  /** Why nothing can be changed, and what then shows again what is saved. */
  private record Refusal(String why, Runnable showSaved) {}

  private final ReadOnlyObjectWrapper<Optional<Notice>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Texts texts;
  private final Set<Runnable> unsaved = new LinkedHashSet<>();
  private Optional<Notice> unsavedNotice = Optional.empty();
  private Optional<Notice> standing = Optional.empty();
  private Optional<Refusal> refusal = Optional.empty();
  private Optional<BiConsumer<StorageException, Runnable>> damage = Optional.empty();
  private String reason = "";
  private Runnable undo = () -> {};

  /** No notice yet. */
  public Notices(Texts texts) {
    this.texts = texts;
  }

  /** The notice to show now. */
  public ReadOnlyObjectProperty<Optional<Notice>> current() {
    return current.getReadOnlyProperty();
  }

  /** Says what a step has done and offers to undo it. */
  public void undoable(Kind kind, String text) {
    Action action = new Action(texts.get("app.undo"), true, () -> undo.run());
    show(new Notice(kind, text, Stay.NORMAL, Optional.of(action)));
  }

  /** Says something. */
  public void say(Kind kind, String text) {
    show(new Notice(kind, text, Stay.NORMAL, Optional.empty()));
  }

  /** Says something with a button. */
  public void say(Kind kind, String text, String actionText, Runnable act) {
    Action action = new Action(actionText, false, act);
    show(new Notice(kind, text, Stay.NORMAL, Optional.of(action)));
  }

  /** Says what did not happen and offers to try again; stays until dealt with. */
  public void failed(String text, Runnable tryAgain) {
    Action action = new Action(texts.get("app.tryAgain"), false, tryAgain);
    show(new Notice(Kind.FAILED, text, Stay.ALWAYS, Optional.of(action)));
  }

  /**
   * Says that something could not be read and offers to try again. Damage of the file is more than
   * that: it is handed over to whoever follows it, else named.
   */
  public void notRead(RuntimeException fault, String text, Runnable tryAgain) {
    Runnable plainly = () -> failed(text, tryAgain);
    if (fault instanceof StorageException met && met.isDamage()) {
      damage.ifPresentOrElse(
          follow -> follow.accept(met, plainly),
          () -> failed(StartProblem.found(met, texts), tryAgain));
    } else {
      plainly.run();
    }
  }

  /**
   * From now on damage that a reading meets is handed over, with what says that something could not
   * be read where it turns out to be none.
   */
  public void onDamage(BiConsumer<StorageException, Runnable> follow) {
    damage = Optional.of(follow);
  }

  /** The same for what stays true: other notices cover it for a while only, until it is settled. */
  void standing(String text, Runnable tryAgain) {
    failed(text, tryAgain);
    standing = current.get();
  }

  /** What stayed true is so no more. */
  void settle() {
    if (current.get().equals(standing)) {
      current.set(Optional.empty());
    }
    standing = Optional.empty();
  }

  /** From now on every change is refused for that reason; {@code showSaved} takes it back. */
  public void lookOnly(String why, Runnable showSaved) {
    refusal = Optional.of(new Refusal(why, showSaved));
  }

  /** Whether every change is refused, since the data is only looked at. */
  boolean looksOnly() {
    return refusal.isPresent();
  }

  /** Says why nothing was changed; nothing waits to be saved. */
  void refuse() {
    refusal.ifPresent(
        it -> {
          say(Kind.INFO, it.why());
          it.showSaved().run();
        });
  }

  private static boolean isReadOnly(RuntimeException failure) {
    return failure instanceof StorageException storage
        && storage.kind() == StorageException.Kind.READ_ONLY;
  }

  /**
   * Says why a change was not saved, what is safe and what to do, and offers to try again; the form
   * keeps what was typed. Other notices cover it for a while only: it stays until every change that
   * waits is tried again or the person closes it.
   */
  public void notSaved(RuntimeException failure, Runnable tryAgain) {
    if (looksOnly() && isReadOnly(failure)) {
      refuse();
      return;
    }
    System.getLogger(Notices.class.getName()).log(System.Logger.Level.ERROR, "not saved", failure);
    unsaved.add(tryAgain);
    reason = reason(failure);
    showUnsaved();
  }

  /** Says what became of the data file while it was open, until the person has dealt with it. */
  public void found(RuntimeException fault, Runnable lookAgain) {
    if (fault instanceof StorageException storage && !hasUnsaved()) {
      Runnable again =
          () -> {
            dismiss();
            lookAgain.run();
          };
      failed(StartProblem.found(storage, texts), again);
    }
  }

  /** Whether a change waits to be tried again. */
  public boolean hasUnsaved() {
    return !unsaved.isEmpty();
  }

  /** Tries again every change that could not be saved, in the order of the tries. */
  public void tryAgain() {
    List<Runnable> waiting = List.copyOf(unsaved);
    unsaved.clear();
    current.set(standing);
    waiting.forEach(Runnable::run);
  }

  /** What waited to be tried again has been saved by other means. */
  void saved(Runnable tryAgain) {
    if (unsaved.remove(tryAgain) && unsaved.isEmpty() && showsUnsaved()) {
      current.set(standing);
    }
  }

  private void showUnsaved() {
    failed(reason, this::tryAgain);
    unsavedNotice = current.get();
  }

  private boolean showsUnsaved() {
    return current.get().isPresent() && current.get().equals(unsavedNotice);
  }

  private String reason(RuntimeException failure) {
    if (failure instanceof NoBackupException none) {
      return texts.get("errors.noBackup", none.file());
    }
    if (failure instanceof StorageException storage) {
      String kind = storage.kind().name().toLowerCase(Locale.ROOT);
      return texts.get("errors.notSaved." + kind, storage.file());
    }
    return texts.get("errors.notSaved.bug");
  }

  /** Takes the notice away; what it covered and still waits to be dealt with comes back. */
  public void dismiss() {
    if (showsUnsaved()) {
      unsaved.clear();
    }
    if (current.get().equals(standing)) {
      standing = Optional.empty();
    }
    current.set(standing);
    if (hasUnsaved()) {
      showUnsaved();
    }
  }

  /** A later step was saved without a word: undo would no longer take back what is offered. */
  void outdated() {
    if (current.get().flatMap(Notice::action).filter(Action::isUndo).isPresent()) {
      dismiss();
    }
  }

  void show(Notice notice) {
    current.set(Optional.of(notice));
  }

  void undoBy(Runnable act) {
    undo = act;
  }
}
