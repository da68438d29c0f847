package app.milestone.transfer;

import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.SessionType;
import app.milestone.model.plan.Step;
import app.milestone.transfer.PlanProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads sessions, which may take over what they do not say from a named one ("like"). */
final class SessionReader {
  static final List<String> KEYS =
      List.of(
          "like",
          "type",
          "title",
          "tile",
          "detail",
          "headline",
          "summary",
          "purpose",
          "advice",
          "hard",
          "steps");
  private static final int MOST_ADVICE = 12;
  private static final int MOST_LINE = 60;
  private static final int MOST_TEXT = 400;

  private final Problems problems;
  private final StepReader stepReader;
  private final Map<String, Fields> named = new LinkedHashMap<>();

  SessionReader(Problems problems) {
    this.problems = problems;
    this.stepReader = new StepReader(problems);
  }

  /** Learns the sessions that others can be like; each may be like one above it. */
  void learn(Node node) {
    Fields sessions = Fields.of(node, "sessions", problems);
    for (String name : sessions.keys()) {
      Fields own = Fields.of(sessions.orHere(name), "session", problems).only(KEYS);
      named.put(name, inherited(own));
    }
  }

  /** The fields of a session with those of the named one that it is like. */
  Fields inherited(Fields own) {
    Optional<String> like = own.word("like");
    if (like.isEmpty()) {
      return own;
    }
    Fields base = named.get(like.get());
    if (base == null) {
      problems.add(own.orHere("like"), Kind.UNKNOWN_SESSION, like.get());
      return own;
    }
    return own.over(base).without(List.of("like"));
  }

  /** A whole session; parts that cannot be read are left out, each with a problem noted. */
  Prescription session(Fields fields) {
    Optional<SessionType> type = type(fields);
    String title = fields.required("title", MOST_LINE);
    String tile = fields.text("tile", MOST_LINE);
    String headline = fields.text("headline", MOST_TEXT);
    List<Node> nodes = fields.list("steps");
    List<Step> steps = stepReader.steps(nodes);
    boolean whole = steps.size() == nodes.size();
    Prescription session =
        new Prescription(
            type.orElse(SessionType.RUN),
            title,
            tile,
            fields.text("detail", MOST_LINE),
            headline.isEmpty() ? title : headline,
            fields.text("summary", MOST_TEXT),
            fields.text("purpose", MOST_TEXT),
            advice(fields),
            steps,
            fields.flag("hard", type.orElse(SessionType.RUN).hard()));
    if (whole && type.isPresent() && bounded(fields, steps)) {
      check(fields, session);
    }
    return session;
  }

  private Optional<SessionType> type(Fields fields) {
    if (!fields.has("type")) {
      problems.add(fields.node(), Kind.MISSING, "type");
      return Optional.empty();
    }
    Optional<String> word = fields.word("type");
    Optional<SessionType> type =
        word.map(text -> PlanWords.TYPES.get(text.toLowerCase(Locale.ROOT)));
    if (word.isPresent() && type.isEmpty()) {
      String words = PlanWords.list(PlanWords.TYPES);
      problems.add(fields.orHere("type"), Kind.UNKNOWN_TYPE, word.get(), words);
    }
    return type;
  }

  private List<String> advice(Fields fields) {
    if (fields.get("advice").filter(ScalarNode.class::isInstance).isPresent()) {
      String advice = fields.text("advice", MOST_TEXT);
      return advice.isEmpty() ? List.of() : List.of(advice);
    }
    List<String> sentences = new ArrayList<>();
    for (Node node : fields.list("advice")) {
      String sentence = fields.scalar(node, "advice").orElse("");
      if (sentence.length() > MOST_TEXT || sentences.size() == MOST_ADVICE) {
        problems.add(node, Kind.TOO_LONG, "advice", String.valueOf(MOST_TEXT));
      }
      sentences.add(sentence);
    }
    return sentences;
  }

  /** Refuses what would unfold into more than anyone can fill in. */
  private boolean bounded(Fields fields, List<Step> steps) {
    if (StepSize.isBounded(steps)) {
      return true;
    }
    String most = String.valueOf(StepSize.MOST_FIELDS);
    problems.add(fields.orHere("steps"), Kind.TOO_MANY_STEPS, most);
    return false;
  }

  private void check(Fields fields, Prescription session) {
    boolean test = session.test().isPresent();
    boolean testType = session.type() == SessionType.TEST;
    if (testType && !test) {
      problems.add(fields.orHere("type"), Kind.TEST_WITHOUT_STEP);
    } else if (test && !testType) {
      problems.add(fields.orHere("steps"), Kind.STEP_WITHOUT_TEST);
    } else if (session.type() == SessionType.REST && !session.entryGroups().isEmpty()) {
      problems.add(fields.orHere("steps"), Kind.REST_WITH_STEPS);
    } else if (session.type() != SessionType.REST && !fields.has("steps")) {
      problems.add(fields.node(), Kind.MISSING, "steps");
    } else if (session.type() != SessionType.REST && isEmptyList(fields.orHere("steps"))) {
      problems.add(fields.orHere("steps"), Kind.NO_STEPS);
    }
  }

  private static boolean isEmptyList(Node node) {
    return node instanceof SequenceNode list && list.getValue().isEmpty();
  }
}
