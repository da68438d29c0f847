package app.milestone.controller;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What the log opens without knowing it.
 *
 * @param editTest opens the dialog of a test
 * @param deleteTest deletes a test, with a question only where a goal came from it
 * @param editSession fills the inspector with a log entry
 * @param logSession asks for type and day of a session that is not in the plan
 */
public record LogLinks(
    Consumer<UUID> editTest,
    Consumer<UUID> deleteTest,
    Consumer<UUID> editSession,
    Consumer<LocalDate> logSession) {}
