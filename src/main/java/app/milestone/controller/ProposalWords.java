package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.race.TestKind;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in one sentence what a change of the schedule would do, and what is unwise about it. */
final class ProposalWords {
  private static final int MOST_WARNINGS = 4;

  private final Texts texts;
  private final DateFormats dates;

  ProposalWords(Texts texts, DateFormats dates) {
    this.texts = texts;
    this.dates = dates;
  }

  /** What moves, and the new date of the retest or of the end. */
  List<String> facts(Proposal proposal) {
    List<String> facts = new ArrayList<>();
    if (!proposal.moves().isEmpty()) {
      facts.add(moves(proposal));
    }
    end(proposal).ifPresent(facts::add);
    return facts;
  }

  private String moves(Proposal proposal) {
    int count = proposal.trainingMoves().size();
    if (count == 0) {
      return texts.get("schedule.restMoves");
    }
    if (proposal.days().isEmpty()) {
      return texts.get("schedule.changeDay", count);
    }
    int days = proposal.days().getAsInt();
    return days > 0
        ? texts.get("schedule.later", count, days)
        : texts.get("schedule.earlier", count, -days);
  }

  private Optional<String> end(Proposal proposal) {
    return proposal
        .newTestDate()
        .map(
            day ->
                texts.get(
                    isMile(proposal) ? "schedule.retestMoves" : "schedule.testMoves",
                    dates.date(day)))
        .or(() -> proposal.newEnd().map(day -> texts.get("schedule.newEnd", dates.date(day))));
  }

  private static boolean isMile(Proposal proposal) {
    return proposal
        .after()
        .lastTest()
        .flatMap(test -> test.content().test())
        .filter(TestKind.MILE::equals)
        .isPresent();
  }

  /** The parts as one sentence, with a capital letter. */
  String sentence(List<String> parts) {
    String joined = parts.stream().reduce((a, b) -> texts.get("schedule.and", a, b)).orElse("");
    String first = joined.substring(0, joined.offsetByCodePoints(0, 1));
    return texts.get(
        "schedule.sentence", first.toUpperCase(texts.locale()) + joined.substring(first.length()));
  }

  /** What would be unwise, a sentence each. */
  List<String> warnings(Proposal proposal) {
    List<String> all = new ArrayList<>();
    long past = proposal.moves().stream().filter(move -> goesBack(proposal, move)).count();
    if (past > 0) {
      all.add(texts.get("schedule.intoPast", past));
    }
    for (String warning : new WarningWords(texts, dates).would(proposal.warnings())) {
      all.add(texts.get("schedule.sentence", warning));
    }
    if (all.size() <= MOST_WARNINGS) {
      return all;
    }
    List<String> some = new ArrayList<>(all.subList(0, MOST_WARNINGS - 1));
    some.add(texts.get("schedule.moreWarnings", all.size() - some.size()));
    return some;
  }

  private static boolean goesBack(Proposal proposal, Proposal.Move move) {
    PlannedSession session = move.session();
    return session.content().type() != SessionType.REST
        && !session.date().isBefore(proposal.before().today())
        && move.to().isBefore(proposal.before().today());
  }
}
