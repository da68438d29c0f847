package app.milestone.transfer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Tells how long a thread has worked, whatever else the machine does meanwhile. */
final class WorkTime {
  private WorkTime() {}

  /** Nanoseconds of processor time of this thread; of a clock, where a system counts no work. */
  static long nanos() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return threads.isCurrentThreadCpuTimeSupported()
        ? threads.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
