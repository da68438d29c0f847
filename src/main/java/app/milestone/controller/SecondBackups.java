package app.milestone.controller;

import app.milestone.storage.BackupRepository.Outcome;
import app.milestone.storage.BackupRound;
import app.milestone.storage.Faults;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Brings backups into the second folder beside everything else: its disk may not answer. */
final class SecondBackups {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Background distant;
  private final Clock clock;
  private Optional<Instant> since = Optional.empty();
  private Optional<Runnable> next = Optional.empty();

  SecondBackups(Background distant, Clock clock) {
    this.distant = distant;
    this.clock = clock;
  }

  /**
   * Brings one there, after the one before; of those that wait meanwhile the last one alone.
   *
   * @param tell gets what came of it, and that the one before takes too long
   */
  void send(BackupRound round, Path folder, Consumer<List<Outcome>> tell) {
    if (since.isPresent()) {
      next = Optional.of(() -> send(round, folder, tell));
      if (since.get().plus(PATIENCE).isBefore(clock.instant())) {
        tell.accept(List.of(failed(folder, new TimeoutException("no answer"))));
      }
      return;
    }
    since = Optional.of(clock.instant());
    distant.run(
        round::finishOthers,
        outcomes -> arrived(outcomes, tell),
        fault -> arrived(List.of(failed(folder, fault)), tell));
  }

  private void arrived(List<Outcome> outcomes, Consumer<List<Outcome>> tell) {
    since = Optional.empty();
    tell.accept(outcomes);
    Optional<Runnable> waiting = next;
    next = Optional.empty();
    waiting.ifPresent(Runnable::run);
  }

  private static Outcome failed(Path folder, Exception fault) {
    return new Outcome(folder, Optional.of(Faults.of(folder, fault)));
  }
}
