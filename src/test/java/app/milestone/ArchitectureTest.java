package app.milestone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who may import whom: the table of the README, kept. */
final class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  private static final String MODEL = "app.milestone.model..";
  private static final String STORAGE = "app.milestone.storage..";
  private static final String TRANSFER = "app.milestone.transfer..";
  private static final String CONTROLLER = "app.milestone.controller..";
  private static final String VIEW = "app.milestone.view..";

  @Test
  void theProgramIsRead() {
    assertTrue(PROGRAM.contain(Main.class), "the class files cannot be read");
  }

  @Test
  void theModelKnowsOnlyItself() {
    imports(
        MODEL, MODEL, "java.lang..", "java.util..", "java.time..", "java.math..", "java.text..");
  }

  @Test
  void storageKnowsTheModel() {
    imports(STORAGE, STORAGE, MODEL, "java..", "org.sqlite..");
  }

  @Test
  void transferKnowsTheModelStorageAndFileFormats() {
    imports(
        TRANSFER,
        TRANSFER,
        STORAGE,
        MODEL,
        "java..",
        "javax.xml..",
        "org.snakeyaml..",
        "de.siegmar.fastcsv..",
        "com.fasterxml.jackson.core..");
  }

  @Test
  void controllersKnowNoNodes() {
    imports(
        CONTROLLER,
        CONTROLLER,
        TRANSFER,
        STORAGE,
        MODEL,
        "java..",
        "javafx.beans..",
        "javafx.collections..",
        "javafx.event..",
        "javafx.util..");
  }

  @Test
  void viewsKnowControllersAndTheModel() {
    imports(VIEW, VIEW, CONTROLLER, MODEL, "java..", "javafx..", "atlantafx..");
  }

  @Test
  void onlyStorageSpeaksToTheDatabase() {
    check(
        noClasses()
            .that(resideOutsideOfPackages(STORAGE))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")));
  }

  @Test
  void nothingOpensAConnection() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(describe("speak to the network", ArchitectureTest::isNetwork)));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("app.milestone.(**)").should().beFreeOfCycles());
  }

  @Test
  void onlyTheRootKnowsThreads() {
    check(
        noClasses()
            .that(resideOutsideOfPackages("app.milestone"))
            .should()
            .dependOnClassesThat(describe("run threads", ArchitectureTest::runsThreads)));
  }

  @Test
  void namesSayWhatAClassIs() {
    check(
        noClasses()
            .that(not(describe("anonymous", JavaClass::isAnonymousClass)))
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Service|Impl|Common|Base)"));
  }

  @Test
  void classesAreFinalOrSealed() {
    check(
        noClasses()
            .that(not(describe("anonymous", JavaClass::isAnonymousClass)))
            .and(not(describe("package-info", type -> type.getName().endsWith("package-info"))))
            .and(not(describe("module-info", type -> type.getName().endsWith("module-info"))))
            .should(be(describe("open to inheritance", ArchitectureTest::isOpen))));
  }

  private static boolean isNetwork(JavaClass type) {
    return type.getPackageName().startsWith("java.net.http")
        || type.getPackageName().equals("javax.net")
        || type.getName().matches("java\\.net\\.\\w*(Socket|Connection)")
        || type.getName().matches("java\\.nio\\.channels\\.\\w*SocketChannel");
  }

  private static boolean runsThreads(JavaClass type) {
    return type.isEquivalentTo(Thread.class)
        || type.isEquivalentTo(Timer.class)
        || type.isAssignableTo(Executor.class)
        || type.isEquivalentTo(Executors.class)
        || type.isAssignableTo(Future.class)
        || type.getPackageName().equals("javafx.concurrent");
  }

  private static boolean isOpen(JavaClass type) {
    Class<?> reflected = type.reflect();
    boolean extendable = !reflected.isInterface() && !reflected.isEnum() && !reflected.isRecord();
    return extendable && !Modifier.isFinal(reflected.getModifiers()) && !reflected.isSealed();
  }

  private static void imports(String importer, String... imported) {
    check(
        classes()
            .that(resideInAnyPackage(importer))
            .should(onlyDependOnClassesThat(resideInAnyPackage(imported).or(primitives()))));
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> primitives() {
    return describe("primitive", type -> type.getBaseComponentType().isPrimitive());
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(PROGRAM);
  }
}
