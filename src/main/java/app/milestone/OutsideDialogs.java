package app.milestone;

import app.milestone.controller.Dialogs;
import app.milestone.controller.GuardedDialogs;
import app.milestone.controller.Notices;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.WindowDialogs;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

/** Makes the dialogs of a window, which lead to files and folders outside it. */
final class OutsideDialogs {
  private OutsideDialogs() {}

  /** Those of a window that guard its data. */
  static Dialogs of(Overlay overlay, Wiring.Outside outside, Notices notices, Texts texts) {
    return new GuardedDialogs(
        new WindowDialogs(overlay, address -> open(address, outside, notices, texts)),
        outside.folder(),
        texts);
  }

  /** Shows a folder; a system without a program for folders is told where to look. */
  static void open(String address, Wiring.Outside outside, Notices notices, Texts texts) {
    try {
      outside.openAddress().accept(address);
    } catch (UncheckedIOException _) {
      Path folder = Path.of(URI.create(address));
      notices.say(Notices.Kind.INFO, texts.get("errors.couldNotOpen", folder));
    }
  }
}
