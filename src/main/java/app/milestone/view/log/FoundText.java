package app.milestone.view.log;

import app.milestone.controller.LogSearch;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Label;

/** Cuts a text into labels, so that a part of it can be bold. */
final class FoundText {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,\\u00a0\\u202f]*");

  private FoundText() {}

  /** Labels of a text, with what is looked for in bold. */
  static List<Label> labels(String text, LogSearch search, String... styleClasses) {
    List<Label> labels = new ArrayList<>();
    if (text.isEmpty()) {
      return labels;
    }
    if (search.isEmpty()) {
      labels.add(label(text, false, styleClasses));
      return labels;
    }
    for (LogSearch.Piece piece : search.pieces(text)) {
      labels.add(label(piece.text(), piece.isFound(), styleClasses));
    }
    return labels;
  }

  private static Label label(String text, boolean bold, String... styleClasses) {
    Label label = Buttons.styled(new Label(text), styleClasses);
    if (bold) {
      label.getStyleClass().add(LogStyles.FOUND);
    }
    return label;
  }

  /** Labels of a text with its numbers in bold and its words muted. */
  static List<Label> numbers(String text) {
    List<Label> labels = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    int from = 0;
    while (matcher.find()) {
      word(text.substring(from, matcher.start()), labels);
      labels.add(Buttons.styled(new Label(matcher.group()), Styles.STRONG));
      from = matcher.end();
    }
    word(text.substring(from), labels);
    return labels;
  }

  private static void word(String text, List<Label> labels) {
    if (!text.isEmpty()) {
      labels.add(Buttons.styled(new Label(text), Styles.MUTED));
    }
  }
}
