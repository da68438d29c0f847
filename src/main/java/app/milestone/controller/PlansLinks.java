package app.milestone.controller;

import java.util.function.Consumer;

/**
 * Where the plans lead: acts that belong to other screens.
 *
 * @param start opens the start of the plan with this key
 * @param changeDates opens the dates of the active plan
 * @param changeTarget opens the target of the active plan
 * @param stop asks whether to stop the active plan
 */
public record PlansLinks(
    Consumer<String> start, Runnable changeDates, Runnable changeTarget, Runnable stop) {}
