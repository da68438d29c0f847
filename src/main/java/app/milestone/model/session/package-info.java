/**
 * A run of a plan: its sessions and where they stand, what was logged, and every rule about
 * statuses, completion and rescheduling.
 *
 * <p>Imports: {@code java.lang}, {@code java.time}, {@code java.util} and the other model packages.
 */
package app.milestone.model.session;
