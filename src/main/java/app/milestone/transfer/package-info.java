/**
 * Files in and out: plan files, exports and archives of everything, each checked before anything is
 * taken from it.
 *
 * <p>May import {@code model}, {@code storage}, {@code java.*} and the file-format libraries.
 */
package app.milestone.transfer;
