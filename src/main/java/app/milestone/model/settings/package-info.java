/**
 * What the runner told the app about themselves and how it should count and write.
 *
 * <p>Imports: {@code java.lang}, {@code java.time}, {@code java.util} and {@code model.race}.
 */
package app.milestone.model.settings;
