import { element } from "../search/element.js";
import { sentencesOf } from "./sentences.js";

const PARTS = ".label, .kicker, h1, .deck, .byline, .text p:not(.jump), .text h2, .text h3, .text li, .text td, .text figcaption";

/** Browsers that have voices may need a moment to find them. */
export function voicesReady() {
  const { speechSynthesis } = globalThis;
  if (!speechSynthesis || speechSynthesis.getVoices().length > 0) return undefined;
  return new Promise((resolve) => {
    speechSynthesis.addEventListener?.("voiceschanged", resolve, { once: true });
    setTimeout(resolve, 200);
  });
}

/** The voice of this machine for the article's language. Voices that send the text to somebody else are not used. */
export function voiceFor(article) {
  const language = languageOf(article);
  const voices = (globalThis.speechSynthesis?.getVoices() ?? []).filter((voice) => voice.localService && primary(voice.lang) === primary(language));
  const isNear = (voice) => voice.lang.replace("_", "-").toLowerCase() === near(language).toLowerCase();
  return voices.find(isNear) ?? voices.find((voice) => voice.default) ?? voices[0];
}

/** Reads an article aloud, one paragraph after the other, from its headline on. The one that is being read is marked. */
export function readAloud(article, say) {
  const voice = voiceFor(article);
  const parts = [...article.querySelectorAll(PARTS)].filter((part) => !part.querySelector(PARTS) && part.textContent.trim() !== "");
  const queue = parts.flatMap((part) => sentencesOf(part.textContent).map((text) => ({ part, text })));
  const opener = document.activeElement;
  let place = 0;
  let current = null;

  const pause = element("button", { type: "button", click: () => (current ? hold() : go()) }, say("readerPause"));
  const stop = element("button", { type: "button", click: end }, say("readerStop"));
  const bar = element("div", { class: "aloud", role: "region", "aria-label": say("readerAloud") }, pause, stop);

  // Not all browsers can pause a voice; all can be silent and begin the sentence again.
  function hold() {
    silence();
    pause.textContent = say("readerGoOn");
  }

  function go() {
    pause.textContent = say("readerPause");
    speak();
  }

  function speak() {
    if (place === queue.length) return end();
    const { part, text } = queue[place];
    mark(part);
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang });
    // A sentence that was cut short by the reader is no longer the current one.
    utterance.onend = utterance.onerror = () => {
      if (current !== utterance) return;
      place += 1;
      speak();
    };
    current = utterance;
    speechSynthesis.speak(utterance);
  }

  function silence() {
    current = null;
    speechSynthesis.cancel();
  }

  function mark(part) {
    if (part?.classList.contains("being-read")) return;
    article.querySelector(".being-read")?.classList.remove("being-read");
    part?.classList.add("being-read");
    part?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function end() {
    silence();
    mark(null);
    removeEventListener("pagehide", end);
    if (bar.contains(document.activeElement)) opener?.focus();
    bar.remove();
  }

  document.querySelector(".aloud button:last-child")?.click();
  addEventListener("pagehide", end);
  document.body.append(bar);
  pause.focus();
  silence();
  go();
}

function languageOf(article) {
  return article.closest("[lang]").lang;
}

function primary(language) {
  return language.split(/[-_]/)[0].toLowerCase();
}

/** Voices are named by country, pages by script. */
function near(language) {
  return { "zh-Hans": "zh-CN", "zh-Hant": "zh-TW", zh: "zh-CN", en: "en-GB" }[language] ?? language;
}
