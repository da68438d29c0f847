package app.milestone.view.calendar;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * What the calendar hosts and opens without knowing it: the inspector and the popovers of the
 * chosen session, each shown next to an anchor.
 *
 * @param inspector makes or gives the inspector
 * @param focusFirstField moves the focus to the inspector's first empty field
 * @param whenLeft takes what happens when Esc is pressed in the inspector
 * @param partly asks how much of a planned session was done, next to an anchor
 * @param skip asks why a planned session is skipped, next to an anchor
 * @param addExtra asks which session to add to a day
 */
public record CalendarHooks(
    Supplier<Region> inspector,
    Runnable focusFirstField,
    Consumer<Runnable> whenLeft,
    BiConsumer<Node, UUID> partly,
    BiConsumer<Node, UUID> skip,
    Consumer<LocalDate> addExtra) {}
