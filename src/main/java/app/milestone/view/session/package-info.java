/**
 * Draws the inspector: one session with its steps, its fields and what was logged.
 *
 * <p>May import the model, controllers, {@code view.shared}, JavaFX.
 */
package app.milestone.view.session;
