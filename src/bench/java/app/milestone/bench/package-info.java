/**
 * Measures the program from outside; not part of it.
 *
 * <p>May import everything.
 */
package app.milestone.bench;
