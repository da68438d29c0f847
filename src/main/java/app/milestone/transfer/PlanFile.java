package app.milestone.transfer;

import app.milestone.model.plan.Plan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads and writes training plans as YAML files that a coach can write and share. */
public final class PlanFile {
  /** Largest plan file, in bytes and in letters. */
  static final int MOST_BYTES = 512 * 1024;

  private PlanFile() {}

  /**
   * What reading gave: a plan, or everything that is wrong, in the order of lines.
   *
   * @param fileName name to show with the problems
   */
  public record Result(String fileName, Optional<Plan> plan, List<PlanProblem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /** Reads the text of a plan file. Never throws for what stands in it. */
  public static Result read(String text, String fileName) {
    Problems problems = new Problems();
    Optional<Plan> plan =
        YamlDocument.compose(text, problems).flatMap(root -> PlanReader.read(root, problems));
    return new Result(fileName, problems.isEmpty() ? plan : Optional.empty(), problems.list());
  }

  /**
   * The text of a plan file.
   *
   * @throws TransferException if the file is missing or no plain file, too large or not UTF-8 text
   */
  public static String load(Path file) {
    if (!Files.isRegularFile(file)) {
      // A pipe would keep the reader waiting for ever.
      throw new TransferException(TransferException.Kind.UNREADABLE, file.toString());
    }
    try (var stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new TransferException(TransferException.Kind.TOO_LARGE, file.toString());
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new TransferException(TransferException.Kind.NOT_TEXT, file.toString(), e);
    } catch (IOException e) {
      throw new TransferException(TransferException.Kind.UNREADABLE, file.toString(), e);
    }
  }

  /** The plan as the text of a plan file; {@link #read} gives an equal plan back. */
  public static String write(Plan plan) {
    return PlanWriter.write(plan);
  }

  /**
   * Saves the text of a plan file.
   *
   * @throws TransferException if it cannot be written
   */
  public static void save(String text, Path file) {
    FreshFile.replace(file, fresh -> Files.writeString(fresh, text));
  }
}
