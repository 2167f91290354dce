// Hello world on ask-sdk-core for Node, as Amazon publishes it.
const Alexa = require("ask-sdk-core");

const Hello = {
  canHandle: () => true,
  handle: (input) =>
    input.responseBuilder
      .speak("Hello world")
      .withSimpleCard("Hello world", "Hello world")
      .reprompt("Hello world")
      .getResponse(),
};

// The runtime client no longer takes the handlers with callbacks that lambda() makes.
const skill = Alexa.SkillBuilders.custom().addRequestHandlers(Hello).create();
exports.handler = async (event, context) => skill.invoke(event, context);
