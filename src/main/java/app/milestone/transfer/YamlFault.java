package app.milestone.transfer;

import app.milestone.transfer.PlanProblem.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Tells from what a parser says which mistake was made in a file, and on which line. */
final class YamlFault {
  private static final Pattern START = Pattern.compile("found character '(.)' that cannot start");
  private static final Pattern TWO_COLONS = Pattern.compile("^[^#\"']*: [^#\"']*:( .*)?$");

  private final List<String> lines;
  private final String problem;
  private final String context;
  private final Optional<Mark> at;
  private final Optional<Mark> began;

  private YamlFault(String text, MarkedYamlEngineException fault) {
    lines = text.lines().toList();
    problem = words(fault.getProblem());
    context = words(fault.getContext());
    at = fault.getProblemMark();
    began = fault.getContextMark();
  }

  /** Adds the mistake to the problems. */
  static void add(String text, YamlEngineException fault, Problems problems) {
    if (fault instanceof MarkedYamlEngineException marked) {
      new YamlFault(text, marked).add(problems);
    } else if (words(fault.getMessage()).contains("special characters")) {
      problems.add(1, Kind.BAD_LETTER);
    } else {
      problems.add(1, Kind.BAD_YAML);
    }
  }

  private static String words(String text) {
    return text == null ? "" : text;
  }

  private void add(Problems problems) {
    Matcher start = START.matcher(problem);
    if (problem.contains("\\t(TAB)")) {
      problems.add(line(at), Kind.TAB);
    } else if (start.find()) {
      problems.add(line(at), Kind.BAD_START, start.group(1));
    } else if (problem.contains("could not find expected ':'")) {
      problems.add(line(began), Kind.NO_COLON);
    } else if (context.contains("quoted scalar")) {
      boolean escape = problem.contains("escape");
      problems.add(line(began), escape ? Kind.BAD_ESCAPE : Kind.OPEN_QUOTE);
    } else if (context.contains("a flow ")) {
      boolean list = context.contains("sequence");
      problems.add(line(began), Kind.OPEN_BRACKET, list ? "[" : "{", list ? "]" : "}");
    } else {
      addPlace(problems);
    }
  }

  private void addPlace(Problems problems) {
    if (problem.contains("found '<scalar>'") || problem.contains("chomping")) {
      problems.add(line(at), Kind.MORE_ON_LINE);
    } else if (problem.contains("mapping values are not allowed") && hasTwoColons()) {
      problems.add(line(at), Kind.COLON_IN_TEXT);
    } else if (problem.contains("are not allowed here")
        || problem.contains("expected <block end>")) {
      problems.add(line(at), Kind.BAD_INDENT);
    } else {
      problems.add(line(at), Kind.BAD_YAML);
    }
  }

  private boolean hasTwoColons() {
    int line = line(at);
    return line <= lines.size() && TWO_COLONS.matcher(lines.get(line - 1)).matches();
  }

  private int line(Optional<Mark> mark) {
    return mark.or(() -> at).map(place -> place.getLine() + 1).orElse(1);
  }
}
