package app.milestone.view.calendar;

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
 * @param partly asks how much was done
 * @param skip asks why it is skipped
 * @param addExtra asks which session to add to the chosen day
 */
public record CalendarHooks(
    Supplier<Region> inspector,
    Runnable focusFirstField,
    Consumer<Node> partly,
    Consumer<Node> skip,
    Consumer<Node> addExtra) {}
