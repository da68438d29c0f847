package app.milestone.view.calendar;

import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/**
 * Places what a tile holds, in units of a pixel at 100 % text: whole lines or nothing, so that no
 * value is ever cut.
 */
final class TileLayout {
  private static final double NARROW = 80;
  private static final double TIGHT = 96;
  private static final double TITLE_LINE = 16;
  private static final double LINE = 15;
  private static final double RING_FROM_RIGHT = 15;
  private static final double RING = 26;
  private static final double RING_LEFT = 24;
  private static final double RING_APART = 19;
  private static final double ICON = 18;
  private static final double SMALLER = 0.9;
  private static final double DATE = 15;

  private final DayTile tile;
  private final double unit;
  private final double width;
  private final double height;
  private final double foot;
  private final double left;
  private final double right;

  private TileLayout(DayTile tile, double above) {
    this.tile = tile;
    this.unit = unit(tile);
    this.width = tile.getWidth() / unit;
    this.height = tile.getHeight() / unit;
    this.foot = above / unit;
    this.left = width < NARROW ? 8 : 11;
    this.right = width < NARROW ? 2 : 5;
  }

  /**
   * Places everything above a height, below which the tile says something else: what would reach
   * below is left out.
   *
   * @return whether the date is readable there
   */
  static boolean layout(DayTile tile, double above) {
    TileLayout layout = new TileLayout(tile, above);
    if (layout.height < 44) {
      layout.placeInOneLine();
    } else if (tile.parts().size() > 1) {
      layout.placeShared();
    } else {
      layout.placeAlone();
    }
    return layout.foot >= layout.dateMiddle() + DATE / 2;
  }

  /** Whether the tile says nothing else at its foot. */
  private boolean isWhole() {
    return foot == height;
  }

  private double dateMiddle() {
    boolean shared = tile.parts().size() > 1;
    boolean roomy = height >= 84;
    return height < 44 ? height / 2 : shared ? (roomy ? 14 : 11) : roomy ? 16 : 13;
  }

  /** A pixel at 100 % text. */
  static double unit(DayTile tile) {
    return tile.dateText().getFont().getSize() / 11;
  }

  static double centreX(Region node) {
    return node.getLayoutX() + node.getWidth() / 2;
  }

  static double centreY(Region node) {
    return node.getLayoutY() + node.getHeight() / 2;
  }

  private void placeAlone() {
    boolean roomy = height >= 84;
    double first = dateMiddle();
    double afterDate = placeDate(first);
    for (SessionPart part : tile.parts()) {
      part.showHead(true);
      part.icon.setVisible(afterDate + 14 < width - RING_FROM_RIGHT - 9 || !part.glyph.isVisible());
      centre(part.icon, afterDate + 7, first);
      centre(part.glyph, width - RING_FROM_RIGHT, first);
      placeLines(part, roomy ? 30 : 21);
      part.mark.setVisible(height >= 66 && isWhole());
      centre(part.mark, width - 13, height - (roomy ? 12 : 10));
    }
  }

  private void placeLines(SessionPart part, double top) {
    double room = width - left - right;
    double y = top + placeWords(part.title, top, room);
    part.title.setVisible(isWhole() || y <= foot);
    String wide = part.shown().prescription();
    String target = part.shown().result();
    boolean joined = joins(part, room);
    part.prescription.setText(joined ? wide + " " + target : wide);
    if (width < TIGHT || !fits(part.prescription, room)) {
      part.prescription.setText(wide.replace(" × ", "×"));
    }
    y += placeIfRoom(part.prescription, y, room);
    part.result.setVisible(!joined);
    if (!joined) {
      boolean below = placeIfRoom(part.result, y, room) > 0;
      part.result.setVisible(below);
    }
  }

  /**
   * Places a title, smaller where its longest word is wider than the tile, and gives its height.
   */
  private double placeWords(Text title, double top, double room) {
    double lines = placeText(title, left, top, room, TITLE_LINE);
    double word = lines > TITLE_LINE ? longestWord(title) / unit : 0;
    if (word <= room) {
      return lines;
    }
    double scale = room / word;
    double used = placeText(title, left, top, word + 1, TITLE_LINE) * scale;
    title.getTransforms().setAll(new Scale(scale, scale, 0, 0));
    return used;
  }

  private static double longestWord(Text title) {
    return Arrays.stream(title.getText().split(" "))
        .mapToDouble(
            word -> {
              Text alone = new Text(word);
              alone.setFont(title.getFont());
              return alone.getLayoutBounds().getWidth();
            })
        .max()
        .orElse(0);
  }

  private boolean joins(SessionPart part, double room) {
    if (width < 120 || !part.shown().result().startsWith("@")) {
      return false;
    }
    part.prescription.setText(part.shown().prescription() + " " + part.shown().result());
    return fits(part.prescription, room);
  }

  private double placeIfRoom(Text text, double y, double room) {
    double used = text.getText().isEmpty() ? 0 : placeText(text, left, y, room, LINE);
    boolean visible = used > 0 && y + used <= Math.min(foot, height - 3);
    text.setVisible(visible);
    return visible ? used : 0;
  }

