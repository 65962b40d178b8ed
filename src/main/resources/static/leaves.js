// The pages of a batch on the screen: which are chosen, and where the keys are.
export const root = document.getElementById("arrange");
let cursor = null;
let anchor = null;

export function leaves() {
  return Array.from(root.querySelectorAll(".leaf"));
}

export function selected() {
  return leaves().filter((leaf) => leaf.getAttribute("aria-selected") === "true");
}

export function at() {
  return cursor && cursor.isConnected ? cursor : null;
}

export function mark(leaf, on) {
  leaf.setAttribute("aria-selected", on ? "true" : "false");
}

export function select(leaf, extend, toggle) {
  const all = leaves();
  if (extend && anchor && anchor.isConnected) {
    const [from, to] = [all.indexOf(anchor), all.indexOf(leaf)].sort((a, b) => a - b);
    all.forEach((one, i) => mark(one, i >= from && i <= to));
  } else if (toggle) {
    mark(leaf, leaf.getAttribute("aria-selected") !== "true");
    anchor = leaf;
  } else {
    all.forEach((one) => mark(one, one === leaf));
    anchor = leaf;
  }
  go(leaf);
  leaf.scrollIntoView({ block: "nearest" });
}

// Puts the keys on a page without moving the screen.
export function go(leaf) {
  if (cursor) {
    cursor.tabIndex = -1;
  }
  cursor = leaf;
  leaf.tabIndex = 0;
  leaf.focus({ preventScroll: true });
}

// Where an arrow, Home or End leads.
export function step(key) {
  const all = leaves();
  if (!at()) {
    return all[0];
  }
  const here = all.indexOf(cursor);
  if (key === "ArrowLeft" || key === "ArrowRight") {
    return all[here + (key === "ArrowRight" ? 1 : -1)];
  }
  if (key === "Home" || key === "End") {
    return key === "Home" ? all[0] : all[all.length - 1];
  }
  return nearest(all, key === "ArrowDown");
}

// The nearest page above or below, by where it lies on the screen.
function nearest(all, down) {
  const here = cursor.getBoundingClientRect();
  const rows = all
    .map((leaf) => [leaf, leaf.getBoundingClientRect()])
    .filter(([, r]) => (down ? r.top > here.bottom - 2 : r.bottom < here.top + 2));
  rows.sort(
    ([, a], [, b]) =>
      Math.abs(a.top - here.top) - Math.abs(b.top - here.top) ||
      Math.abs(a.left - here.left) - Math.abs(b.left - here.left),
  );
  return rows.length ? rows[0][0] : null;
}

// Takes the new order from the server and keeps the pictures that are on the screen already.
export async function renew() {
  const text = await (await fetch(root.dataset.here)).text();
  const fresh = new DOMParser().parseFromString(text, "text/html").getElementById("arrange");
  if (!fresh) {
    // The session is over: the server knows what to say.
    location.reload();
    return;
  }
  const old = new Map(leaves().map((leaf) => [leaf.dataset.v, leaf.querySelector("img")]));
  const was = cursor && cursor.dataset.page;
  const chosen = new Set(selected().map((leaf) => leaf.dataset.page));
  fresh.querySelectorAll(".leaf").forEach((leaf) => {
    const picture = old.get(leaf.dataset.v);
    const place = leaf.querySelector("img");
    if (picture && place) {
      place.replaceWith(picture);
    }
    mark(leaf, chosen.has(leaf.dataset.page));
  });
  root.replaceChildren(...Array.from(fresh.childNodes).map((node) => document.importNode(node, true)));
  root.dataset.last = fresh.dataset.last || "";
  const again = was && document.getElementById(was);
  if (again) {
    anchor = again;
    go(again);
  }
}
