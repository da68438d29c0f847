package app.milestone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The habits of the code that a compiler does not know. */
final class HabitsTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter().importPath(Path.of("target/classes"));
  private static final Pattern SQL =
      Pattern.compile(
          "(?i)\\b(select\\s[\\s\\S]+\\sfrom\\s|insert\\s+into\\s|update\\s+\\w+\\s+set\\s"
              + "|delete\\s+from\\s|create\\s+table\\s|pragma\\s+\\w+\\s*=|begin\\s+immediate)");
  private static final Pattern CATCH_ALL =
      Pattern.compile("catch\\s*\\((final\\s+)?(Exception|Throwable)\\b[^)]*\\)");
  private static final Pattern LEFT_OVER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b.*");

  @Test
  void sqlStandsInStorageAlone() {
    assertEquals(
        List.of(),
        outside("storage")
            .flatMap(file -> file.literals().stream().flatMap(s -> file.findings(SQL, s).stream()))
            .toList());
  }

  @Test
  void onlyTheRootCatchesEverything() {
    assertEquals(
        List.of(),
        SourceFile.below(SourceFile.MAIN, ".java").stream()
            .filter(file -> !file.path().getParent().equals(SourceFile.MAIN))
            .flatMap(file -> file.findings(CATCH_ALL, file.code()).stream())
            .toList());
  }

  @Test
  void nothingIsLeftForLater() {
    assertEquals(
        List.of(),
        SourceFile.below(SourceFile.MAIN, ".java").stream()
            .flatMap(file -> file.findings(LEFT_OVER, file.text()).stream())
            .toList());
  }

  @Test
  void everyFileOpensBySayingWhatItIsFor() {
    Pattern opening =
        Pattern.compile("\\A(import [^\\n]*\\n|package [^\\n]*\\n|\\s)*/\\*\\*[\\s\\S]*");
    assertEquals(
        List.of(),
        SourceFile.below(SourceFile.MAIN, ".java").stream()
            .filter(file -> !opening.matcher(file.text()).matches())
            .map(SourceFile::path)
            .toList());
  }

  @Test
  void everyPackageStatesItsDuty() {
    assertEquals(
        List.of(),
        SourceFile.below(SourceFile.MAIN, ".java").stream()
            .map(file -> file.path().getParent())
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .toList());
  }

  @Test
  void nowComesFromAClock() {
    check(
        noClasses()
            .should()
            .callMethodWhere(describe("reads the machine's clock", HabitsTest::readsTheClock)));
  }

  @Test
  void looksComeFromStylesheets() {
    check(noClasses().should().callMethodWhere(target(name("setStyle"))));
    check(noClasses().should().callMethodWhere(target(name("styleProperty"))));
  }

  @Test
  void nothingStaticChanges() {
    check(
        fields()
            .that()
            .areStatic()
            .and(describe("are written by hand", field -> !field.getName().contains("$")))
            .should()
            .beFinal());
    check(
        fields()
            .that(describe("static", HabitsTest::isStatic))
            .should()
            .notHaveRawType(describe("changeable", HabitsTest::isChangeable)));
  }

  @Test
  void onlyMainWritesToTheTerminal() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .accessFieldWhere(
                targetOwner(describe("System", type -> type.isEquivalentTo(System.class)))));
    check(noClasses().should().callMethodWhere(target(name("printStackTrace"))));
  }

  @Test
  void everyTestAsserts() {
    JavaClasses tests = new ClassFileImporter().importPath(Path.of("target/test-classes"));
    assertEquals(
        List.of(),
        tests.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Test.class))
            .filter(method -> !asserts(method, new HashSet<>()))
            .map(JavaMethod::getFullName)
            .sorted()
            .toList());
  }

  private static boolean asserts(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
    return seen.add(method)
        && (method.getCallsFromSelf().stream()
                .map(call -> call.getTargetOwner())
                .anyMatch(HabitsTest::isAssertion)
            || method.getCallsFromSelf().stream()
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(member -> member.getOwner().getPackageName().startsWith("app.milestone"))
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .anyMatch(called -> asserts(called, seen)));
  }

  private static boolean isAssertion(JavaClass type) {
    return type.isEquivalentTo(Assertions.class)
        || type.isEquivalentTo(AssertionError.class)
        || type.isEquivalentTo(ArchRule.class)
        || type.getName().equals("org.testfx.api.FxAssert");
  }

  private static boolean readsTheClock(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String method = call.getName();
    boolean root = call.getOriginOwner().getPackageName().equals("app.milestone");
    boolean takesClock =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    return owner.startsWith("java.time.") && method.equals("now") && !takesClock
        || owner.equals("java.lang.System") && method.equals("currentTimeMillis")
        || owner.equals("java.time.Clock") && method.startsWith("system") && !root
        || owner.equals("java.time.ZoneId") && method.equals("systemDefault") && !root
        || owner.equals("java.util.Locale") && method.equals("getDefault") && !root;
  }

  private static boolean isStatic(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC);
  }

  private static boolean isChangeable(JavaClass type) {
    return type.getPackageName().equals("java.util.concurrent.atomic")
        || type.isAssignableTo(StringBuilder.class)
        || type.isAssignableTo(ThreadLocal.class)
        || type.isAssignableTo(java.util.AbstractCollection.class)
        || type.isAssignableTo(java.util.AbstractMap.class)
        || type.getPackageName().startsWith("javafx.beans");
  }

  private static Stream<SourceFile> outside(String folder) {
    return SourceFile.below(SourceFile.MAIN, ".java").stream()
        .filter(file -> !file.path().startsWith(SourceFile.MAIN.resolve(folder)));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(PROGRAM);
  }
}
