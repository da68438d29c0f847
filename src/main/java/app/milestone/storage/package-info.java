/**
 * Keeps the model in one SQLite file: the only speaker of SQL. Every change is one transaction that
 * can be undone.
 *
 * <p>Imports: {@code model}, {@code java.*} and the driver of SQLite. All calls come from one
 * thread; only copies of the data, which are files of their own, may be read on another one. No
 * list of all log entries is ever in memory, a list of their figures may be.
 */
package app.milestone.storage;
