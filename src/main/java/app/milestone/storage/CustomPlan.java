package app.milestone.storage;

import java.util.UUID;

/**
 * A plan file that the runner added.
 *
 * @param id identity; its text form is the key of the plan in the library
 * @param name name of the plan
 * @param text the plan file
 */
public record CustomPlan(UUID id, String name, String text) {}
