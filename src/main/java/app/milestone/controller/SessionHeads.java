package app.milestone.controller;

import app.milestone.controller.SessionState.Head;
import app.milestone.controller.SessionState.Origin;
import app.milestone.controller.SessionState.Sibling;
import app.milestone.model.pace.PaceTarget;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.SessionType;
import app.milestone.model.plan.Step;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what stands above the fields of a session. */
final class SessionHeads {
  private final Texts texts;
  private final Formats formats;

  SessionHeads(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  Head head(SessionLoad load) {
    Optional<Prescription> asked = load.prescription();
    return new Head(
        formats.date(load.date()),
        nearness(load),
        load.date().equals(load.today()),
        load.type(),
        load.isEmpty() ? texts.get("session.nothing") : load.title(),
        headline(load),
        caption(load),
        asked.map(content -> filled(content.purpose(), load)).orElse(""),
        origin(load),
        asked.map(content -> advice(content, load)).orElse(List.of()));
  }

  private List<String> advice(Prescription content, SessionLoad load) {
    return content.advice().stream().map(sentence -> filled(sentence, load)).toList();
  }

  private String headline(SessionLoad load) {
    if (load.isEmpty()) {
      return texts.get("session.nothing");
    }
    return load.prescription()
        .map(Prescription::headline)
        .filter(headline -> !headline.isEmpty())
        .orElseGet(load::title);
  }

  private String nearness(SessionLoad load) {
    long days = ChronoUnit.DAYS.between(load.today(), load.date());
    if (Math.abs(days) <= 1) {
      return texts.get(
          days == 0 ? "session.today" : days < 0 ? "session.yesterday" : "session.tomorrow");
    }
    return texts.get(
        days < 0 ? "session.daysAgo" : "session.inDays", Long.toString(Math.abs(days)));
  }

  private String caption(SessionLoad load) {
    List<String> parts = new ArrayList<>();
    load.planned().map(session -> place(session, load)).ifPresent(parts::add);
    load.estimate()
        .ifPresent(
            estimate -> {
              if (estimate.seconds() > 0) {
                String minutes = Long.toString(Math.round(estimate.seconds() / 60));
                parts.add(texts.get("session.about", minutes));
              }
              if (estimate.metres() > 0) {
                parts.add(formats.distance(estimate.metres()));
              }
            });
    return parts.stream().reduce((left, right) -> texts.get("session.dot", left, right)).orElse("");
  }

  private String place(PlannedSession session, SessionLoad load) {
    if (session.cycle() == 0) {
      return texts.get("session.beforeStart");
    }
    String week = Integer.toString(session.week());
    String day = Integer.toString(session.day());
    boolean oneCycle = load.season().run().map(run -> run.cycles() == 1).orElse(false);
    return oneCycle
        ? texts.get("session.placeOneCycle", week, day)
        : texts.get("session.place", Integer.toString(session.cycle()), week, day);
  }

  /** Fills in the goal and the main target of the session. */
  private String filled(String text, SessionLoad load) {
    String goal =
        load.paces().goalMile().map(formats::wholeTime).orElse(texts.get("session.yourGoal"));
    return text.replace("{goal}", goal).replace("{target}", target(load));
  }

  private String target(SessionLoad load) {
    return load.prescription()
        .flatMap(Prescription::mainRun)
        .flatMap(run -> target(run, load))
        .map(time -> texts.get("session.at", time))
        .orElse(texts.get("session.atGoal"));
  }

  private Optional<String> target(Step.Run run, SessionLoad load) {
    if (run.target() == PaceTarget.EFFORT) {
      return Optional.empty();
    }
    return run.measure() instanceof Measure.Length length
        ? load.paces().target(run.target(), length.metres()).map(formats::time)
        : load.paces().perKilometre(run.target()).map(time -> formats.pace(time.millis() / 1000.0));
  }

  private List<Origin> origin(SessionLoad load) {
    List<Origin> marks = new ArrayList<>();
    load.planned()
        .ifPresent(
            session -> {
              if (session.isMoved()) {
                String from = formats.date(session.scheduled());
                marks.add(new Origin(Origin.Kind.MOVED, texts.get("session.moved", from)));
              }
              if (session.attempt() > 1) {
                String attempt = Integer.toString(session.attempt());
                marks.add(new Origin(Origin.Kind.ATTEMPT, texts.get("session.attempt", attempt)));
              }
            });
    if (load.planned().isEmpty() && load.entry().isPresent()) {
      marks.add(new Origin(Origin.Kind.EXTRA, texts.get("session.extra")));
    }
    return marks;
  }

  /** Every session of the day, rest days left out where there is something else. */
  List<Sibling> siblings(SessionLoad load) {
    List<Sibling> all = new ArrayList<>();
    for (PlannedSession session : load.season().sessions()) {
      if (session.date().equals(load.date()) && session.content().type() != SessionType.REST) {
        boolean isShown = load.shown().equals(new Shown.Planned(session.id()));
        all.add(new Sibling(session.id(), false, session.content().title(), isShown));
      }
    }
    for (LogEntry entry : load.dayEntries()) {
      if (entry.isExtra()) {
        boolean isShown = load.shown().equals(new Shown.Entry(entry.id()));
        all.add(new Sibling(entry.id(), true, entry.title(), isShown));
      }
    }
    return all;
  }

  /** The name of a kind of session outside any plan. */
  static String typeName(Texts texts, SessionType type) {
    return texts.get("app.type." + type.name().toLowerCase(Locale.ROOT));
  }
}
