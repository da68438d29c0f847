package app.milestone.transfer;

import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** Gives YAML events that were already read, and found harmless, to the composer. */
final class EventReplay implements Parser {
  private final List<Event> events;
  private int next;

  EventReplay(List<Event> events) {
    this.events = events;
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return hasNext() && peekEvent().getEventId() == choice;
  }

  @Override
  public Event peekEvent() {
    return events.get(next);
  }

  @Override
  public Event next() {
    return events.get(next++);
  }

  @Override
  public boolean hasNext() {
    return next < events.size();
  }
}
