package aftercare;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who may know whom. A rule about a package that does not exist yet holds; {@link
 * #the_rules_see_the_packages} keeps a misspelt name from passing for one.
 */
class HouseRulesTest {

  private static final JavaClasses SKILL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("aftercare");

  @ParameterizedTest
  @ValueSource(strings = {"aftercare.time", "aftercare.rules", "aftercare.data"})
  void the_rules_see_the_packages(String name) {
    assertTrue(SKILL.containPackage(name), name);
  }

  @Test
  void time_knows_the_jdk_alone() {
    holds(
        classes()
            .that()
            .resideInAPackage("aftercare.time..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "aftercare.time.."));
  }

  @Test
  void rules_know_the_jdk_and_time_alone() {
    holds(
        classes()
            .that()
            .resideInAPackage("aftercare.rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "aftercare.time..", "aftercare.rules.."));
  }

  @Test
  void speech_knows_the_jdk_time_and_rules_alone() {
    holds(
        classes()
            .that()
            .resideInAPackage("aftercare.speech..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..", "aftercare.time..", "aftercare.rules..", "aftercare.speech.."));
  }

  @Test
  void only_the_edge_knows_the_alexa_kit() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "aftercare", "aftercare.alexa..", "aftercare.wire..", "aftercare.simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.amazon.ask.."));
  }

  @Test
  void only_who_reads_or_writes_json_knows_jackson() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "aftercare.data..",
                "aftercare.wire..",
                "aftercare.model..",
                "aftercare.simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.."));
  }

  @Test
  void nothing_sees_the_simulator() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("aftercare.simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("aftercare.simulator.."));
  }

  @Test
  void nothing_that_runs_on_lambda_sees_the_model_generator() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages("aftercare.model..", "aftercare.simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("aftercare.model.."));
  }

  @Test
  void the_quick_start_knows_the_jdk_and_lambda_alone() {
    holds(
        classes()
            .that()
            .resideInAPackage("aftercare.start..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..", "com.amazonaws.services.lambda.runtime..", "aftercare.start.."));
  }

  @Test
  void nothing_sees_the_packing_and_it_sees_the_quick_start_alone() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("aftercare.packing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("aftercare.packing..", "org.objectweb.asm.."));
    holds(
        classes()
            .that()
            .resideInAPackage("aftercare.packing..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..",
                "org.objectweb.asm..",
                "com.amazonaws.services.lambda.runtime..",
                "aftercare.start..",
                "aftercare.packing.."));
  }

  @Test
  void only_the_composition_root_and_the_tools_see_the_readers() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "aftercare", "aftercare.data..", "aftercare.model..", "aftercare.simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("aftercare.data.."));
  }

  @Test
  void packages_depend_one_way() {
    holds(slices().matching("aftercare.(*)..").should().beFreeOfCycles());
  }

  @Test
  void nothing_on_lambda_but_the_request_log_writes_to_the_standard_streams_or_to_java_logging() {
    String[] tools = {"aftercare.model..", "aftercare.packing..", "aftercare.simulator.."};
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(tools)
            .and()
            .doNotHaveFullyQualifiedName("aftercare.RequestLog")
            .should(ACCESS_STANDARD_STREAMS));
    holds(noClasses().that().resideOutsideOfPackages(tools).should(USE_JAVA_UTIL_LOGGING));
  }

  @Test
  void now_here_and_the_language_are_told_never_looked_up() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(
                "aftercare.time..", "aftercare.rules..", "aftercare.speech..", "aftercare.data..")
            .should()
            .callMethodWhere(looksUp("now", "systemDefault", "getDefault", "currentTimeMillis")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Util", "Utils", "Helper", "Manager", "Info"})
  void no_class_is_named_for_having_no_owner(String ending) {
    holds(noClasses().should().haveSimpleNameEndingWith(ending));
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(SKILL);
  }

  private static DescribedPredicate<JavaMethodCall> looksUp(String... names) {
    return DescribedPredicate.describe(
        "a look-up of the machine's clock, zone or language",
        call ->
            call.getTargetOwner().getPackageName().startsWith("java.")
                && Set.of(names).contains(call.getTarget().getName()));
  }
}
