/**
 * Race times, tests and what can be read from them: pacing, variation, age grade.
 *
 * <p>Duty: immutable values of tests of the runner and every rule about a single test or a pair of
 * them. May import {@code java.lang}, {@code java.util}, {@code java.time}, {@code java.math} and
 * {@code java.text} only.
 */
package app.milestone.model.race;
