package aftercare.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the deployer is told to read, run and host is there. */
class DeployGuideTest {
  private static final Path TESTS = Path.of("src", "test", "java", "aftercare");
  private static final Pattern TEST_NAME =
      Pattern.compile(
          "`(?:(?:Certification|EverySlot|Phrases)Test\\.)?([a-z]\\w*_\\w*)(?:\\.{3})?`");
  private static final Pattern PARAMETER = Pattern.compile("'([A-Z]\\w+)=");

  @Test
  void every_test_that_the_certification_table_names_is_there() throws IOException {
    String sources = "";
    for (String name : List.of("CertificationTest", "EverySlotTest", "PhrasesTest")) {
      sources += Files.readString(TESTS.resolve("certification/" + name + ".java"));
    }
    Set<String> named = named(TEST_NAME);
    assertTrue(named.size() > 15, named::toString);
    for (String test : named) {
      assertTrue(sources.contains("void " + test), test);
    }
  }

  @Test
  void every_parameter_and_output_that_the_guide_names_is_the_templates() throws IOException {
    JsonNode template = Template.shipped();
    Set<String> named = named(PARAMETER);
    assertTrue(named.contains("SkillId"), named::toString);
    named.addAll(List.of("SnapStart", "LogRetentionDays"));
    for (String parameter : named) {
      assertTrue(template.path("Parameters").has(parameter), parameter);
    }
    for (String output : List.of("SkillEndpoint", "LogGroup")) {
      assertTrue(guide().contains("`" + output + "`"), output);
      assertTrue(template.path("Outputs").has(output), output);
    }
    for (String alarm : List.of("ErrorAlarm", "ThrottleAlarm", "SlownessAlarm")) {
      assertTrue(guide().contains("`" + alarm + "`"), alarm);
      assertTrue(template.path("Resources").has(alarm), alarm);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"privacy-policy.md", "terms-of-use.md"})
  void a_text_to_host_has_the_two_gaps_that_the_guide_names(String file) throws IOException {
    String text = Files.readString(Path.of("skill-package", "legal", file));
    Set<String> gaps = groups(Pattern.compile("(\\[[^]]*])"), text);
    assertEquals(Set.of("[clinic name]", "[contact]"), gaps);
    for (String gap : gaps) {
      assertTrue(guide().contains("`" + gap + "`"), gap);
    }
  }

  private static Set<String> named(Pattern pattern) throws IOException {
    return groups(pattern, guide());
  }

  private static Set<String> groups(Pattern pattern, String text) {
    Stream<MatchResult> found = pattern.matcher(text).results();
    return found.map(one -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String guide() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    return readme.substring(readme.indexOf("## Deploy"), readme.indexOf("## What it will not do"));
  }
}
