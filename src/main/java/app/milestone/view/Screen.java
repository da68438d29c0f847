package app.milestone.view;

import java.util.List;
import javafx.scene.layout.Region;

/** One place of the window: what it looks like and which regions F6 visits. */
public interface Screen {
  /** The node that fills the place beside the rail. */
  Region root();

  /** Header, content and inspector, as far as there are, for F6. */
  default List<Region> regions() {
    return List.of(root());
  }

  /** The part that toasts are centred over. */
  default Region toastArea() {
    return root();
  }

  /** Runs each time the place is opened. */
  default void opened() {}
}
