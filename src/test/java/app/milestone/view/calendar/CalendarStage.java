package app.milestone.view.calendar;

import app.milestone.controller.Appearance;
import app.milestone.controller.CalendarDesk;
import app.milestone.view.session.InspectorView;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Theme;
import app.milestone.view.shared.WindowMode;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;

/** A calendar in a scene with its inspector and overlay. */
record CalendarStage(Scene scene, CalendarView view) {

  static CalendarStage of(CalendarDesk desk, double width, double height) {
    Appearance appearance = new Appearance();
    appearance.theme.set(Appearance.ThemeChoice.LIGHT);
    BorderPane frame = new BorderPane();
    Overlay overlay = new Overlay(frame);
    overlay.root().resize(width, height);
    WindowMode mode = new WindowMode(overlay.root(), appearance);
    CalendarView view =
        new CalendarView(
            desk.calendar, desk.moves, hooks(desk, overlay), overlay, desk.texts, mode);
    frame.setCenter(view.root());
    Scene scene = new Scene(overlay.root(), width, height);
    Theme.dress(scene, appearance, List.of("calendar", "session"));
    return new CalendarStage(scene, view);
  }

  static CalendarHooks hooks(CalendarDesk desk, Overlay overlay) {
    InspectorView inspector =
        new InspectorView(desk.session.state(), desk.session, desk.texts, overlay);
    return new CalendarHooks(
        inspector::root,
        inspector::focusFirstEmpty,
        inspector::onEscape,
        inspector.popovers()::partly,
        inspector.popovers()::skip,
        inspector.popovers()::extra);
  }
}
