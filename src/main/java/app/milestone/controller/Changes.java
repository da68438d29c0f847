package app.milestone.controller;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Tells the screens which data has changed, on the screen's thread. */
public final class Changes {
  private final List<Consumer<Set<Change>>> listeners = new ArrayList<>();

  /** Tells everyone who listens that the given parts of the data have been written. */
  public void announce(Change first, Change... others) {
    Set<Change> changed = EnumSet.of(first, others);
    List.copyOf(listeners).forEach(listener -> listener.accept(Set.copyOf(changed)));
  }

  /** Tells everyone that any part may have changed, as after undo. */
  public void announceAll() {
    List.copyOf(listeners).forEach(listener -> listener.accept(Set.of(Change.values())));
  }

  /** Calls the listener after each change from now on. */
  public void listen(Consumer<Set<Change>> listener) {
    listeners.add(listener);
  }
}
