// The keys on a page: from word to word, taking in more, copying.
import { copy, hush, say, show, unmark, withWords } from "./copy-words.js";
import { lineOf, point, step, text } from "./page-words.js";

// The message lies over the lowest part of the screen.
const COVERED_PIXELS = 140;
const start = document.querySelector("button[data-pick]");
const read = Array.from(document.querySelectorAll(".paper[data-words]")).filter(
  (paper) => !paper.closest(".SEPARATOR, .BLANK, .DUPLICATE"),
);
let cursor = null;
let anchor = null;

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
  unmark();
  hush();
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

read.forEach((paper) => paper.addEventListener("keydown", onKey));
if (start) {
  start.addEventListener("click", pick);
}
