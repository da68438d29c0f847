package app.milestone.model.session;

import app.milestone.model.plan.Plan;
import app.milestone.model.plan.PlanDay;
import app.milestone.model.plan.Prescription;
import app.milestone.model.race.TestKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The choices with which a plan is started.
 *
 * @param start wanted date of Day 1; see {@link #firstDay()}
 * @param order swapped days of the week
 * @param options keys of the chosen options of the plan, such as fresh legs
 * @param testFirst whether the plan's test before Day 1 is still to be run
 * @param firstCycle cycle to begin with, from 1
 * @param joined today: earlier sessions are neither due nor missed
 * @param gainMillis time to gain on the baseline, in milliseconds
 */
public record RunStart(
    Plan plan,
    LocalDate start,
    WeekOrder order,
    Set<String> options,
    boolean testFirst,
    int firstCycle,
    LocalDate joined,
    long gainMillis) {

  /** The gain that the headline goal asks for. */
  public static final long USUAL_GAIN_MILLIS = 30_000;

  public RunStart {
    options = Set.copyOf(options);
    if (firstCycle < 1 || firstCycle > plan.cycles() || gainMillis < 0) {
      throw new IllegalArgumentException("start of " + plan.id());
    }
  }

  /** The plan as printed from a day on, for a runner who knows a time. */
  public static RunStart of(Plan plan, LocalDate start, LocalDate today) {
    return new RunStart(
        plan, start, WeekOrder.PRINTED, Set.of(), false, 1, today, USUAL_GAIN_MILLIS);
  }

  /** The day to suggest for Day 1: Monday, today if it is one. */
  public static LocalDate suggestedStart(LocalDate today) {
    return nextOn(today, DayOfWeek.MONDAY);
  }

  /** The day itself if it is this weekday, else the next such day. */
  public static LocalDate nextOn(LocalDate day, DayOfWeek weekday) {
    return day.with(TemporalAdjusters.nextOrSame(weekday));
  }

  /** A run with its sessions, and what is unwise about the order of its days. */
  public record Started(Run run, List<PlannedSession> sessions, List<ScheduleWarning> warnings) {}

  /** Day 1: the wanted date, or tomorrow if a test comes first and that date is not later. */
  public LocalDate firstDay() {
    LocalDate tomorrow = joined.plusDays(1);
    return hasTestFirst() && start.isBefore(tomorrow) ? tomorrow : start;
  }

  /** The day of the test before Day 1: as the plan suggests, or today if that is past. */
  public Optional<LocalDate> testDay() {
    LocalDate suggested = firstDay().minusDays(plan.beforeDays());
    return hasTestFirst()
        ? Optional.of(suggested.isBefore(joined) ? joined : suggested)
        : Optional.empty();
  }

  /** The date of the retest, or of the last day where the plan has no test. */
  public LocalDate testDate() {
    return firstDay().plusDays(testNumber(plan, order, firstCycle) - 1L);
  }

  /** The last day of the plan. */
  public LocalDate lastDay() {
    return firstDay().plusDays(length() - 1L);
  }

  /** Makes the run and its sessions; identities come from the supplier. */
  public Started begin(Supplier<UUID> ids) {
    Run run =
        new Run(
            ids.get(),
            plan.id(),
            plan.name(),
            plan.credit(),
            plan.cycles(),
            firstDay(),
            joined,
            Optional.empty(),
            gainMillis,
            Optional.empty(),
            Optional.empty());
    List<PlannedSession> sessions = new ArrayList<>();
    testDay().ifPresent(day -> sessions.add(testBefore(run.id(), ids.get(), day)));
    for (PlanDay day : days(plan, firstCycle, options)) {
      sessions.add(session(run.id(), ids.get(), day));
    }
    sessions.sort(Comparator.comparing(PlannedSession::date));
    return new Started(run, List.copyOf(sessions), warnings(sessions));
  }

  /** What is unwise about the order of the days and is not so in the plan as printed. */
  private List<ScheduleWarning> warnings(List<PlannedSession> sessions) {
    List<PlannedSession> printed =
        sessions.stream()
            .map(one -> one.cycle() == 0 ? one : one.movedTo(printedDate(one)))
            .toList();
    return ScheduleWarning.added(printed, sessions);
  }

  private LocalDate printedDate(PlannedSession session) {
    int offset = (session.cycle() - firstCycle) * plan.cycleDays();
    return firstDay().plusDays(offset + 7L * (session.week() - 1) + session.day() - 1);
  }

  private PlannedSession testBefore(UUID run, UUID id, LocalDate day) {
    Prescription content = plan.before().orElseThrow();
    return new PlannedSession(id, run, "before", 1, 0, 0, 0, day, day, day, content);
  }

  private PlannedSession session(UUID run, UUID id, PlanDay day) {
    LocalDate date = firstDay().plusDays(number(plan, order, firstCycle, day) - 1L);
    return new PlannedSession(
        id,
        run,
        day.key(),
        1,
        day.cycle(),
        day.week(),
        day.day(),
        date,
        date,
        date,
        day.prescription());
  }

  private boolean hasTestFirst() {
    return testFirst && plan.before().isPresent();
  }

  private int length() {
    return (plan.cycles() - firstCycle + 1) * plan.cycleDays();
  }

  /**
   * Number of the day of the retest, from 1: the last mile test, else the last test, else the last
   * day.
   */
  static int testNumber(Plan plan, WeekOrder order, int firstCycle) {
    List<PlanDay> days = days(plan, firstCycle, Set.of());
    return last(days, kind -> kind.equals(Optional.of(TestKind.MILE)))
        .or(() -> last(days, Optional::isPresent))
        .map(day -> number(plan, order, firstCycle, day))
        .orElse(days.size());
  }

  private static Optional<PlanDay> last(List<PlanDay> days, Predicate<Optional<TestKind>> which) {
    return days.stream()
        .filter(day -> which.test(day.prescription().test()))
        .reduce((_, later) -> later);
  }

  private static List<PlanDay> days(Plan plan, int firstCycle, Set<String> options) {
    return plan.days(options).stream().filter(day -> day.cycle() >= firstCycle).toList();
  }

  /** A week that is not whole keeps its order. */
  private static int number(Plan plan, WeekOrder order, int firstCycle, PlanDay day) {
    boolean whole = day.week() * 7 <= plan.cycleDays();
    int printed = day.number() - (firstCycle - 1) * plan.cycleDays();
    return whole ? printed - day.day() + order.positionOf(day.day()) : printed;
  }
}
