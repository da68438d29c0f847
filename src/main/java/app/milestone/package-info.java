/**
 * Starts, connects and stops the program; the only maker of threads.
 *
 * <p>May import everything; nothing imports it.
 */
package app.milestone;
