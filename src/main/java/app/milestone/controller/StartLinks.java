package app.milestone.controller;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Where the start of a plan leads: acts that belong to other screens.
 *
 * @param selectDay selects a day in the calendar
 * @param showSample opens another window on sample data
 * @param importArchive asks for an archive and brings it in; runs the given act once it is in
 */
public record StartLinks(
    Consumer<LocalDate> selectDay, Runnable showSample, Consumer<Runnable> importArchive) {}
