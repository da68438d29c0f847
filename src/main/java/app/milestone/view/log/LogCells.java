package app.milestone.view.log;

import app.milestone.controller.LogLine;
import app.milestone.controller.LogPage;
import app.milestone.controller.LogSearch;
import app.milestone.controller.Texts;
import app.milestone.model.session.LogState;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.StatusGlyph;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.Tips;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Fills the cells of the log. */
final class LogCells {
  private final Texts texts;
  private final ObservableValue<LogPage> page;

  LogCells(Texts texts, ObservableValue<LogPage> page) {
    this.texts = texts;
    this.page = page;
  }

  private LogSearch search() {
    return page.getValue().search();
  }

  /** A cell that is filled anew for each row. */
  private static final class Cell extends TableCell<LogLine, LogLine> {
    private final Function<LogLine, Node> content;

    Cell(String styleClass, Function<LogLine, Node> content) {
      this.content = content;
      getStyleClass().add(styleClass);
    }

    @Override
    protected void updateItem(LogLine line, boolean empty) {
      super.updateItem(line, empty);
      setGraphic(empty || line == null ? null : content.apply(line));
    }
  }

  TableCell<LogLine, LogLine> status() {
    return new Cell(LogStyles.CELL, this::glyph);
  }

  private Node glyph(LogLine line) {
    StatusGlyph glyph = new StatusGlyph(kind(line.state()));
    Tips.install(glyph, statusWord(line.state()));
    return glyph;
  }

  static StatusGlyph.Kind kind(LogState state) {
    return switch (state) {
      case OPEN -> StatusGlyph.Kind.PLANNED;
      case DONE -> StatusGlyph.Kind.DONE;
      case PARTLY -> StatusGlyph.Kind.PARTLY;
      case SKIPPED -> StatusGlyph.Kind.SKIPPED;
    };
  }

  private String statusWord(LogState state) {
    return texts.get(
        switch (state) {
          case OPEN -> "app.status.planned";
          case DONE -> "app.status.done";
          case PARTLY -> "app.status.partly";
          case SKIPPED -> "app.status.skipped";
        });
  }

  TableCell<LogLine, LogLine> date() {
    return new Cell(LogStyles.CELL, line -> new Label(line.dateText()));
  }

  TableCell<LogLine, LogLine> type() {
    return new Cell(LogStyles.CELL, this::type);
  }

  private Node type(LogLine line) {
    IconView icon = new IconView(Icon.of(line.type()), Styles.ICON_15, Styles.TYPE_ICON);
    HBox box = Buttons.styled(new HBox(icon), LogStyles.TYPE, typeClass(line));
    Tips.install(icon, line.typeText());
    box.setMinWidth(0);
    for (Label word : FoundText.labels(line.typeText(), search())) {
      if (search().isEmpty()) {
        word.visibleProperty()
            .bind(word.widthProperty().greaterThan(icon.widthProperty().multiply(1.4)));
      }
      box.getChildren().add(word);
    }
    return box;
  }

  private static String typeClass(LogLine line) {
    return Styles.TYPE_PREFIX + line.type().name().toLowerCase(Locale.ROOT);
  }

  TableCell<LogLine, LogLine> session() {
    return new Cell(LogStyles.CELL, this::session);
  }

  private Node session(LogLine line) {
    HBox box = Buttons.styled(new HBox(), LogStyles.SESSION);
    String name = line.mark().isEmpty() ? line.session() : line.session() + ", ";
    List<Label> words = FoundText.labels(name, search());
    box.getChildren().addAll(words);
    box.getChildren().addAll(FoundText.labels(line.mark(), search(), Styles.MUTED));
    if (!line.notes().isEmpty()) {
      box.getChildren().add(note(line.notes()));
    }
    box.setMinWidth(0);
    return box;
  }

  private Node note(String notes) {
    IconView icon = new IconView(Icon.NOTE, Styles.ICON_14, LogStyles.NOTE);
    icon.setPickOnBounds(true);
    Tooltip tooltip = Tips.attach(icon, notes);
    icon.setAccessibleText(texts.get("log.note") + ". " + tooltip.getText());
    return icon;
  }

  TableCell<LogLine, LogLine> result() {
    return new Cell(
        LogStyles.CELL,
        line -> {
          HBox box = Buttons.styled(new HBox(), LogStyles.OUTCOME);
          String look = line.isSkipped() ? Styles.MUTED : Styles.STRONG;
          box.getChildren().addAll(FoundText.labels(line.result(), search(), look));
          box.setMinWidth(0);
          return box;
        });
  }

  /** The number with bars beside it while there is room. */
  TableCell<LogLine, LogLine> effort(Supplier<Boolean> withBars) {
    return new Cell(
        LogStyles.CELL,
        line -> {
          if (line.effort().isEmpty()) {
            return null;
          }
          int effort = line.effort().getAsInt();
          Label number =
              Buttons.styled(new Label(Integer.toString(effort)), LogStyles.EFFORT_NUMBER);
          HBox box = Buttons.styled(new HBox(number), LogStyles.EFFORT_BOX);
          if (withBars.get()) {
            EffortBar bar = new EffortBar();
            bar.show(effort);
            box.getChildren().add(bar);
          }
          return box;
        });
  }

  TableCell<LogLine, LogLine> number(Function<LogLine, String> value) {
    return new Cell(LogStyles.NUMBER, line -> new Label(value.apply(line)));
  }
}
