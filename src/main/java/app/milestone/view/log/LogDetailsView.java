package app.milestone.view.log;

import app.milestone.controller.LogController;
import app.milestone.controller.LogDetails;
import app.milestone.controller.LogDetails.Arithmetic;
import app.milestone.controller.LogDetails.Fact;
import app.milestone.controller.LogDetails.Group;
import app.milestone.controller.LogDetails.Line;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.StatusGlyph;
import app.milestone.view.shared.Styles;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws what is said of the chosen rows. */
final class LogDetailsView {
  private static final int FACTS_IN_A_ROW = 3;

  private final Texts texts;
  private final Label title = Buttons.styled(new Label(), Styles.HEADING);
  private final Button edit;
  private final Button delete;
  private final VBox body = Buttons.styled(new VBox(), LogStyles.DETAILS_BODY);
  private final VBox root = Buttons.styled(new VBox(), LogStyles.DETAILS);

  LogDetailsView(LogController controller, Texts texts, Runnable close) {
    this.texts = texts;
    edit = Buttons.flatIcon(Icon.EDIT, texts.get("log.edit"), controller::edit);
    delete = Buttons.flatIcon(Icon.TRASH, texts.get("log.delete"), controller::delete);
    Button closeButton = Buttons.flatIcon(Icon.CLOSE, texts.get("app.close"), close);
    edit.setId("log-edit");
    delete.setId("log-delete");
    closeButton.setId("log-close");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        Buttons.styled(new HBox(title, space, edit, delete, closeButton), LogStyles.DETAILS_HEAD);
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(head, scroll);
    root.setId("log-details");
    root.setAccessibleRole(AccessibleRole.NODE);
    root.setAccessibleText(texts.get("log.details"));
  }

  Region root() {
    return root;
  }

  void show(LogDetails details) {
    title.setText(details.title());
    edit.setVisible(!details.isSum());
    edit.setManaged(!details.isSum());
    body.getChildren().clear();
    if (!details.isSum()) {
      VBox summary = Buttons.styled(new VBox(kind(details)), LogStyles.SUMMARY);
      Label result = Buttons.styled(new Label(details.result()), resultLook(details));
      result.setWrapText(true);
      summary.getChildren().add(result);
      if (!details.caption().isEmpty()) {
        summary.getChildren().add(wrapped(details.caption(), Styles.SMALL, Styles.MUTED));
      }
      body.getChildren().add(summary);
    }
    if (!details.facts().isEmpty()) {
      body.getChildren().add(facts(details.facts()));
    }
    details.groups().forEach(group -> section(group(group)));
    details.mile().ifPresent(arithmetic -> section(mile(arithmetic)));
    if (!details.notes().isEmpty()) {
      Label head = Buttons.styled(new Label(texts.get("log.notes")), Styles.STRONG);
      section(new VBox(6, head, wrapped(details.notes(), Styles.SMALL)));
    }
  }

  private static String resultLook(LogDetails details) {
    boolean isTime = details.result().matches("[\\d:.,]+");
    return isTime ? LogStyles.RESULT : Styles.TITLE;
  }

  private void section(Region content) {
    Region line = Buttons.styled(new Region(), Styles.SEPARATOR_LINE);
    body.getChildren().addAll(line, content);
  }

