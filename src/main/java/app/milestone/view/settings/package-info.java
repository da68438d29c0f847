/**
 * Draws the settings: how the window looks, what describes the runner, and where the data is.
 *
 * <p>May import the model, controllers, JavaFX, {@code view} and {@code view.shared}.
 */
package app.milestone.view.settings;
