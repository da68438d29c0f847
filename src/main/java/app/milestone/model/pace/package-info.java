/**
 * Goals and paces: what a runner aims for, and how fast each kind of session should be.
 *
 * <p>Duty: equivalent performances, goals and their history, pace sources, splits, the expected
 * line. May import {@code app.milestone.model.race} and {@code java.lang}, {@code java.util},
 * {@code java.time}, {@code java.math}, {@code java.text} only.
 */
package app.milestone.model.pace;
