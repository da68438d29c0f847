package app.milestone.model.plan;

import java.util.List;
import java.util.stream.Stream;

/** Walks through steps and the steps within them. */
final class Steps {
  private Steps() {}

  static Stream<Step> all(List<Step> steps) {
    return steps.stream()
        .flatMap(
            step ->
                step instanceof Step.Repeat repeat
                    ? Stream.concat(
                        Stream.of(step), Stream.concat(all(repeat.steps()), all(repeat.between())))
                    : Stream.of(step));
  }
}
