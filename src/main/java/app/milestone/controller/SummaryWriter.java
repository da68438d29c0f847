package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.Completion;
import app.milestone.model.session.Status;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the sum of a week. */
final class SummaryWriter {
  private final Texts texts;
  private final Formats formats;

  SummaryWriter(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  WeekSummary week(Completion completion, List<DayState> days) {
    if (completion.total() == 0 && completion.metres() == 0 && completion.seconds() == 0) {
      return WeekSummary.NONE;
    }
    boolean toCome = completion.isToCome() && completion.metres() == 0;
    String distance = toCome ? texts.get("calendar.toCome") : distance(completion);
    String count =
        completion.total() == 0
            ? ""
            : formats.decimal(completion.trained(), 0)
                + "/"
                + formats.decimal(completion.total(), 0);
    double share = completion.total() == 0 ? 0 : (double) completion.trained() / completion.total();
    return new WeekSummary(count, share, distance, toCome, tooltip(completion), firstOpen(days));
  }

  /** "16 of 18 sessions". */
  String sessions(Completion completion) {
    return texts.get("calendar.sessionsOf", completion.trained(), completion.total());
  }

  /** A week without a run has no distance yet. */
  private String distance(Completion completion) {
    return completion.metres() == 0 ? Formats.NONE : formats.distance(completion.metres());
  }

  /** "5 of 6 sessions, 18.2 km, 3 h 56 min", as far as there is something of it. */
  private String tooltip(Completion completion) {
    List<String> parts = new ArrayList<>();
    if (completion.total() > 0) {
      parts.add(sessions(completion));
    }
    if (completion.metres() > 0) {
      parts.add(formats.distance(completion.metres()));
    }
    if (completion.seconds() > 0) {
      parts.add(formats.duration(Duration.ofSeconds(completion.seconds())));
    }
    return parts.stream()
        .reduce((all, part) -> texts.get("calendar.weekTooltip", all, part))
        .orElse("");
  }

  private static Optional<LocalDate> firstOpen(List<DayState> days) {
    return days.stream()
        .filter(day -> day.sessions().stream().anyMatch(SummaryWriter::isOpen))
        .map(DayState::date)
        .findFirst();
  }

  private static boolean isOpen(SessionTile session) {
    return session.type() != SessionType.REST
        && (session.status() == Status.PLANNED || session.status() == Status.MISSED);
  }
}
