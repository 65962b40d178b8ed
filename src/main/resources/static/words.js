// Copies the words of a page from its picture: by click, drag and keys.
import { between, lineOf, point, step, text, wordAt, wordsOf } from "./page-words.js";

const DRAGGED_PIXELS = 6;
const SAID_MILLIS = 8000;

// The message lies over the lowest part of the screen.
const COVERED_PIXELS = 140;
const DRAWN = "http://www.w3.org/2000/svg";
const said = document.getElementById("words-said");
const start = document.querySelector("button[data-pick]");
const papers = Array.from(document.querySelectorAll(".paper[data-words]"));
const read = papers.filter((paper) => !paper.closest(".SEPARATOR, .BLANK, .DUPLICATE"));
let from = null;
let cursor = null;
let anchor = null;
let silence = 0;

function say(what, detail) {
  said.textContent = said.dataset[what].replace("{0}", () => detail);
  clearTimeout(silence);
  silence = setTimeout(() => (said.textContent = ""), SAID_MILLIS);
}

// Draws what is chosen on one page and on no other.
function show(paper, words) {
  document.querySelectorAll(".picked").forEach((old) => old.remove());
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

async function copy(paper, words) {
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

async function withWords(paper, then) {
  try {
    await then(await wordsOf(paper));
  } catch (away) {
    say("away", "");
  }
}

function onUp(event) {
  const [paper, begin] = from || [];
  from = null;
  if (!paper || event.button !== 0) {
    return;
  }
  const dragged = Math.hypot(event.clientX - begin.clientX, event.clientY - begin.clientY);
  const [one, other] = [point(paper, begin), point(paper, event)];
  withWords(paper, (words) => {
    if (dragged > DRAGGED_PIXELS) {
      return copy(paper, between(words, one, other));
    }
    const word = wordAt(words, other);
    return copy(paper, !word ? [] : event.shiftKey ? lineOf(words, word) : [word]);
  });
}

// What a drag takes in so far.
function onMove(event) {
  const [paper, begin] = from || [];
  if (paper && Math.hypot(event.clientX - begin.clientX, event.clientY - begin.clientY) > DRAGGED_PIXELS) {
    withWords(paper, (words) => from && show(paper, between(words, point(paper, begin), point(paper, event))));
  }
}

// The page of which most is on the screen; after the one that is chosen, the next.
function nextPaper() {
  if (cursor) {
    return read[(read.indexOf(cursor.paper) + 1) % read.length];
  }
  const shown = (paper) => {
    const box = paper.getBoundingClientRect();
    return Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
  };
  return read.toSorted((a, b) => shown(b) - shown(a))[0];
}

function pick() {
  const paper = nextPaper();
  if (!paper) {
    say("none", "");
    return;
  }
  withWords(paper, (words) => {
    if (words.length === 0) {
      cursor = { paper, words, word: null };
      say("none", "");
      return;
    }
    document.getElementById("pick-keys").hidden = false;
    paper.focus({ preventScroll: true });
    const top = paper.getBoundingClientRect().top;
    const below = top < 0 ? point(paper, { clientX: 0, clientY: 0 }).y : 0;
    go(paper, words, words.find((word) => word.y >= below) || words[0], false);
  });
}

function chosen() {
  const [first, last] = [cursor.words.indexOf(anchor), cursor.words.indexOf(cursor.word)].sort((a, b) => a - b);
  return cursor.words.slice(first, last + 1);
}

function go(paper, words, word, extend) {
  cursor = { paper, words, word };
  anchor = extend ? anchor : word;
  const drawn = show(paper, chosen());
  const box = drawn.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight - COVERED_PIXELS) {
    drawn.scrollIntoView({ block: "center" });
  }
  say("at", text(chosen()));
}

function leave() {
  document.getElementById("pick-keys").hidden = true;
  cursor = null;
  document.querySelectorAll(".picked").forEach((old) => old.remove());
  said.textContent = "";
  start.focus({ preventScroll: true });
}

function onKey(event) {
  if (!cursor || !cursor.word || event.target !== cursor.paper || event.ctrlKey || event.altKey) {
    return;
  }
  if (/^(Arrow|Home|End)/.test(event.key)) {
    const to = step(cursor.words, cursor.word, event.key);
    if (to) {
      go(cursor.paper, cursor.words, to, event.shiftKey);
    }
  } else if (event.key === "Enter") {
    copy(cursor.paper, event.shiftKey ? lineOf(cursor.words, cursor.word) : chosen());
  } else if (event.key === "Escape") {
    leave();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

papers.forEach((paper) => {
  paper.addEventListener("pointerdown", (event) => {
    from = event.pointerType === "touch" && event.isPrimary === false ? null : [paper, event];
  });
  paper.addEventListener("dragstart", (event) => event.preventDefault());
  paper.addEventListener("keydown", onKey);
});
document.addEventListener("pointermove", onMove);
document.addEventListener("pointerup", onUp);
document.addEventListener("pointercancel", () => (from = null));
if (start) {
  start.addEventListener("click", pick);
}
