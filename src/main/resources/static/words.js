// The pointer on a page: a click takes the word, with Shift its line, a drag what it goes over.
import { copy, show, withWords } from "./copy-words.js";
import { between, lineOf, point, wordAt } from "./page-words.js";

const DRAGGED_PIXELS = 6;
let from = null;

function isDrag(begin, event) {
  return Math.hypot(event.clientX - begin.clientX, event.clientY - begin.clientY) > DRAGGED_PIXELS;
}

function onMove(event) {
  const [paper, begin] = from || [];
  if (paper && isDrag(begin, event)) {
    const [one, other] = [point(paper, begin), point(paper, event)];
    withWords(paper, (words) => from && show(paper, between(words, one, other)));
  }
}

function onUp(event) {
  const [paper, begin] = from || [];
  from = null;
  if (!paper || event.button !== 0) {
    return;
  }
  const [one, other] = [point(paper, begin), point(paper, event)];
  withWords(paper, (words) => {
    if (isDrag(begin, event)) {
      return copy(paper, between(words, one, other));
    }
    const word = wordAt(words, other);
    return copy(paper, !word ? [] : event.shiftKey ? lineOf(words, word) : [word]);
  });
}

document.querySelectorAll(".paper[data-words]").forEach((paper) => {
  paper.addEventListener("pointerdown", (event) => (from = event.isPrimary ? [paper, event] : null));
  paper.addEventListener("dragstart", (event) => event.preventDefault());
});
document.addEventListener("pointermove", onMove);
document.addEventListener("pointerup", onUp);
document.addEventListener("pointercancel", () => (from = null));
