/**
 * Keeps the model in one SQLite file: the only speaker of SQL. Every change is one transaction that
 * can be undone.
 *
 * <p>Imports: {@code model}, {@code java.*} and the driver of SQLite. All calls come from one
 * thread.
 */
package app.milestone.storage;
