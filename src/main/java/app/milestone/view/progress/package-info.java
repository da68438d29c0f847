/**
 * The progress screen: figures, the chart of mile tests, laps, sessions and the end of a plan.
 *
 * <p>May import {@code model}, {@code controller}, {@code view.shared} and JavaFX.
 */
package app.milestone.view.progress;
