package app.milestone.transfer;

import app.milestone.model.plan.Plan;
import app.milestone.model.plan.PlanOption;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.Slot;
import app.milestone.transfer.PlanProblem.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a whole plan file: what the plan is, how long, and what stands on its days. */
final class PlanReader {
  static final String VERSION = "1";
  private static final int MOST_CYCLES = 52;
  private static final int MOST_WEEKS = 52;
  private static final int MOST_DAYS = 400;
  private static final int MOST_NAME = 60;
  private static final int MOST_TEXT = 600;
  private static final List<String> KEYS =
      List.of(
          "milestonePlan",
          "id",
          "language",
          "name",
          "description",
          "credit",
          "cycles",
          "weeks",
          "daysPerCycle",
          "options",
          "sessions",
          "before",
          "schedule");

  private final Fields fields;
  private final Problems problems;
  private final SessionReader sessions;

  private PlanReader(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
    this.sessions = new SessionReader(problems);
  }

  /** The plan, or empty with problems noted. */
  static Optional<Plan> read(Node root, Problems problems) {
    Fields fields = Fields.of(root, "plan", problems);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    if (!fields.has("milestonePlan")) {
      problems.add(root, Kind.NOT_A_PLAN);
      return Optional.empty();
    }
    Optional<String> version = fields.word("milestonePlan");
    if (version.isPresent() && !version.get().equals(VERSION)) {
      problems.add(fields.orHere("milestonePlan"), Kind.UNKNOWN_VERSION, version.get(), VERSION);
      return Optional.empty();
    }
    return new PlanReader(fields.only(KEYS), problems).plan();
  }

  private Optional<Plan> plan() {
    String name = fields.required("name", MOST_NAME);
    boolean unknown = fields.word("cycles").isPresent();
    int cycles = fields.number("cycles", 1, MOST_CYCLES, 0);
    unknown &= cycles == 0;
    cycles = Math.max(1, cycles);
    int cycleDays = cycleDays(cycles);
    List<PlanOption> options = options();
    fields.get("sessions").ifPresent(sessions::learn);
    Optional<Fields> before = fields.get("before").map(node -> Fields.of(node, "before", problems));
    Optional<Prescription> first = before.map(this::before);
    int beforeDays = before.map(block -> block.number("daysBefore", 1, 28, 2)).orElse(0);
    List<Slot> slots =
        new SlotReader(sessions, problems, options, unknown ? MOST_CYCLES : cycles, cycleDays)
            .slots(fields);
    return problems.isEmpty()
        ? Optional.of(
            new Plan(
                id(name),
                name,
                fields.text("description", MOST_TEXT),
                fields.text("credit", MOST_TEXT),
                language(),
                cycles,
                cycleDays,
                options,
                first,
                beforeDays,
                slots))
        : texts();
  }

  /** Checks what was not read yet, so that all problems are listed at once. */
  private Optional<Plan> texts() {
    fields.text("description", MOST_TEXT);
    fields.text("credit", MOST_TEXT);
    id("");
    language();
    return Optional.empty();
  }

  private Prescription before(Fields block) {
    List<String> keys = new ArrayList<>(SessionReader.KEYS);
    keys.add("daysBefore");
    return sessions.session(sessions.inherited(block.only(keys)));
  }

  private int cycleDays(int cycles) {
    if (fields.has("weeks") == fields.has("daysPerCycle")) {
      problems.add(fields.orHere("daysPerCycle"), Kind.WEEKS_OR_DAYS);
    }
    int days =
        fields.has("weeks")
            ? 7 * fields.number("weeks", 1, MOST_WEEKS, 1)
            : fields.number("daysPerCycle", 1, MOST_DAYS, 1);
    if (days * cycles > MOST_DAYS) {
      problems.add(fields.orHere("cycles"), Kind.TOO_MANY_DAYS, String.valueOf(MOST_DAYS));
      return 1;
    }
    return days;
  }

  private List<PlanOption> options() {
    if (!fields.has("options")) {
      return List.of();
    }
    List<PlanOption> options = new ArrayList<>();
    Fields blocks = Fields.of(fields.orHere("options"), "options", problems);
    for (String key : blocks.keys()) {
      Fields option =
          Fields.of(blocks.orHere(key), "option", problems).only(List.of("name", "description"));
      if (!SlotReader.isKey(key)) {
        problems.add(option.node(), Kind.BAD_KEY, key);
      } else {
        options.add(
            new PlanOption(
                key, option.required("name", MOST_NAME), option.text("description", MOST_TEXT)));
      }
    }
    return options;
  }

  private String id(String name) {
    Optional<String> id = fields.word("id");
    if (id.isPresent() && !SlotReader.isKey(id.get())) {
      problems.add(fields.orHere("id"), Kind.BAD_KEY, id.get());
    }
    return id.orElseGet(() -> slug(name));
  }

  private static String slug(String name) {
    String slug =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "plan" : slug;
  }

  private String language() {
    Optional<String> language = fields.word("language");
    if (language.isPresent() && !language.get().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      problems.add(fields.orHere("language"), Kind.BAD_LANGUAGE, language.get());
    }
    return language.orElse("en");
  }
}
