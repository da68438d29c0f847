package app.milestone.controller;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Where the start of a plan leads: acts that belong to other screens.
 *
 * @param selectDay selects a day in the calendar
 * @param showSample opens another window on sample data
 */
public record StartLinks(Consumer<LocalDate> selectDay, Runnable showSample) {}
