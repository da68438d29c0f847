/**
 * Draws the log: its table with search and chips, the sums, and the details of the chosen rows.
 *
 * <p>May import the model, controllers, JavaFX and {@code view.shared}.
 */
package app.milestone.view.log;