  private static Label wrapped(String text, String... styleClasses) {
    Label label = Buttons.styled(new Label(text), styleClasses);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static HBox kind(LogDetails details) {
    IconView icon =
        new IconView(Icon.of(details.type().orElseThrow()), Styles.ICON_15, Styles.TYPE_ICON);
    Label name = Buttons.styled(new Label(details.name()), Styles.SMALL_STRONG, Styles.TYPE_TEXT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    StatusGlyph glyph = new StatusGlyph(LogCells.kind(details.state().orElseThrow()));
    Label state = Buttons.styled(new Label(details.stateText()), Styles.SMALL, Styles.MUTED);
    String type = details.type().get().name().toLowerCase(Locale.ROOT);
    return Buttons.styled(
        new HBox(icon, name, space, glyph, state), LogStyles.KIND, Styles.TYPE_PREFIX + type);
  }

  private static GridPane facts(List<Fact> facts) {
    GridPane grid = Buttons.styled(new GridPane(), LogStyles.FACTS);
    for (int i = 0; i < FACTS_IN_A_ROW; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / FACTS_IN_A_ROW);
      grid.getColumnConstraints().add(column);
    }
    for (int i = 0; i < facts.size(); i++) {
      grid.add(fact(facts.get(i)), i % FACTS_IN_A_ROW, i / FACTS_IN_A_ROW);
    }
    return grid;
  }

  private static Node fact(Fact fact) {
    Label label = Buttons.styled(new Label(fact.label()), Styles.SMALL, Styles.MUTED);
    Label value = Buttons.styled(new Label(fact.value()), Styles.HEADING);
    value.setMinWidth(Region.USE_PREF_SIZE);
    Label unit = Buttons.styled(new Label(fact.unit()), Styles.SMALL, Styles.MUTED);
    HBox line = Buttons.styled(new HBox(value, unit), LogStyles.FACT);
    VBox box = new VBox(label, line);
    box.setAccessibleText(fact.label() + " " + fact.value() + " " + fact.unit());
    return box;
  }

  private static VBox group(Group group) {
    Label head = Buttons.styled(new Label(group.title()), Styles.STRONG);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label hint = Buttons.styled(new Label(group.hint()), Styles.CAPTION, Styles.MUTED);
    HBox top = new HBox(head, space, hint);
    VBox box = Buttons.styled(new VBox(top, lines(group.lines())), LogStyles.GROUP);
    if (!group.remark().isEmpty()) {
      box.getChildren().add(wrapped(group.remark(), Styles.SMALL));
    }
    return box;
  }

  private static GridPane lines(List<Line> lines) {
    boolean bars = lines.stream().anyMatch(line -> line.bar().isPresent());
    GridPane grid = Buttons.styled(new GridPane(), LogStyles.LINES);
    double slowest = lines.stream().mapToDouble(line -> line.bar().orElse(0)).min().orElse(0);
    double fastest = lines.stream().mapToDouble(line -> line.bar().orElse(0)).max().orElse(0);
    for (int row = 0; row < lines.size(); row++) {
      Line line = lines.get(row);
      Label label = wrapped(line.label(), Styles.SMALL, Styles.MUTED);
      Label value = Buttons.styled(new Label(line.value()), Styles.STRONG);
      value.setMinWidth(Region.USE_PREF_SIZE);
      if (bars) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        SplitBar bar = new SplitBar(line.bar().orElse(0), slowest, fastest, line.isBest());
        GridPane.setHgrow(bar, Priority.ALWAYS);
        Label delta = Buttons.styled(new Label(line.delta()), Styles.SMALL, Styles.MUTED);
        delta.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(delta, HPos.RIGHT);
        grid.addRow(row, label, value, bar, delta);
      } else {
        GridPane.setHgrow(label, Priority.ALWAYS);
        GridPane.setHalignment(value, HPos.RIGHT);
        label.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(row, label, value);
      }
    }
    return grid;
  }

  private static VBox mile(Arithmetic arithmetic) {
    Label head = Buttons.styled(new Label(arithmetic.title()), Styles.STRONG);
    VBox card = Buttons.styled(new VBox(), LogStyles.MILE);
    for (Line line : arithmetic.lines()) {
      Label label = Buttons.styled(new Label(line.label()), Styles.SMALL);
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      Label value = Buttons.styled(new Label(line.value()), Styles.SMALL_STRONG);
      value.setMinWidth(Region.USE_PREF_SIZE);
      card.getChildren().add(new HBox(label, space, value));
    }
    if (!arithmetic.conclusion().isEmpty()) {
      card.getChildren().add(wrapped(arithmetic.conclusion(), Styles.CAPTION, Styles.MUTED));
    }
    return Buttons.styled(new VBox(head, card), LogStyles.GROUP);
  }
}
