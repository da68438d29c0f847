package app.milestone.view.session;

import app.milestone.controller.SessionController;
import app.milestone.controller.SessionState;
import app.milestone.controller.SessionState.Save;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Styles;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Says at the foot of the inspector whether everything typed is saved. */
final class SaveLine {
  private static final Duration SILENCE = Duration.millis(300);

  private final Texts texts;
  private final Label words = Buttons.styled(new Label(), Styles.SMALL, Styles.MUTED);
  private final Button again;
  private final PauseTransition silence = new PauseTransition(SILENCE);
  private final HBox root;

  SaveLine(SessionState state, SessionController controller, Texts texts) {
    this.texts = texts;
    again = Buttons.link(texts.get("session.tryAgain"), controller::tryAgain);
    words.setWrapText(true);
    root = Buttons.styled(new HBox(words, again), Styles.INSPECTOR_FOOT);
    silence.setOnFinished(_ -> say("session.saving", Icon.CHECK));
    state.save().subscribe(_ -> show(state));
    state.unreadable().subscribe(_ -> show(state));
  }

  Region root() {
    return root;
  }

  private void show(SessionState state) {
    Save save = state.save().get();
    int unreadable = save == Save.LOOKING ? 0 : state.unreadable().get();
    silence.stop();
    boolean isFailed = save == Save.FAILED;
    again.setVisible(isFailed);
    again.setManaged(isFailed);
    words.getStyleClass().remove(Styles.DANGER_TEXT);
    if (isFailed) {
      warn(texts.get("session.notSaved"));
    } else if (unreadable > 0) {
      warn(texts.get("session.unreadable", unreadable));
    } else {
      show(save);
    }
  }

  private void show(Save save) {
    switch (save) {
      case NOTHING, FAILED -> words.setText("");
      case SAVING -> silence.playFromStart();
      case SAVED -> say("session.saved", Icon.CHECK);
      case LOOKING -> say("session.looking", Icon.INFO);
    }
  }

  private void say(String key, Icon icon) {
    say(icon, texts.get(key));
  }

  private void warn(String text) {
    say(Icon.ERROR, text);
    words.getStyleClass().add(Styles.DANGER_TEXT);
  }

  private void say(Icon icon, String text) {
    words.setText(text);
    words.setGraphic(new IconView(icon, Styles.ICON_14));
  }
}
