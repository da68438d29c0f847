package app.milestone.controller;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where the progress screen leads: acts that belong to other screens.
 *
 * @param logMileTest opens the mile test dialog
 * @param editTest opens a test for editing
 * @param openDay shows a day in the calendar
 * @param openSettings opens the settings, for sex and birth year
 * @param runAgain starts the plan of a run again from the test given
 * @param newTarget the same, asking for another target first
 */
public record ProgressLinks(
    Runnable logMileTest,
    Consumer<UUID> editTest,
    Consumer<LocalDate> openDay,
    Runnable openSettings,
    Consumer<UUID> runAgain,
    Consumer<UUID> newTarget) {}
