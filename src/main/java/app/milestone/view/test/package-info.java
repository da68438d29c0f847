/**
 * Draws the dialogs in which tests are logged and edited, and the choice of a goal after a 5K.
 *
 * <p>May import the model, the controllers, {@code view.shared} and JavaFX.
 */
package app.milestone.view.test;
