package app.milestone.controller;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where the calendar leads: acts that belong to other screens.
 *
 * @param toggleDone ticks a planned session off, or takes the tick back
 * @param showPlanned shows a planned session in the inspector
 * @param showEntry shows a logged session without a plan in the inspector
 * @param showDay shows a day without a session in the inspector
 * @param openProgress opens the progress screen
 * @param startPlan opens the start of a plan
 * @param logMileTest opens the mile test dialog
 * @param runAgain starts the plan again from the newest test
 */
public record CalendarLinks(
    Consumer<UUID> toggleDone,
    Consumer<UUID> showPlanned,
    Consumer<UUID> showEntry,
    Consumer<LocalDate> showDay,
    Runnable openProgress,
    Runnable startPlan,
    Runnable logMileTest,
    Runnable runAgain) {}