  private void placeShared() {
    double first = dateMiddle();
    int sessions = tile.parts().size();
    boolean beside = (foot - first - 13) / sessions < TITLE_LINE - 2;
    double afterDate = placeDate(first);
    double from = beside ? afterDate : left;
    double top = beside ? 2 : first + 10;
    double band = Math.min(36, (foot - top - 3) / sessions);
    double scale = 1;
    boolean readable = isWhole() || band >= TITLE_LINE - 2;
    for (SessionPart part : tile.parts()) {
      part.showHead(readable);
      part.icon.setVisible(readable && scale(part, from + ICON) >= SMALLER);
      scale = Math.min(scale, scale(part, titleLeft(part, from)));
    }
    for (SessionPart part : tile.parts()) {
      part.band.resizeRelocate(1, top * unit, tile.getWidth() - 2, band * unit);
      double middle = top + Math.min(band / 2, 11);
      centre(part.glyph, width - RING_FROM_RIGHT, middle);
      centre(part.icon, from + 7, middle);
      placeTitle(part.title, titleLeft(part, from), middle, scale);
      placeBelow(part, middle + TITLE_LINE / 2, band);
      top += band;
    }
    partRings();
  }

  /** Lifts each ring that would touch the one below it. */
  private void partRings() {
    double apart = Math.min(RING_APART, (foot - 4) / tile.parts().size()) * unit;
    for (int i = tile.parts().size() - 2; i >= 0; i--) {
      Region ring = tile.parts().get(i).glyph;
      double below = tile.parts().get(i + 1).glyph.getLayoutY();
      ring.setLayoutY(Math.min(ring.getLayoutY(), below - apart));
    }
  }

  private static double titleLeft(SessionPart part, double from) {
    return part.icon.isVisible() ? from + ICON : from;
  }

  /** How large the title may be written, as a part of its size, to end before the ring. */
  private double scale(SessionPart part, double x) {
    part.title.setWrappingWidth(0);
    double room = Math.max(1, width - x - RING) * unit;
    return Math.min(1, room / part.title.getLayoutBounds().getWidth());
  }

  private void placeTitle(Text title, double x, double middle, double scale) {
    placeText(title, x, middle - TITLE_LINE / 2, Double.MAX_VALUE, TITLE_LINE);
    if (scale < 1) {
      double pivot = title.getLayoutBounds().getHeight() / 2;
      title.getTransforms().setAll(new Scale(scale, scale, 0, pivot));
    }
  }

  private void placeBelow(SessionPart part, double y, double band) {
    part.prescription.setVisible(false);
    part.mark.setVisible(false);
    boolean below = band >= 32 && !part.shown().result().isEmpty() && part.icon.isVisible();
    part.result.setVisible(below && fits(part.result, width - left - right));
    placeText(part.result, left, y, width - left - right, LINE);
  }

  private void placeInOneLine() {
    double middle = height / 2;
    double x = placeDate(middle) + 2;
    for (SessionPart part : tile.parts()) {
      centre(part.icon, x + 7, middle);
      x += 20;
      for (Text text : List.of(part.title, part.prescription, part.result)) {
        double wide = text.getBoundsInLocal().getWidth() / unit;
        text.setVisible(!text.getText().isEmpty() && x + wide < width - 30);
        placeText(text, x, middle - LINE / 2, width, LINE);
        x += text.isVisible() ? wide + 10 : 0;
      }
      part.mark.setVisible(false);
      centre(part.glyph, width - RING_FROM_RIGHT, middle);
    }
  }

  /** Places the date and gives where it ends, with the gap to the icon. */
  private double placeDate(double middle) {
    Text date = tile.dateText();
    double natural = date.getLayoutBounds().getWidth() / unit;
    boolean pill = tile.shown().today();
    placeText(date, left + (pill ? 5 : 0), middle - LINE / 2, Double.MAX_VALUE, LINE);
    double wide = Math.min(natural, width - left - (pill ? 13 : 0) - RING_LEFT);
    if (wide < natural) {
      double pivot = date.getLayoutBounds().getHeight() / 2;
      date.getTransforms().setAll(new Scale(wide / natural, wide / natural, 0, pivot));
    }
    double pillLeft = left - 3;
    double pillWidth = wide + 16;
    tile.todayPill()
        .resizeRelocate(pillLeft * unit, (middle - 9.5) * unit, pillWidth * unit, 19 * unit);
    return pill ? pillLeft + pillWidth + 6 : left + wide + 7;
  }

  /** Places a text, wrapped if it must be, and gives the height it takes. */
  private double placeText(Text text, double x, double y, double room, double line) {
    text.getTransforms().clear();
    text.setWrappingWidth(0);
    if (text.getLayoutBounds().getWidth() > room * unit + 0.5) {
      text.setWrappingWidth(Math.max(1, Math.floor(room * unit)));
    }
    double natural = text.getFont().getSize() * 1.21;
    long lines = Math.max(1, Math.round(text.getLayoutBounds().getHeight() / natural));
    text.setLayoutX(x * unit);
    text.setLayoutY(y * unit + (line * unit - natural) / 2);
    return line * lines;
  }

  private boolean fits(Text text, double room) {
    text.setWrappingWidth(0);
    return text.getLayoutBounds().getWidth() <= room * unit + 0.5;
  }

  private void centre(Region node, double x, double y) {
    double w = node.prefWidth(-1);
    double h = node.prefHeight(-1);
    node.resizeRelocate(x * unit - w / 2, y * unit - h / 2, w, h);
  }
}
