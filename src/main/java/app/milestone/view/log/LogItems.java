package app.milestone.view.log;

import app.milestone.controller.LogLine;
import app.milestone.controller.LogLines;
import app.milestone.controller.LogPage;
import java.util.List;
import javafx.collections.ObservableListBase;

/** Lets the table ask for the rows of a page one by one, so that it holds none of them. */
final class LogItems extends ObservableListBase<LogLine> {
  private LogLines lines;

  LogItems(LogPage page) {
    lines = page.lines();
  }

  LogLines lines() {
    return lines;
  }

  /** Shows other rows. */
  void show(LogLines others) {
    List<LogLine> before = lines;
    lines = others;
    beginChange();
    nextReplace(0, lines.size(), before);
    endChange();
  }

  @Override
  public LogLine get(int index) {
    return lines.get(index);
  }

  @Override
  public int size() {
    return lines.size();
  }
}
