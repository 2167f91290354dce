/** The conversation between this page and the simulator. */
import { announcement, answer, beginning, fault, said } from "./turn.js";

const at = (id) => document.getElementById(id);
const [turns, examples, heard, choices] = ["turns", "examples", "heard", "choices"].map(at);
const [speak, words, aloud, begins] = ["speak", "words", "aloud", "begins"].map(at);
const [locale, zone, now, say] = ["locale", "zone", "now", "say"].map(at);

/** The open conversation with its setting; null until something is said. */
let conversation = null;

/** Asks the simulator; an Error carries its words. */
async function ask(method, path, body) {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body && JSON.stringify(body),
    });
  } catch {
    throw new Error("The simulator does not answer. Is it still running?");
  }
  const read = response.status === 204 ? {} : await response.json();
  if (response.status === 404) {
    forget();
    throw new Error(`${read.error}. What you say next begins a new one.`);
  }
  if (!response.ok) {
    throw new Error(read.error);
  }
  return read;
}

async function begin(turn) {
  const chosen = { locale: locale.value, zone: zone.value };
  if (now.value) {
    chosen.now = now.value;
  }
  conversation = await ask("POST", "conversations", chosen);
  begins.textContent = "";
  turn.before(beginning(conversation));
}

/** Drops the open conversation; the simulator is told, and it does not matter if it does not hear. */
function forget() {
  if (conversation) {
    const { id } = conversation;
    conversation = null;
    fetch(`conversations/${id}`, { method: "DELETE" }).catch(() => {});
  }
}

async function converse(text) {
  const turn = document.createElement("li");
  turn.className = "turn";
  turn.append(said(text));
  turns.append(turn);
  examples.hidden = true;
  say.disabled = true;
  window.speechSynthesis?.cancel();
  try {
    if (!conversation) {
      await begin(turn);
    }
    const { id, ...setting } = conversation;
    const told = await ask("POST", `conversations/${id}/turns`, { say: text });
    turn.append(...answer(told, setting));
    heard.textContent = announcement(told);
    voice(told.speech, setting);
  } catch (problem) {
    turn.append(fault(problem.message));
  } finally {
    say.disabled = false;
    turn.scrollIntoView({ block: "start" });
  }
}

function voice(speech, setting) {
  if (aloud.checked && speech && window.speechSynthesis) {
    const spoken = new SpeechSynthesisUtterance(speech);
    spoken.lang = setting.locale;
    speechSynthesis.speak(spoken);
  }
}

async function offer() {
  const offered = await ask("GET", "choices");
  offered.locales.forEach((one) => locale.add(new Option(one)));
  locale.value = offered.locale;
  zone.value = offered.zone;
  for (const one of Intl.supportedValuesOf?.("timeZone") ?? []) {
    at("zones").append(new Option("", one));
  }
}

speak.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = words.value.trim();
  if (text && !say.disabled) {
    words.value = "";
    converse(text);
  }
  words.focus();
});

examples.addEventListener("click", (event) => {
  if (event.target.matches("button")) {
    converse(event.target.textContent);
    words.focus();
  }
});

at("anew").addEventListener("click", () => {
  forget();
  turns.replaceChildren();
  heard.textContent = "A new conversation";
  examples.hidden = false;
  window.speechSynthesis?.cancel();
  words.focus();
});

choices.addEventListener("submit", (event) => event.preventDefault());

choices.addEventListener("change", (event) => {
  if (event.target === aloud) {
    window.speechSynthesis?.cancel();
  } else if (conversation) {
    forget();
    begins.textContent = "What you say next begins a new conversation with this setting.";
  }
});

at("settings").open = matchMedia("(min-width: 64rem)").matches;
offer().catch((problem) => turns.append(fault(problem.message)));
