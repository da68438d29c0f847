/**
 * Decides what a person can do and what the screen shows now, without knowing nodes.
 *
 * <p>One controller and one state per screen. May import the model, storage, transfer and {@code
 * javafx.base}.
 */
package app.milestone.controller;
