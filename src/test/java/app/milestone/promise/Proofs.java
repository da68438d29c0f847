package app.milestone.promise;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives each test of a promise its {@link Proof}, and hands those of the full proof to the report.
 */
final class Proofs implements ParameterResolver, AfterTestExecutionCallback {
  private static final Namespace SPACE = Namespace.create(Proofs.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Proof.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Promise promise = context.getRequiredTestClass().getAnnotation(Promise.class);
    String test = context.getRequiredTestMethod().getName();
    Proof proof = new Proof(promise, test, context.getTags().contains("endurance"));
    context.getStore(SPACE).put(Proof.class, proof);
    return proof;
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    Proof proof = context.getStore(SPACE).get(Proof.class, Proof.class);
    if (proof == null) {
      return;
    }
    context
        .getExecutionException()
        .filter(e -> !(e instanceof TestAbortedException))
        .ifPresent(e -> proof.fail("stopped: " + e));
    proof.stop();
    if (proof.isFull() || context.getTags().contains("always")) {
      context
          .getRoot()
          .getStore(SPACE)
          .computeIfAbsent(Report.class, _ -> new Report(), Report.class)
          .add(proof);
    }
    if (context.getExecutionException().isEmpty()) {
      proof.assertHeld();
    }
  }
}
