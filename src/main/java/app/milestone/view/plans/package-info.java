/**
 * Draws the plans and the start of one.
 *
 * <p>May import the model, controllers, the shared view, JavaFX.
 */
package app.milestone.view.plans;
