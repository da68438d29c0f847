package app.milestone.controller;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * What the log opens without knowing it.
 *
 * @param editTest opens the dialog of a test
 * @param deleteTest deletes a test, with a question only where a goal came from it
 * @param editSession fills the inspector with a log entry
 * @param logSession asks for type and day of a session that is not in the plan
 * @param beforeDeletion runs on the data's thread before so many entries are deleted
 */
public record LogLinks(
    Consumer<UUID> editTest,
    Consumer<UUID> deleteTest,
    Consumer<UUID> editSession,
    Consumer<LocalDate> logSession,
    IntConsumer beforeDeletion) {

  /** Nothing is done before entries are deleted. */
  public LogLinks(
      Consumer<UUID> editTest,
      Consumer<UUID> deleteTest,
      Consumer<UUID> editSession,
      Consumer<LocalDate> logSession) {
    this(editTest, deleteTest, editSession, logSession, _ -> {});
  }
}
