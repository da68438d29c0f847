package app.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Sees what a part of the screen shows: its visible nodes and all words on them. */
final class Sight {
  private Sight() {}

  /** Every visible node in reading order, the part itself first. */
  static List<Node> nodes(Node part) {
    List<Node> seen = new ArrayList<>();
    collect(part, seen);
    return seen;
  }

  private static void collect(Node node, List<Node> seen) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    seen.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, seen));
    }
  }

  /** The visible nodes of a class, in reading order. */
  static <T extends Node> List<T> nodes(Node part, Class<T> type) {
    return nodes(part).stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Whether a node is called so: by its id, its day, its accessible text or its own words. */
  static boolean isCalled(Node node, String name) {
    return name.equals(node.getId())
        || node.getUserData() instanceof LocalDate day && name.equals("day-" + day)
        || name.equals(node.getAccessibleText())
        || node instanceof Labeled labeled && name.equals(labeled.getText());
  }

  /** Everything that can be read on the screen, in reading order. */
  static List<String> words(Node part) {
    return nodes(part).stream()
        .flatMap(Sight::written)
        .filter(Objects::nonNull)
        .filter(Predicate.not(String::isBlank))
        .toList();
  }

  private static Stream<String> written(Node node) {
    return switch (node) {
      case Labeled labeled -> Stream.of(labeled.getText());
      case TextInputControl input -> Stream.of(input.getText());
      case TextFlow flow -> Stream.of(joined(flow));
      case Text text when !isPartOfMore(text) -> Stream.of(text.getText());
      default -> Stream.of();
    };
  }

  private static String joined(TextFlow flow) {
    return nodes(flow, Text.class).stream().map(Text::getText).collect(Collectors.joining());
  }

  private static boolean isPartOfMore(Text text) {
    for (Node at = text.getParent(); at != null; at = at.getParent()) {
      if (at instanceof TextInputControl) {
        return true;
      }
    }
    return text.getParent() instanceof Labeled || text.getParent() instanceof TextFlow;
  }

  /** Everything that a screen reader reads, and the hints inside empty fields. */
  static List<String> spoken(Node part) {
    return nodes(part).stream()
        .filter(node -> !(node instanceof Rectangle))
        .flatMap(
            node ->
                Stream.of(
                    node.getAccessibleText(),
                    node.getAccessibleHelp(),
                    node.getAccessibleRoleDescription(),
                    node instanceof TextInputControl input ? input.getPromptText() : null))
        .filter(Objects::nonNull)
        .filter(Predicate.not(String::isBlank))
        .toList();
  }
}
