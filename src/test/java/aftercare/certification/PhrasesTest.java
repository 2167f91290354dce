package aftercare.certification;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.heard.Messages;
import aftercare.simulator.Talk;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every phrase that people are told to say, on the store page or by the skill itself, works. */
class PhrasesTest {
  static final List<String> LOCALES = Model.LOCALES;

  private static final JsonNode MANIFEST = manifest();
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /** What a person has said when a reprompt suggests phrases, by the reprompt's key. */
  private static final Map<String, List<String>> BEFORE =
      new TreeMap<>(
          Map.of(
              "ask.time.again", List.of("can I use a sheet mask"),
              "ask.area.again", List.of("I had it yesterday, when can I wash my hair"),
              "ask.activity.again", List.of("open gentle aftercare", "no", "I had it yesterday"),
              "ask.symptomTime.again", List.of("I have redness"),
              "anythingElse.again", List.of("I had it three days ago can I go for a walk"),
              "launch.again", List.of("open gentle aftercare"),
              "help.again", List.of("ask gentle aftercare for help"),
              "fallback.again", List.of("open gentle aftercare", "what is the weather")));

  @ParameterizedTest
  @FieldSource("LOCALES")
  void test_3_1_every_example_phrase_is_answered_in_context(String locale) {
    List<JsonNode> turns = new ArrayList<>();
    for (JsonNode phrase : page(locale).path("examplePhrases")) {
      turns.add(Talk.in(locale).say(phrase.asText()));
    }
    assertEquals(
        List.of("LaunchRequest", "WhatToAvoidIntent", "CanIIntent"),
        turns.stream().map(turn -> turn.path("intent").asText()).toList());
    turns.forEach(turn -> assertEquals("exact", turn.path("match").asText(), () -> said(turn)));
    assertTrue(turns.get(2).path("speech").asText().contains("24 hours"), () -> said(turns.get(2)));
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void test_3_2_what_the_description_tells_people_to_ask_is_understood(String locale) {
    String description = page(locale).path("description").asText();
    String after = "such as: ";
    String list = description.substring(description.indexOf(after) + after.length());
    Talk talk = Talk.in(locale);
    talk.say("ask gentle aftercare I had it yesterday can I use a sheet mask");
    for (String phrase : list.substring(0, list.indexOf(".\n")).split(", (?:or )?")) {
      understood(talk.say(phrase));
    }
    for (String question : description.lines().findFirst().orElseThrow().split("(?<=[.?]) ")) {
      if (question.endsWith("?")) {
        understood(Talk.in(locale).say("Alexa, ask gentle aftercare " + question));
      }
    }
  }

  /** What a tester of Amazon's is told to say; "what is the weather" is to be refused. */
  @ParameterizedTest
  @FieldSource("LOCALES")
  void the_testing_instructions_can_be_followed(String locale) {
    String instructions = MANIFEST.at("/publishingInformation/testingInstructions").asText();
    Talk talk = Talk.in(locale);
    List<String> refused = new ArrayList<>();
    for (String phrase : QUOTED.matcher(instructions).results().map(q -> q.group(1)).toList()) {
      JsonNode turn = talk.say(phrase);
      if (turn.path("match").asText().equals("fallback")) {
        refused.add(phrase);
      }
    }
    assertEquals(List.of("what is the weather"), refused);
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void test_4_3_every_phrase_that_a_prompt_suggests_is_understood(String locale) {
    assertAll(
        Messages.all().entrySet().stream()
            .flatMap(
                message ->
                    Suggestions.in(message.getValue()).stream()
                        .map(phrase -> () -> suggested(locale, message.getKey(), phrase))));
  }

  @Test
  void test_4_3_a_prompt_suggests_phrases_in_the_one_form_that_is_checked() {
    assertEquals(
        List.of(),
        Messages.all().entrySet().stream()
            .filter(message -> Suggestions.hasAnotherForm(message.getValue()))
            .map(Map.Entry::getKey)
            .toList());
    assertEquals(
        BEFORE.keySet(),
        Messages.all().entrySet().stream()
            .filter(message -> !Suggestions.in(message.getValue()).isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Try saying yesterday.",
        "You could say, yesterday.",
        "Ask me \"can I run\".",
        "You can tell me, yesterday.",
      })
  void a_phrase_suggested_in_another_form_is_noticed(String text) {
    assertTrue(Suggestions.hasAnotherForm(text));
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void one_shot_questions_follow_the_name_in_every_natural_way(String locale) {
    for (String phrase :
        List.of(
            "Alexa, ask gentle aftercare if I can use a sheet mask",
            "Alexa, ask gentle aftercare whether I can go to the gym",
            "Alexa, ask gentle aftercare about sheet masks",
            "Alexa, ask gentle aftercare when can I wash my hair",
            "Alexa, ask gentle aftercare what to avoid",
            "Alexa, ask gentle aftercare for help",
            "Alexa, tell gentle aftercare I had it yesterday",
            "Alexa, tell gentle aftercare that I have a headache",
            "Alexa, open gentle aftercare and can I use a sheet mask",
            "Alexa, can I use a sheet mask using gentle aftercare")) {
      understood(Talk.in(locale).say(phrase));
    }
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void every_intent_knows_many_ways_to_be_asked(String locale) {
    JsonNode intents = Model.tree(locale).at("/interactionModel/languageModel/intents");
    List<String> poor = new ArrayList<>();
    intents.forEach(
        intent -> {
          boolean own = !intent.path("name").asText().startsWith("AMAZON.");
          if (own && intent.path("samples").size() < 100) {
            poor.add(intent.path("name").asText());
          }
        });
    assertEquals(List.of(), poor);
  }

  private static void suggested(String locale, String key, String phrase) {
    Talk talk = Talk.in(locale);
    JsonNode before = null;
    for (String words : BEFORE.get(key)) {
      before = talk.say(words);
    }
    String suggesting = before.path("reprompt").asText();
    assertTrue(suggesting.contains(phrase), () -> key + " is not said after " + BEFORE.get(key));
    understood(talk.say(phrase));
  }

  private static void understood(JsonNode turn) {
    assertEquals("exact", turn.path("match").asText(), () -> said(turn));
    assertNotEquals("AMAZON.FallbackIntent", turn.path("intent").asText(), () -> said(turn));
    String speech = turn.path("speech").asText();
    assertFalse(speech.startsWith(Messages.beginning("fallback")), () -> said(turn));
    assertFalse(speech.startsWith("Do you mean"), () -> said(turn));
  }

  private static String said(JsonNode turn) {
    return turn.path("say") + " -> " + turn.path("intent") + " " + turn.path("speech");
  }

  private static JsonNode page(String locale) {
    return MANIFEST.at("/publishingInformation/locales").path(locale);
  }

  private static JsonNode manifest() {
    try {
      return new ObjectMapper()
          .readTree(Path.of("skill-package", "skill.json").toFile())
          .path("manifest");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
