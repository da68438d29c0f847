/**
 * The plan language: what a plan asks of each day, as immutable values without dates.
 *
 * <p>May import {@code java.lang, java.util} and {@code model.race, model.pace}.
 */
package app.milestone.model.plan;
