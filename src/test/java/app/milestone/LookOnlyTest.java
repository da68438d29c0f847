package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Place;
import app.milestone.controller.SessionState;
import app.milestone.controller.SettingsController;
import app.milestone.model.race.TestKind;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.settings.Units;
import app.milestone.storage.Database;
import app.milestone.storage.Preferences;
import app.milestone.storage.StorageException.Kind;
import app.milestone.view.Shots;
import app.milestone.view.shared.ScaleRow;
import app.milestone.view.shared.SplitButton;
import app.milestone.view.shared.Styles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Checks that a window that only looks refuses every change and keeps nothing as unsaved. */
@ExtendWith(ApplicationExtension.class)
final class LookOnlyTest {
  private static final String WHY = "You are only looking: Milestone is open in another window.";

  @TempDir static Path prepared;
  @TempDir Path folder;
  private Path data;
  private SampleWindow window;

  @BeforeAll
  static void prepare() {
    SampleWindow.prepare(prepared);
  }

  @BeforeEach
  void aSeasonToLookAt() throws IOException {
    window =
        new SampleWindow(
            prepared,
            folder,
            Database::look,
            place -> new Wiring.Outside(place, false, _ -> {}, () -> {}));
    data = window.data;
    Shots.onScreen(() -> window.wiring.lookOnly(Kind.LOCKED));
    window.show();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aTickIsRefusedAndClosingDoesNotAsk() {
    PlannedSession session = window.next();
    Shots.onScreen(() -> window.wiring.controllers().session().toggleDone(session.id()));
    isRefused();
  }

  @Test
  void aFieldGoesBackToWhatIsSaved() {
    PlannedSession session = window.next();
    Shots.onScreen(() -> window.wiring.controllers().session().show(session.id()));
    SessionState state = window.wiring.controllers().session().state();
    assertEquals(SessionState.Save.LOOKING, state.save().get());
    Shots.onScreen(
        () -> {
          state.notes.set("wind from the sea");
          state.duration.set("abc");
          window.wiring.controllers().session().commit();
        });
    isRefused();
    assertEquals("", state.notes.get());
    assertEquals("", state.duration.get());
    Shots.onScreen(() -> state.effort.set(7));
    isRefused();
    assertEquals(0, state.effort.get());
    assertEquals(SessionState.Save.LOOKING, state.save().get());
  }

  @Test
  void aSettingGoesBackToWhatIsSaved() {
    Shots.onScreen(
        () -> {
          SettingsController settings = window.wiring.controllers().later().makeSettings(data);
          settings.refresh();
          Units saved = settings.state().settings().get().units();
          settings.units(Units.MILES);
          assertEquals(saved, settings.state().settings().get().units());
        });
    isRefused();
  }

  @Test
  void theFieldsOfASessionCanBeReadButNotTypedIn() {
    Shots.onScreen(
        () -> {
          window.appearance.textSize.set(56); // As wide as the inspector needs.
          window.scene.getRoot().resize(960, 720);
          window.scene.getRoot().applyCss();
          window.scene.getRoot().layout();
          window.wiring.controllers().session().show(window.next().id());
        });
    List<TextInputControl> fields = shown(TextInputControl.class);
    assertTrue(fields.size() > 3, fields::toString);
    for (TextInputControl field : fields) {
      assertFalse(field.isEditable(), field::toString);
      assertFalse(field.isDisabled(), field::toString);
      assertEquals(WHY, field.getAccessibleHelp());
    }
    assertEquals(2, window.scene.getRoot().lookupAll(".field-box.held").size());
    List<ScaleRow> scales = shown(ScaleRow.class);
    assertEquals(2, scales.size());
    scales.forEach(this::isHeld);
    shown(SplitButton.class).forEach(this::isHeld);
  }

  @Test
  void theCalendarOffersNoChangeAndStillTheCopy() {
    Shots.onScreen(() -> window.wiring.controllers().calendar().choose(window.next().date()));
    assertFalse(shown(SplitButton.class).isEmpty());
    shown(SplitButton.class).forEach(this::isHeld);
    Node tile =
        Sight.nodes(window.scene.getRoot()).stream()
            .filter(node -> window.next().date().equals(node.getUserData()))
            .findFirst()
            .orElseThrow();
    Shots.onScreen(
        () ->
            tile.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, false, null)));
    List<Node> rows =
        Sight.nodes(window.scene.getRoot()).stream()
            .filter(node -> node.getStyleClass().contains(Styles.MENU_ROW))
            .toList();
    assertTrue(rows.size() > 3, rows::toString);
    assertEquals(
        List.of("Copy as text"),
        rows.stream().filter(row -> !row.isDisabled()).map(Node::getAccessibleText).toList());
  }

  @Test
  void theSettingsCanBeReadAndTheArchiveExported() {
    Shots.onScreen(
        () -> window.wiring.restore(Preferences.DEFAULT.withScreen(Place.SETTINGS.name())));
    for (String id :
        List.of("settings-units", "settings-first-weekday", "settings-sex", "archive-import")) {
      isHeld(window.scene.getRoot().lookup("#" + id));
    }
    for (String id : List.of("settings-theme", "settings-text-size", "archive-export")) {
      assertFalse(window.scene.getRoot().lookup("#" + id).isDisabled(), id);
    }
  }

  @Test
  void aDialogOpensForReadingAndCannotBeSaved() {
    Shots.onScreen(
        () -> {
          window.wiring.controllers().test().log(TestKind.MILE, SampleWindow.TODAY.minusDays(1));
          window.wiring.controllers().test().state().form().get().orElseThrow().time.set("7:40.5");
        });
    isHeld(window.scene.getRoot().lookup("#test-save"));
  }

  private <T extends Node> List<T> shown(Class<T> type) {
    return Sight.nodes(window.scene.getRoot(), type);
  }

  private void isHeld(Node control) {
    assertTrue(control.isDisabled(), control::toString);
    assertEquals(WHY, control.getAccessibleHelp());
  }

  private void isRefused() {
    assertEquals(WHY + " Nothing was changed.", window.toast());
    List<String> closed = new ArrayList<>();
    Shots.onScreen(() -> window.wiring.leave(() -> closed.add("closed")));
    assertEquals(List.of("closed"), closed);
  }
}
