package app.milestone.model.session;

import app.milestone.model.plan.SessionType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something unwise about a schedule; it never forbids anything.
 *
 * @param kind what is unwise
 * @param first the session it is about, the earlier one of two
 * @param second the other session of two
 */
public record ScheduleWarning(Kind kind, PlannedSession first, Optional<PlannedSession> second) {

  /** What can be unwise. */
  public enum Kind {
    /** Two hard sessions on neighbouring days. */
    HARD_NEIGHBOURS,
    /** A test one or two days after hard reps: within 48 hours. */
    TEST_AFTER_HARD,
    /** A session that was moved before the first or after the last day of its cycle. */
    BEYOND_CYCLE,
    /** Two sessions on one day. */
    SHARED_DAY
  }

  /** All that is unwise about some sessions, in the order of their dates. */
  public static List<ScheduleWarning> in(List<PlannedSession> sessions) {
    List<PlannedSession> sorted =
        sessions.stream()
            .filter(session -> session.content().type() != SessionType.REST)
            .sorted(RunProgress.BY_DATE)
            .toList();
    List<ScheduleWarning> warnings = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size() && days(sorted.get(i), sorted.get(j)) <= 2; j++) {
        ofPair(sorted.get(i), sorted.get(j)).ifPresent(warnings::add);
      }
    }
    warnings.addAll(beyondCycle(sorted, sessions));
    return warnings.stream()
        .sorted(Comparator.comparing(warning -> warning.first().date()))
        .toList();
  }

  /** What is unwise after a change and was not before. */
  static List<ScheduleWarning> added(List<PlannedSession> before, List<PlannedSession> after) {
    List<ScheduleWarning> known = in(before);
    return in(after).stream()
        .filter(warning -> known.stream().noneMatch(warning::isStill))
        .toList();
  }

  /** Whether it was so before: the same two in the same order, or on the same two days. */
  private boolean isStill(ScheduleWarning before) {
    if (kind != before.kind || !ids().equals(before.ids())) {
      return false;
    }
    return first.id().equals(before.first.id()) || days().equals(before.days());
  }

  private Set<UUID> ids() {
    return sessions().map(PlannedSession::id).collect(Collectors.toSet());
  }

  private Set<LocalDate> days() {
    return sessions().map(PlannedSession::date).collect(Collectors.toSet());
  }

  private Stream<PlannedSession> sessions() {
    return Stream.concat(Stream.of(first), second.stream());
  }

  private static Optional<ScheduleWarning> ofPair(PlannedSession one, PlannedSession other) {
    return kind(one, other).map(kind -> new ScheduleWarning(kind, one, Optional.of(other)));
  }

  private static Optional<Kind> kind(PlannedSession one, PlannedSession other) {
    long days = days(one, other);
    if (days == 0) {
      return Optional.of(Kind.SHARED_DAY);
    }
    if (isTest(other) && hasHardReps(one)) {
      return Optional.of(Kind.TEST_AFTER_HARD);
    }
    return days == 1 && one.content().hard() && other.content().hard()
        ? Optional.of(Kind.HARD_NEIGHBOURS)
        : Optional.empty();
  }

  private static boolean isTest(PlannedSession session) {
    return session.content().type() == SessionType.TEST;
  }

  private static boolean hasHardReps(PlannedSession session) {
    SessionType type = session.content().type();
    return session.content().hard() && type != SessionType.TEST && type != SessionType.ENDURANCE;
  }

  private static long days(PlannedSession one, PlannedSession other) {
    return ChronoUnit.DAYS.between(one.date(), other.date());
  }

  private static List<ScheduleWarning> beyondCycle(
      List<PlannedSession> sorted, List<PlannedSession> all) {
    Map<Integer, List<PlannedSession>> cycles =
        all.stream().collect(Collectors.groupingBy(PlannedSession::cycle));
    return sorted.stream()
        .filter(session -> session.cycle() > 0 && session.isMoved())
        .filter(session -> isBeyond(session, cycles.get(session.cycle())))
        .map(session -> new ScheduleWarning(Kind.BEYOND_CYCLE, session, Optional.empty()))
        .toList();
  }

  private static boolean isBeyond(PlannedSession session, List<PlannedSession> cycle) {
    return cycle.stream().allMatch(other -> session.date().isAfter(other.scheduled()))
        || cycle.stream().allMatch(other -> session.date().isBefore(other.scheduled()));
  }
}
