// Lays pages right by mouse and keys.
import { fields, isBusy, say, send } from "./corrections.js";
import { at, go, leaves, renew, root, select, selected, step } from "./leaves.js";

const CUT = "berkas-cut";
const FOLLOW_MILLIS = 4000;
const large = document.getElementById("large");

function cut() {
  try {
    return JSON.parse(sessionStorage.getItem(CUT) || "[]");
  } catch (broken) {
    return [];
  }
}

// What is cut stays so on the next batch: a page may go to a packet of another.
function keepCut(pages) {
  sessionStorage.setItem(CUT, JSON.stringify(pages));
  showCut();
}

function showCut() {
  const pages = cut();
  leaves().forEach((leaf) => leaf.classList.toggle("cut", pages.includes(leaf.dataset.page)));
  say(pages.length ? root.dataset.cut.replace("{0}", pages.length) : "", true);
}

// The keys belong to the pages again.
function back() {
  if (at()) {
    go(at());
  }
}

// Packets that go through the stages again show what came of it, unless somebody is choosing.
async function follow() {
  const choosing = document.activeElement && document.activeElement.tagName === "SELECT";
  if (isBusy() || choosing || large.open || document.hidden || !root.querySelector("[data-moving]")) {
    return;
  }
  try {
    await renew();
    showCut();
  } catch (away) {
    say(root.dataset.lost, false);
  }
}

function ids(some) {
  return some.map((leaf) => leaf.dataset.page);
}

function put(pages, leaf, behind) {
  const next = behind ? leaf.nextElementSibling : leaf;
  const before = next ? { before: next.dataset.page } : {};
  const to = leaf.closest(".lane").dataset.packet;
  sessionStorage.removeItem(CUT);
  send(back, "/corrections", fields("move", pages, { to: to, ...before }));
}

function merge() {
  const lane = at() && at().closest(".lane");
  const before = lane && lane.previousElementSibling;
  if (before && before.classList.contains("lane")) {
    send(back, "/corrections", fields("merge", [], { packet: lane.dataset.packet, to: before.dataset.packet }));
  }
}

// The first press leads to the list of types, the next one sends.
function type() {
  const list = root.querySelector("select[name=type]");
  if (document.activeElement === list || list.dataset.ready) {
    delete list.dataset.ready;
    send(back, "/corrections", fields("type", ids(selected()), { type: list.value }));
  } else {
    list.focus();
  }
}

function look() {
  const image = large.querySelector("img");
  image.src = at().dataset.view || "";
  image.alt = at().querySelector("b").textContent;
  large.querySelector("figcaption").textContent = at().innerText.replace(/\s+/g, " ");
  if (!large.open) {
    large.showModal();
  }
}

const actions = {
  s: () => at() && send(back, "/corrections", fields("split", [at().dataset.page])),
  m: merge,
  x: () => keepCut(ids(selected())),
  v: () => at() && cut().length && put(cut(), at(), true),
  r: () => at() && send(back, "/corrections", fields("turn", [at().dataset.page], { degrees: 90 })),
  t: type,
  z: () => root.dataset.last && send(back, "/corrections/" + root.dataset.last + "/undo", []),
};

function walk(event) {
  const leaf = step(event.key);
  if (leaf) {
    select(leaf, event.shiftKey, false);
    if (large.open) {
      look();
    }
  }
  event.preventDefault();
}

function onKey(event) {
  if (document.querySelector("#keys[open]")) {
    return;
  }
  const field = event.target.matches("input, textarea, select");
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && key === "z" && !field) {
    event.preventDefault();
    event.stopImmediatePropagation();
    actions.z();
  } else if (event.target.matches("select[name=type]") && event.key === "Enter") {
    event.preventDefault();
    type();
  } else if (event.target.matches("select[name=type]") && event.key === "Escape") {
    back();
  } else if (!field && !event.ctrlKey && !event.metaKey && !event.altKey) {
    onPlainKey(event, key);
  }
}

function onPlainKey(event, key) {
  if (/^(Arrow|Home|End)/.test(event.key)) {
    walk(event);
  } else if (event.key === "Enter" && event.target === at()) {
    look();
    event.preventDefault();
  } else if (event.key === " " && event.target === at()) {
    select(at(), false, true);
    event.preventDefault();
  } else if (event.key === "Escape" && !large.open) {
    keepCut([]);
  } else if (key !== "z" && actions[key] && !large.open) {
    actions[key]();
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

function onClick(event) {
  const button = event.target.closest("button[data-do]");
  if (button) {
    event.preventDefault();
    if (button.dataset.do === "t") {
      root.querySelector("select[name=type]").dataset.ready = "yes";
    }
    actions[button.dataset.do]();
    return;
  }
  const leaf = event.target.closest(".leaf");
  if (leaf) {
    event.preventDefault();
    select(leaf, event.shiftKey, event.ctrlKey || event.metaKey);
  }
}

function onDrag(event) {
  const leaf = event.target.closest(".leaf");
  if (leaf) {
    if (leaf.getAttribute("aria-selected") !== "true") {
      select(leaf, false, false);
    }
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", leaf.dataset.page);
  }
}

function onDrop(event) {
  const leaf = event.target.closest(".leaf");
  if (leaf) {
    event.preventDefault();
    const box = leaf.getBoundingClientRect();
    put(ids(selected()), leaf, event.clientX > box.left + box.width / 2);
  }
}

document.addEventListener("keydown", onKey, true);
root.addEventListener("click", onClick);
root.addEventListener("dblclick", (event) => event.target.closest(".leaf") && look());
root.addEventListener("dragstart", onDrag);
root.addEventListener("dragover", (event) => event.target.closest(".leaf") && event.preventDefault());
root.addEventListener("drop", onDrop);
large.addEventListener("click", () => large.close());
large.addEventListener("close", back);
showCut();
setInterval(follow, FOLLOW_MILLIS);
const wanted = location.hash && document.getElementById(location.hash.slice(1));
const first = wanted && wanted.classList.contains("leaf") ? wanted : leaves()[0];
if (first) {
  select(first, false, false);
}
