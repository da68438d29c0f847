package app.milestone.promise;

import app.milestone.transfer.BuiltInPlans;
import app.milestone.transfer.PlanFile;
import app.milestone.transfer.TransferException;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketImplFactory;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Reads plan files as the program does and prints for each its name, how long it took and what came
 * of it; any step towards the network ends it.
 */
final class PlanReadingChild {
  private static final String SIGNS = "\n:-[]{}\"'@x9 &*!|>%\t\0#,?~\u202e\ufeff\u00e9";

  private PlanReadingChild() {}

  public static void main(String[] arguments) throws IOException {
    guard();
    Path folder = Path.of(arguments[1]);
    for (String name : HostilePlans.names(folder)) {
      Path file = folder.resolve(name);
      report(name, () -> PlanFile.read(PlanFile.load(file), name));
    }
    Random random = new Random(7);
    List<String> bases =
        List.of(BuiltInPlans.text("fastest-mile"), HostilePlans.SMALL, HostilePlans.SMALL);
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      String text = mutant(bases.get(i % bases.size()), random);
      report("mutant " + i, () -> PlanFile.read(text, "mutant.yaml"));
    }
  }

  private static void report(String name, Supplier<PlanFile.Result> reading) {
    long start = worked();
    String outcome;
    try {
      PlanFile.Result result = reading.get();
      boolean isOne = result.plan().isPresent() == result.problems().isEmpty();
      outcome = !isOne ? "neither" : result.plan().isPresent() ? "plan" : "problems";
    } catch (TransferException _) {
      outcome = "problems";
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      outcome = e.toString().replaceAll("\\s", " ");
    }
    System.out.println(name + "\t" + (worked() - start) / 1_000_000 + "\t" + outcome);
  }

  /** Every way of the JDK to open a connection or a web address stops the program. */
  @SuppressWarnings("deprecation")
  private static void guard() throws IOException {
    SocketImplFactory trap =
        () -> {
          throw stop("a socket");
        };
    Socket.setSocketImplFactory(trap);
    URL.setURLStreamHandlerFactory(
        protocol -> {
          if (protocol.equals("file") || protocol.equals("jar") || protocol.equals("jrt")) {
            return null;
          }
          throw stop(protocol);
        });
    ProxySelector.setDefault(null);
    System.setProperty("java.nio.channels.spi.SelectorProvider", "none.at.All");
  }

  private static Error stop(String what) {
    System.out.println("network\t0\t" + what);
    Runtime.getRuntime().halt(3);
    return new AssertionError(what);
  }

  private static String mutant(String text, Random random) {
    StringBuilder mutant = new StringBuilder(text);
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(Math.max(1, mutant.length() - 60));
      int end = Math.min(mutant.length(), at + 1 + random.nextInt(50));
      switch (random.nextInt(6)) {
        case 0 -> mutant.delete(at, end);
        case 1, 2 -> mutant.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 3 -> mutant.insert(at, mutant.substring(at, end));
        case 4 -> mutant.setCharAt(at, (char) random.nextInt(0x3000));
        default -> mutant.insert(at, "9".repeat(random.nextInt(400)));
      }
    }
    return mutant.toString();
  }

  /** Nanoseconds of work, whatever else the machine does. */
  private static long worked() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }
}
