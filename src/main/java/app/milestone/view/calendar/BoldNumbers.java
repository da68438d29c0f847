package app.milestone.view.calendar;

import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** Sets the numbers of a sentence in bold, each with its unit. */
final class BoldNumbers {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d:.,]*\\d(?: s)?|\\d(?: s)?");

  private BoldNumbers() {}

  static List<Node> of(String sentence) {
    List<Node> parts = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(sentence);
    int from = 0;
    while (matcher.find()) {
      add(parts, sentence.substring(from, matcher.start()), Styles.GOAL_WORDS);
      add(parts, matcher.group(), Styles.GOAL_FIGURE);
      from = matcher.end();
    }
    add(parts, sentence.substring(from), Styles.GOAL_WORDS);
    return parts;
  }

  private static void add(List<Node> parts, String text, String styleClass) {
    if (!text.isEmpty()) {
      parts.add(Buttons.styled(new Text(text), styleClass));
    }
  }
}
