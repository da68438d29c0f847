package app.milestone.transfer;

import app.milestone.model.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The plans that come with the program, and the file to start an own plan from. */
public final class BuiltInPlans {
  /** The names of the files, in the order in which they are shown. */
  private static final List<String> NAMES = List.of("fastest-mile", "mile-a-day");

  private BuiltInPlans() {}

  /** All built-in plans. */
  public static List<Plan> all() {
    return NAMES.stream().map(BuiltInPlans::plan).toList();
  }

  /** The plan with this id; throws {@link IllegalArgumentException} if there is none. */
  public static Plan plan(String id) {
    if (!NAMES.contains(id)) {
      throw new IllegalArgumentException("no built-in plan " + id);
    }
    PlanFile.Result result = PlanFile.read(text(id), id + ".yaml");
    return result.plan().orElseThrow(() -> new IllegalStateException(result.problems().toString()));
  }

  /** The file of a built-in plan, to be saved and changed. */
  public static String text(String id) {
    try (InputStream stream =
        BuiltInPlans.class.getResourceAsStream("/app/milestone/plans/" + id + ".yaml")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A well explained plan file with one of everything. */
  public static String example() {
    return text("example");
  }
}
