// Copies words of a page, draws which they are, and says so.
import { text, wordsOf } from "./page-words.js";

const SAID_MILLIS = 8000;
const DRAWN = "http://www.w3.org/2000/svg";
const said = document.getElementById("words-said");
let silence = 0;

export function say(what, detail) {
  said.textContent = said.dataset[what].replace("{0}", () => detail);
  clearTimeout(silence);
  silence = setTimeout(hush, SAID_MILLIS);
}

export function hush() {
  said.textContent = "";
}

export function unmark() {
  document.querySelectorAll(".picked").forEach((old) => old.remove());
}

// Draws what is chosen on one page and on no other.
export function show(paper, words) {
  unmark();
  const group = document.createElementNS(DRAWN, "g");
  group.classList.add("picked");
  words.forEach((word) => {
    const box = document.createElementNS(DRAWN, "rect");
    ["x", "y", "width", "height"].forEach((side) => box.setAttribute(side, word[side]));
    group.append(box);
  });
  paper.querySelector("svg").append(group);
  return group;
}

export async function withWords(paper, then) {
  try {
    await then(await wordsOf(paper));
  } catch (away) {
    say("away", "");
  }
}

export async function copy(paper, words) {
  show(paper, words);
  if (words.length === 0) {
    say("none", "");
    return;
  }
  try {
    await put(text(words));
    say("copied", text(words));
  } catch (refused) {
    say("failed", text(words));
  }
}

async function put(words) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(words);
    return;
  }
  // Without TLS browsers have the old way only.
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.className = "skip";
  field.value = words;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  before.focus({ preventScroll: true });
  if (!done) {
    throw new Error("not copied");
  }
}
