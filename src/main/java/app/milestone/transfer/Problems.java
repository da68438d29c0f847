package app.milestone.transfer;

import app.milestone.transfer.PlanProblem.Kind;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** Gathers everything that is wrong with a plan file, each thing once, in the order of lines. */
final class Problems {
  private final Set<PlanProblem> found = new LinkedHashSet<>();

  void add(int line, Kind kind, String... arguments) {
    found.add(new PlanProblem(line, kind, arguments));
  }

  void add(Node node, Kind kind, String... arguments) {
    add(line(node), kind, arguments);
  }

  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<PlanProblem> list() {
    return found.stream().sorted(Comparator.comparingInt(PlanProblem::line)).toList();
  }
}
