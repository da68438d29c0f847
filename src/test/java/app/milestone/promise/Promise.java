package app.milestone.promise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks the tests that prove one promise about people's data: a quick one, and a full one tagged
 * {@code endurance} that runs the same code more often. Each takes a {@link Proof} to count with.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Proofs.class)
public @interface Promise {

  /** Number of the promise; 0 for a proof that stands beside them. */
  int number();

  /** What is promised, in some words. */
  String name();
}
