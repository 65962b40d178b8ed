// The words of the pages on the screen: asked for when somebody first wants them.
const asked = new Map();

// A word beside the pointer counts while it is nearer than this share of its height.
const NEAR = 0.6;

export function wordsOf(paper) {
  if (!asked.has(paper)) {
    const words = ask(paper.dataset.words);
    words.catch(() => asked.delete(paper));
    asked.set(paper, words);
  }
  return asked.get(paper);
}

async function ask(address) {
  const answer = await fetch(address, { redirect: "manual" });
  if (!answer.ok) {
    throw new Error("no words: " + answer.status);
  }
  const lines = await answer.json();
  return lines.flatMap((line, row) => line.map((word) => ({ text: word.text, ...word.box, row })));
}

// Where a pointer is on the page, in the measure of its words.
export function point(paper, event) {
  const drawing = paper.querySelector("svg");
  const box = drawing.getBoundingClientRect();
  const view = drawing.viewBox.baseVal;
  return {
    x: ((event.clientX - box.left) * view.width) / box.width,
    y: ((event.clientY - box.top) * view.height) / box.height,
  };
}

export function wordAt(words, place) {
  const near = words
    .map((word) => [word, distance(word, place)])
    .filter(([word, far]) => far <= NEAR * word.height);
  near.sort(([, a], [, b]) => a - b);
  return near.length ? near[0][0] : null;
}

function distance(word, place) {
  const beside = Math.max(word.x - place.x, 0, place.x - word.x - word.width);
  const above = Math.max(word.y - place.y, 0, place.y - word.y - word.height);
  return Math.hypot(beside, above);
}

// The words whose middle lies between two corners.
export function between(words, one, other) {
  const [left, right] = [one.x, other.x].sort((a, b) => a - b);
  const [top, bottom] = [one.y, other.y].sort((a, b) => a - b);
  return words.filter((word) => {
    const [x, y] = [word.x + word.width / 2, word.y + word.height / 2];
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}

export function lineOf(words, word) {
  return words.filter((other) => other.row === word.row);
}

// As a person would write them: words of a line with a space, lines below each other.
export function text(words) {
  return words
    .map((word, i) => (i === 0 ? "" : word.row === words[i - 1].row ? " " : "\n") + word.text)
    .join("");
}

// Where a key leads from a word.
export function step(words, word, key) {
  const here = words.indexOf(word);
  if (key === "ArrowLeft" || key === "ArrowRight") {
    return words[here + (key === "ArrowRight" ? 1 : -1)];
  }
  if (key === "Home" || key === "End") {
    return lineOf(words, word).at(key === "Home" ? 0 : -1);
  }
  const row = word.row + (key === "ArrowDown" ? 1 : -1);
  return words
    .filter((other) => other.row === row)
    .sort((a, b) => Math.abs(a.x - word.x) - Math.abs(b.x - word.x))[0];
}
