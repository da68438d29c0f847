package app.milestone.transfer;

import app.milestone.transfer.PlanProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Opens YAML text from anywhere safely: bounded in size and depth, without aliases and tags. */
final class YamlDocument {
  private static final int MOST_DEPTH = 20;
  private static final int MOST_EVENTS = 20_000;

  private final Problems problems;
  private int depth;
  private int documents;

  private YamlDocument(Problems problems) {
    this.problems = problems;
  }

  /** The root of the only document, or empty with a problem added. */
  static Optional<Node> compose(String text, Problems problems) {
    if (text.length() > PlanFile.MOST_BYTES) {
      problems.add(1, Kind.TOO_LARGE, String.valueOf(PlanFile.MOST_BYTES / 1024));
      return Optional.empty();
    }
    try {
      return new YamlDocument(problems).checked(text);
    } catch (YamlEngineException e) {
      YamlFault.add(withoutByteOrderMark(text), e, problems);
    }
    return Optional.empty();
  }

  private Optional<Node> checked(String text) {
    String clean = withoutByteOrderMark(text);
    Parser parser = new ParserImpl(settings(), new StreamReader(settings(), clean));
    List<Event> events = new ArrayList<>();
    while (parser.hasNext()) {
      Event event = parser.next();
      events.add(event);
      if (events.size() > MOST_EVENTS) {
        refuse(event, Kind.TOO_MANY_ENTRIES, String.valueOf(MOST_EVENTS));
        return Optional.empty();
      }
      if (!safe(event)) {
        return Optional.empty();
      }
    }
    Optional<Node> root = new Composer(settings(), new EventReplay(events)).getSingleNode();
    if (root.isEmpty()) {
      problems.add(1, Kind.EMPTY);
    }
    return root;
  }

  private boolean safe(Event event) {
    return switch (event) {
      case AliasEvent alias -> refuse(event, Kind.NO_ALIASES, "*" + alias.getAlias());
      case CollectionStartEvent start -> {
        depth++;
        yield depth > MOST_DEPTH
            ? refuse(start, Kind.TOO_DEEP, String.valueOf(MOST_DEPTH))
            : plain(start, start.getTag());
      }
      case ScalarEvent scalar -> plain(scalar, scalar.getTag());
      case CollectionEndEvent _ -> {
        depth--;
        yield true;
      }
      case DocumentStartEvent start -> {
        documents++;
        yield documents == 1 || refuse(start, Kind.MORE_THAN_ONE);
      }
      default -> true;
    };
  }

  private boolean plain(NodeEvent event, Optional<String> tag) {
    if (event.getAnchor().isPresent()) {
      return refuse(event, Kind.NO_ALIASES, "&" + event.getAnchor().get());
    }
    return tag.isEmpty() || refuse(event, Kind.NO_TAGS, tag.get());
  }

  private boolean refuse(Event event, Kind kind, String... arguments) {
    int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    problems.add(line, kind, arguments);
    return false;
  }

  private static LoadSettings settings() {
    return LoadSettings.builder()
        .setCodePointLimit(PlanFile.MOST_BYTES)
        .setMaxAliasesForCollections(0)
        .setAllowRecursiveKeys(false)
        .build();
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
