package app.milestone.controller;

import app.milestone.controller.EndResult.Pair;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.RunProgress;
import app.milestone.model.session.SessionResult;
import app.milestone.model.session.SlotComparison;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the sessions of the last cycle beside those of the cycle before. */
final class CycleComparison {
  private final RunProgress progress;
  private final Texts texts;
  private final Formats formats;
  private final ResultWords words;
  private final List<Integer> effortsThen = new ArrayList<>();
  private final List<Integer> effortsNow = new ArrayList<>();

  CycleComparison(RunProgress progress, Texts texts, Formats formats) {
    this.progress = progress;
    this.texts = texts;
    this.formats = formats;
    words = new ResultWords(texts, formats);
  }

  /** One pair for each session with figures in both cycles, and the mean effort of all. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    lastAttempts().forEach(session -> pair(session).ifPresent(pairs::add));
    effort().ifPresent(pairs::add);
    return pairs;
  }

  /** The trained sessions of the last cycle; of a week done twice those of the second time. */
  private Collection<PlannedSession> lastAttempts() {
    int last = progress.run().cycles();
    Map<String, PlannedSession> sessions = new LinkedHashMap<>();
    progress.sessions().stream()
        .filter(session -> session.cycle() == last && progress.status(session).isTrained())
        .forEach(session -> sessions.put(session.slotKey(), session));
    return sessions.values();
  }

  private Optional<Pair> pair(PlannedSession session) {
    Optional<SlotComparison> then = SlotComparison.inEarlierCycle(progress, session);
    Optional<LogEntry> now = progress.log(session);
    if (then.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    rememberEfforts(then.get().log(), now.get());
    String before = figures(then.get().session(), then.get().log());
    String after = figures(session, now.get());
    return before.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : Optional.of(pair(session, then.get(), now.get(), before, after));
  }

  private Pair pair(
      PlannedSession session, SlotComparison then, LogEntry now, String before, String after) {
    double factor =
        then.result() instanceof SessionResult.Blocks ? formats.units().metres() / 1000.0 : 1;
    long off = Math.round(then.averageDifference(now).orElse(0) * factor);
    boolean known = then.averageDifference(now).isPresent();
    return new Pair(
        texts.get("progress.sessionOfWeek", session.content().title(), session.week()),
        before,
        after,
        known ? texts.get("progress.seconds", formats.delta(off)) : "",
        known ? Long.signum(off) : 0);
  }

  private String figures(PlannedSession session, LogEntry log) {
    return switch (SessionResult.of(log)) {
      case SessionResult.Reps _, SessionResult.Blocks _ -> words.result(log, Optional.empty());
      case SessionResult.Climbs climbs when climbs.done() > 0 -> words.done(session.content(), log);
      default -> "";
    };
  }

  private void rememberEfforts(LogEntry then, LogEntry now) {
    if (then.figures().effort().isPresent() && now.figures().effort().isPresent()) {
      effortsThen.add(then.figures().effort().getAsInt());
      effortsNow.add(now.figures().effort().getAsInt());
    }
  }

  private Optional<Pair> effort() {
    if (effortsThen.isEmpty()) {
      return Optional.empty();
    }
    double then = mean(effortsThen);
    double now = mean(effortsNow);
    return Optional.of(
        new Pair(
            texts.get("progress.meanEffort", effortsThen.size()),
            formats.decimal(then, 1),
            formats.decimal(now, 1),
            formats.delta(Math.round((now - then) * 1000)),
            (int) Math.signum(now - then)));
  }

  private static double mean(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).average().orElse(0);
  }
}
