/** What a turn looks like: said, heard, shown, understood. Text enters as text, never as markup. */

/** An element with attributes and children; a child may be text. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** A moment as one reads it in a zone; as it came when the browser does not know the zone. */
function moment(instant, setting) {
  try {
    return new Intl.DateTimeFormat(setting.locale, {
      weekday: "short",
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "numeric",
      minute: "2-digit",
      timeZone: setting.zone,
    }).format(new Date(instant));
  } catch {
    return instant;
  }
}

export function beginning(setting) {
  const parts = [moment(setting.now, setting), setting.zone, setting.locale];
  return element(
    "li",
    { class: "setting" },
    ...parts.flatMap((part, index) => [index ? " · " : "", element("span", {}, part)]),
  );
}

export function said(words) {
  return element("p", { class: "mine" }, element("span", { class: "label" }, "You"), words);
}

export function fault(message) {
  return element("p", { class: "alexas fault", role: "alert" }, message);
}

/** Everything that came back for what was said. */
export function answer(turn, setting) {
  if (turn.error) {
    return [fault(`${turn.error}: Alexa would say that there was a problem.`)];
  }
  return [
    element(
      "p",
      { class: "alexas", lang: setting.locale },
      element("span", { class: "label" }, "Alexa"),
      turn.speech || "(says nothing)",
    ),
    state(turn),
    ...(turn.card ? [card(turn.card, setting)] : []),
    understood(turn, setting),
    folded("Slots of the request", json(turn.slots, "Slots of the request")),
    folded("Response JSON", json(turn.response, "Response JSON")),
  ];
}

/** What a screen reader says when the answer comes. */
export function announcement(turn) {
  return turn.error
    ? ""
    : [
        `Alexa: ${turn.speech || "says nothing"}`,
        listening(turn) ? "Alexa is listening." : "",
        turn.card ? `Card: ${turn.card.title}.` : "",
      ]
        .filter(Boolean)
        .join(" ");
}

function listening(turn) {
  return turn.response.response.shouldEndSession === false;
}

function state(turn) {
  if (turn.ended) {
    return element("p", { class: "state" }, "The session has ended");
  }
  const silence = turn.reprompt ? `; if you stay silent: “${turn.reprompt}”` : "";
  return listening(turn)
    ? element("p", { class: "state listening" }, `Alexa is listening${silence}`)
    : element("p", { class: "state" }, "The session stays open, the microphone does not");
}

function card(shown, setting) {
  return element(
    "section",
    { class: "card", "aria-label": "Card in the Alexa app", lang: setting.locale },
    element("span", { class: "label", lang: "en" }, "In the Alexa app"),
    element("h3", {}, shown.title),
    element("p", { class: "text" }, shown.text),
  );
}

function understood(turn, setting) {
  const known = turn.understood ?? {};
  const rows = [
    ["Intent", turn.intent],
    ["Match", turn.match],
    ["Activities", words(known.activities)],
    ["Symptoms", words(known.symptoms)],
    ["Product", words([known.product])],
    ["Area", words([known.area])],
    ["Treated", elapsed(known.elapsedHours)],
    ...(turn.verdicts ?? []).map((one) => verdict(one, setting)),
  ].filter(([, value]) => value);
  const list = element("dl");
  rows.forEach(([name, value]) =>
    list.append(element("dt", {}, name), element("dd", {}, value)),
  );
  return folded("What was understood", list);
}

function words(ids) {
  return (ids ?? [])
    .filter(Boolean)
    .map((id) => id.replaceAll("_", " "))
    .join(", ");
}

function elapsed(hours) {
  if (!hours) {
    return "";
  }
  const [least, most] = hours.map((one) => Math.round(one * 10) / 10);
  return least === most ? `${least} hours ago` : `${least} to ${most} hours ago`;
}

function verdict(one, setting) {
  const when = [
    one.at ? `asked for ${moment(one.at, setting)}` : "",
    one.from ? `from ${moment(one.from, setting)}` : "",
  ].filter(Boolean);
  return [
    `Verdict: ${words([one.activity])}`,
    [words([one.verdict]).toLowerCase(), ...when].join(", "),
  ];
}

function folded(title, content) {
  return element("details", {}, element("summary", {}, title), content);
}

function json(value, name) {
  return element(
    "pre",
    { tabindex: "0", role: "region", "aria-label": name },
    JSON.stringify(value, null, 2),
  );
}
