/**
 * Draws the main window: the rail, the place shown, and the keys that work everywhere.
 *
 * <p>May import the model, controllers, JavaFX.
 */
package app.milestone.view;
