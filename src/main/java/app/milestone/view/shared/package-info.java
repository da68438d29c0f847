/**
 * Draws what every screen shares: theme, icons, controls, dialogs and the overlay.
 *
 * <p>May import the model, controllers, JavaFX and AtlantaFX.
 */
package app.milestone.view.shared;
