// Shows on the page where a field or a piece of evidence was read, while somebody points at it.
const DRAWN = "http://www.w3.org/2000/svg";
const RIM = 10;
let pointed = null;

function clear() {
  if (pointed) {
    pointed.remove();
    pointed = null;
  }
}

function show(line) {
  clear();
  const drawing = document.querySelector("#page-" + line.dataset.sheet + " .paper svg");
  if (!drawing) {
    return;
  }
  const [x, y, width, height] = line.dataset.box.split(" ").map(Number);
  const box = document.createElementNS(DRAWN, "rect");
  const sides = { x: x - RIM, y: y - RIM, width: width + 2 * RIM, height: height + 2 * RIM };
  Object.entries(sides).forEach(([side, length]) => box.setAttribute(side, length));
  pointed = document.createElementNS(DRAWN, "g");
  pointed.classList.add("pointed");
  pointed.append(box);
  drawing.append(pointed);
}

document.querySelectorAll("[data-box]").forEach((line) => {
  line.addEventListener("mouseenter", () => show(line));
  line.addEventListener("mouseleave", clear);
  line.addEventListener("focusin", () => {
    show(line);
    if (pointed) {
      pointed.scrollIntoView({ block: "nearest" });
    }
  });
  line.addEventListener("focusout", clear);
});
