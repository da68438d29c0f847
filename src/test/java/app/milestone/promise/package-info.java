/** Proves what Milestone promises about people's data, one class a promise. */
package app.milestone.promise;
