/**
 * Draws the calendar: the plan and the months as tiles, the goal strip, the header, the action bar,
 * and passes on what is done with mouse and keys.
 *
 * <p>May import the model, controllers, {@code view.shared}, JavaFX.
 */
package app.milestone.view.calendar;
