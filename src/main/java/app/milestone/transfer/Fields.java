package app.milestone.transfer;

import app.milestone.transfer.PlanProblem.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of one block of a plan file, read with a problem noted for each that does not fit. */
final class Fields {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\n\\u200d]]");

  private final Node node;
  private final Map<String, Node> values;
  private final Problems problems;

  private Fields(Node node, Map<String, Node> values, Problems problems) {
    this.node = node;
    this.values = values;
    this.problems = problems;
  }

  /** The fields of a block; without any, and a problem noted, if it is not one. */
  static Fields of(Node node, String what, Problems problems) {
    Map<String, Node> values = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      Map<String, Integer> lines = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        Integer first = lines.putIfAbsent(key, Problems.line(tuple.getKeyNode()));
        if (first != null) {
          problems.add(tuple.getKeyNode(), Kind.TWICE, key, first.toString());
        }
        values.put(key, tuple.getValueNode());
      }
    } else {
      problems.add(node, Kind.NOT_FIELDS, what);
    }
    return new Fields(node, values, problems);
  }

  /** These fields, and those of a base that are not given here. */
  Fields over(Fields base) {
    Map<String, Node> merged = new LinkedHashMap<>(base.values);
    merged.putAll(values);
    return new Fields(node, merged, problems);
  }

  Fields without(Collection<String> keys) {
    Map<String, Node> fewer = new LinkedHashMap<>(values);
    fewer.keySet().removeAll(keys);
    return new Fields(node, fewer, problems);
  }

  /** Notes a problem for each field that is not in the list. */
  Fields only(Collection<String> allowed) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (!allowed.contains(key)) {
          problems.add(tuple.getKeyNode(), Kind.UNKNOWN_FIELD, key, String.join(", ", allowed));
        }
      }
    }
    return this;
  }

  Node node() {
    return node;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Set<String> keys() {
    return values.keySet();
  }

  Optional<Node> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  Node orHere(String key) {
    return values.getOrDefault(key, node);
  }

  /** The text of a field, or empty if it is missing, or not a text. */
  Optional<String> word(String key) {
    return get(key).flatMap(value -> scalar(value, key));
  }

  Optional<String> scalar(Node value, String key) {
    if (value instanceof ScalarNode scalar) {
      return Optional.of(INVISIBLE.matcher(scalar.getValue()).replaceAll("").strip());
    }
    problems.add(value, Kind.NOT_TEXT, key);
    return Optional.empty();
  }

  /** A text that may be left out; {@code ""} then. */
  String text(String key, int mostLetters) {
    String text = word(key).orElse("");
    if (text.length() > mostLetters) {
      problems.add(orHere(key), Kind.TOO_LONG, key, String.valueOf(mostLetters));
    }
    return text;
  }

  /** A text that must be there; {@code "?"} with a problem noted if it is not. */
  String required(String key, int mostLetters) {
    if (!has(key)) {
      problems.add(node, Kind.MISSING, key);
      return "?";
    }
    String text = text(key, mostLetters);
    if (text.isEmpty() && values.get(key) instanceof ScalarNode) {
      problems.add(values.get(key), Kind.BLANK, key);
    }
    return text.isEmpty() ? "?" : text;
  }

  int number(String key, int least, int most, int otherwise) {
    Optional<String> word = word(key);
    if (word.isEmpty()) {
      return otherwise;
    }
    if (word.get().matches("\\d{1,6}")) {
      int number = Integer.parseInt(word.get());
      if (number >= least && number <= most) {
        return number;
      }
    }
    problems.add(orHere(key), Kind.NOT_NUMBER, key, word.get(), "" + least, "" + most);
    return otherwise;
  }

  boolean flag(String key, boolean otherwise) {
    Optional<String> word = word(key);
    return switch (word.orElse("").toLowerCase(java.util.Locale.ROOT)) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> {
        word.ifPresent(text -> problems.add(orHere(key), Kind.NOT_YES_NO, key, text));
        yield otherwise;
      }
    };
  }

  /** The entries of a list; none if it is missing, or not a list. */
  List<Node> list(String key) {
    Optional<Node> value = get(key);
    if (value.isPresent() && value.get() instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    value.ifPresent(other -> problems.add(other, Kind.NOT_LIST, key));
    return List.of();
  }
}
