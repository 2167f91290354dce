package aftercare.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.AftercareSkill;
import aftercare.BrokenSettingException;
import aftercare.start.PackedStreamHandler;
import aftercare.wire.WarmCall;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static final JsonNode TEMPLATE = Template.shipped();
  private static final Pattern IN_TEXT = Pattern.compile("\\$\\{([^}]+)}");

  @Test
  void the_function_runs_what_the_build_makes() throws IOException {
    JsonNode skill = properties("Skill");
    assertEquals("java25", skill.path("Runtime").asText());
    assertEquals("[\"arm64\"]", skill.path("Architectures").toString());
    assertEquals(PackedStreamHandler.class.getName(), skill.path("Handler").asText());
    String zip = skill.path("CodeUri").asText();
    assertEquals("target/gentle-aftercare-lambda.zip", zip);
    String made = zip.replace("target/", "${project.build.directory}/");
    assertTrue(Files.readString(Path.of("pom.xml")).contains("zip destfile=\"" + made + "\""));
  }

  @Test
  void the_function_gives_up_before_alexa_does() {
    int timeout = properties("Skill").path("Timeout").asInt();
    assertTrue(timeout > 0 && timeout < 8, () -> "timeout " + timeout);
  }

  @Test
  void alexa_may_call_the_alias_for_this_skill_alone() {
    JsonNode permission = properties("AlexaMayCall");
    assertEquals("live", properties("Skill").path("AutoPublishAlias").asText());
    assertEquals(ref("Skill.Alias"), permission.path("FunctionName"));
    assertEquals("alexa-appkit.amazon.com", permission.path("Principal").asText());
    assertEquals("lambda:InvokeFunction", permission.path("Action").asText());
    assertEquals(ref("SkillId"), permission.path("EventSourceToken"));
    assertEquals(1, ofType("AWS::Lambda::Permission").size());
  }

  @Test
  void the_functions_role_writes_its_own_log_and_nothing_else() {
    JsonNode role = properties("SkillRole");
    assertEquals(json("{'Fn::GetAtt':'SkillRole.Arn'}"), properties("Skill").path("Role"));
    assertFalse(role.has("ManagedPolicyArns"));
    assertFalse(properties("Skill").has("Policies"));
    assertEquals(
        json(
            "[{'Effect':'Allow','Action':['logs:CreateLogStream','logs:PutLogEvents'],"
                + "'Resource':{'Fn::GetAtt':'SkillLog.Arn'}}]"),
        statements(role));
  }

  @Test
  void the_log_is_kept_for_a_limited_time() {
    assertEquals(ref("LogRetentionDays"), properties("SkillLog").path("RetentionInDays"));
    assertEquals(ref("SkillLog"), properties("Skill").at("/LoggingConfig/LogGroup"));
    TEMPLATE
        .at("/Parameters/LogRetentionDays/AllowedValues")
        .forEach(days -> assertTrue(days.asInt() >= 1 && days.asInt() <= 90, days::toString));
  }

  @ParameterizedTest
  @CsvSource({
    "ErrorAlarm, Errors, Sum, 1, GreaterThanOrEqualToThreshold",
    "ThrottleAlarm, Throttles, Sum, 1, GreaterThanOrEqualToThreshold",
    "SlownessAlarm, Duration, p99, 3000, GreaterThanThreshold"
  })
  void an_alarm_watches_the_alias(
      String name, String metric, String statistic, int threshold, String comparison) {
    JsonNode alarm = properties(name);
    assertEquals(metric, alarm.path("MetricName").asText());
    assertEquals(
        statistic, alarm.path("Statistic").asText(alarm.path("ExtendedStatistic").asText()));
    assertEquals(threshold, alarm.path("Threshold").asInt());
    assertEquals(comparison, alarm.path("ComparisonOperator").asText());
    assertEquals(300, alarm.path("Period").asInt());
    assertEquals("notBreaching", alarm.path("TreatMissingData").asText());
    assertEquals("AWS/Lambda", alarm.path("Namespace").asText());
    assertEquals(
        json(
            "[{'Name':'FunctionName','Value':{'Ref':'Skill'}},"
                + "{'Name':'Resource','Value':{'Fn::Sub':'${Skill}:live'}}]"),
        alarm.path("Dimensions"));
    assertEquals(json("[{'Ref':'AlarmTopic'}]"), alarm.path("AlarmActions"));
  }

  @Test
  void there_are_alarms_only_where_somebody_reads_them() {
    assertEquals(
        json("{'Fn::Not':[{'Fn::Equals':[{'Ref':'AlarmMail'},'']}]}"),
        TEMPLATE.at("/Conditions/SendsAlarms"));
    assertEquals("", TEMPLATE.at("/Parameters/AlarmMail/Default").asText("?"));
    List<JsonNode> alarms = new ArrayList<>(ofType("AWS::CloudWatch::Alarm"));
    assertEquals(3, alarms.size());
    alarms.addAll(ofType("AWS::SNS::Topic"));
    alarms.forEach(one -> assertEquals("SendsAlarms", one.path("Condition").asText()));
    assertEquals(
        json("[{'Protocol':'email','Endpoint':{'Ref':'AlarmMail'}}]"),
        properties("AlarmTopic").path("Subscription"));
  }

  @Test
  void a_snapshot_is_called_weekly_with_the_event_that_the_function_knows() {
    JsonNode target = properties("WarmCall").path("Target");
    assertTrue(WarmCall.is(target.path("Input").asText().getBytes(UTF_8)), target::toString);
    assertEquals(ref("Skill.Alias"), target.path("Arn"));
    assertEquals("rate(7 days)", properties("WarmCall").path("ScheduleExpression").asText());
    for (String name : List.of("WarmCall", "WarmCallRole")) {
      assertEquals("TakesSnapshots", resource(name).path("Condition").asText());
    }
    assertEquals(
        json("{'Fn::Equals':[{'Ref':'SnapStart'},'PublishedVersions']}"),
        TEMPLATE.at("/Conditions/TakesSnapshots"));
    assertEquals("None", TEMPLATE.at("/Parameters/SnapStart/Default").asText());
  }

  @Test
  void the_schedules_role_calls_the_alias_and_nothing_else() {
    assertEquals(
        json(
            "[{'Effect':'Allow','Action':'lambda:InvokeFunction',"
                + "'Resource':{'Ref':'Skill.Alias'}}]"),
        statements(properties("WarmCallRole")));
    assertEquals(2, ofType("AWS::IAM::Role").size());
  }

  @Test
  void everything_referred_to_is_there() {
    Set<String> known = new TreeSet<>(Set.of("Skill.Alias", "Skill.Version"));
    TEMPLATE.path("Parameters").fieldNames().forEachRemaining(known::add);
    TEMPLATE.path("Resources").fieldNames().forEachRemaining(known::add);
    Set<String> dangling = new TreeSet<>(references());
    assertTrue(dangling.size() > 10, dangling::toString);
    dangling.removeIf(name -> known.contains(name) || name.startsWith("AWS::"));
    assertEquals(Set.of(), dangling);
    for (JsonNode resource : TEMPLATE.path("Resources")) {
      String condition = resource.path("Condition").asText("");
      assertTrue(condition.isEmpty() || TEMPLATE.path("Conditions").has(condition), condition);
    }
  }

  @Test
  void every_parameter_is_used_and_every_output_told() {
    TEMPLATE
        .path("Parameters")
        .fieldNames()
        .forEachRemaining(name -> assertTrue(references().contains(name), name));
    assertEquals(ref("Skill.Alias"), TEMPLATE.at("/Outputs/SkillEndpoint/Value"));
    TEMPLATE
        .path("Outputs")
        .forEach(output -> assertFalse(output.path("Description").asText().isBlank()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "020 7946 0000",
        "+44 20 7946 0000",
        "12345",
        "1234",
        "123456789012345",
        "1234567890123456",
        "+",
        "(020) 7946",
        "020-7946-0000",
        "020  7946",
        "call us"
      })
  void aws_and_the_function_take_the_same_telephone_numbers(String phone) {
    String pattern = TEMPLATE.at("/Parameters/ClinicPhone/AllowedPattern").asText();
    assertEquals(Pattern.matches(pattern, phone), isTaken("CLINIC_PHONE", phone));
  }

  @Test
  void aws_and_the_function_take_names_of_the_same_length_and_none_at_all() {
    int longest = TEMPLATE.at("/Parameters/ClinicName/MaxLength").asInt();
    assertTrue(isTaken("CLINIC_NAME", "a".repeat(longest)));
    assertFalse(isTaken("CLINIC_NAME", "a".repeat(longest + 1)));
    assertTrue(isTaken("CLINIC_NAME", ""));
    for (String name : List.of("ClinicPhone", "AlarmMail")) {
      JsonNode parameter = TEMPLATE.path("Parameters").path(name);
      assertTrue(Pattern.matches(parameter.path("AllowedPattern").asText(), ""), name);
    }
  }

  @Test
  void the_function_is_told_who_it_works_for() {
    JsonNode variables = properties("Skill").at("/Environment/Variables");
    assertEquals(ref("SkillId"), variables.path("SKILL_ID"));
    assertEquals(ref("ClinicName"), variables.path("CLINIC_NAME"));
    assertEquals(ref("ClinicPhone"), variables.path("CLINIC_PHONE"));
  }

  private static boolean isTaken(String setting, String value) {
    try {
      AftercareSkill.create(null, Map.of(setting, value));
      return true;
    } catch (BrokenSettingException refused) {
      return false;
    }
  }

  private static JsonNode statements(JsonNode role) {
    assertEquals(1, role.path("Policies").size());
    return role.at("/Policies/0/PolicyDocument/Statement");
  }

  private static List<JsonNode> ofType(String type) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode resource : TEMPLATE.path("Resources")) {
      if (resource.path("Type").asText().equals(type)) {
        found.add(resource);
      }
    }
    return found;
  }

  /** What {@code Ref}, {@code GetAtt} and {@code Sub} name. */
  private static Set<String> references() {
    Set<String> names = new TreeSet<>();
    for (JsonNode ref : TEMPLATE.findValues("Ref")) {
      names.add(ref.asText());
    }
    for (JsonNode attribute : TEMPLATE.findValues("Fn::GetAtt")) {
      names.add(attribute.asText().split("\\.")[0]);
    }
    Stream<JsonNode> texts = TEMPLATE.findValues("Fn::Sub").stream();
    texts
        .flatMap(text -> IN_TEXT.matcher(text.asText()).results())
        .forEach(found -> names.add(found.group(1)));
    return names;
  }

  private static JsonNode resource(String name) {
    return TEMPLATE.path("Resources").path(name);
  }

  private static JsonNode properties(String name) {
    return resource(name).path("Properties");
  }

  private static JsonNode ref(String name) {
    return json("{'Ref':'" + name + "'}");
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (IOException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
