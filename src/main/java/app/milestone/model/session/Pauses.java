package app.milestone.model.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Begins and ends pauses. */
final class Pauses {
  private Pauses() {}

  static Proposal pause(Schedule schedule, UUID id, LocalDate from, Optional<LocalDate> until) {
    boolean empty = until.filter(end -> !end.isAfter(from)).isPresent();
    boolean taken = schedule.pauses().stream().anyMatch(pause -> overlaps(pause, from, until));
    if (empty || taken) {
      return new Proposal(Operation.PAUSE, schedule, schedule);
    }
    List<Pause> pauses = new ArrayList<>(schedule.pauses());
    pauses.add(new Pause(id, schedule.run().id(), from, until));
    int days = until.map(end -> Schedule.days(from, end)).orElse(0);
    Schedule after =
        schedule
            .with(schedule.shifted(session -> Schedule.isFrom(session, from), days))
            .withPauses(pauses);
    return new Proposal(Operation.PAUSE, schedule, after);
  }

  private static boolean overlaps(Pause pause, LocalDate from, Optional<LocalDate> until) {
    return pause.until().map(end -> end.isAfter(from)).orElse(true)
        && until.map(end -> end.isAfter(pause.from())).orElse(true);
  }

  static Proposal resume(Schedule schedule, LocalDate on, Operation operation) {
    Optional<Pause> pause = current(schedule, on);
    if (pause.isEmpty()) {
      return new Proposal(operation, schedule, schedule);
    }
    LocalDate resumed = on.isBefore(pause.get().from()) ? pause.get().from() : on;
    LocalDate from = pause.get().until().orElse(pause.get().from());
    int days = Schedule.days(from, resumed);
    Schedule after =
        ended(schedule, resumed)
            .with(schedule.shifted(session -> Schedule.isFrom(session, from), days));
    return new Proposal(operation, schedule, after);
  }

  /** The schedule with the pause of a day ended on that day; its sessions do not move. */
  static Schedule ended(Schedule schedule, LocalDate day) {
    Optional<Pause> current = current(schedule, day);
    if (current.isEmpty()) {
      return schedule;
    }
    Pause pause = current.get();
    List<Pause> pauses = new ArrayList<>(schedule.pauses());
    pauses.remove(pause);
    if (day.isAfter(pause.from())) {
      pauses.add(new Pause(pause.id(), pause.runId(), pause.from(), Optional.of(day)));
    }
    return schedule.withPauses(pauses);
  }

  private static Optional<Pause> current(Schedule schedule, LocalDate day) {
    return schedule.pauses().stream()
        .filter(pause -> pause.contains(day) || pause.until().isEmpty())
        .findFirst();
  }
}
