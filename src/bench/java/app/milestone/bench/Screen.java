package app.milestone.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Where both sides of a measurement show their windows. */
final class Screen implements AutoCloseable {
  private final String name;
  private final Process server;
  private final Map<String, String> environment;
  private final List<String> flags;

  private Screen(String name, Process server, Map<String, String> environment, List<String> flags) {
    this.name = name;
    this.server = server;
    this.environment = environment;
    this.flags = flags;
  }

  /** A virtual screen of its own where Xvfb is installed, else the real one, else none. */
  static Screen open() throws IOException {
    boolean real =
        !System.getProperty("os.name").startsWith("Linux") || System.getenv("DISPLAY") != null;
    try {
      Process server =
          new ProcessBuilder(
                  "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String display =
          new BufferedReader(
                  new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))
              .readLine();
      if (display != null) {
        return new Screen("Xvfb", server, Map.of("DISPLAY", ":" + display), List.of());
      }
    } catch (IOException missing) {
      if (real) {
        return new Screen("desktop", null, Map.of(), List.of());
      }
    }
    List<String> headless = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
    return new Screen(real ? "desktop" : "Headless", null, Map.of(), real ? List.of() : headless);
  }

  String name() {
    return name;
  }

  Map<String, String> environment() {
    return environment;
  }

  List<String> flags() {
    return flags;
  }

  @Override
  public void close() {
    if (server != null) {
      server.destroy();
    }
  }
}
