// Lists the keys of a page, read from the hints that stand beside what they press.
(function () {
  "use strict";
  const dialog = document.getElementById("keys");
  const list = dialog.querySelector("dl");
  const notes = dialog.querySelector(".notes");

  // What an element says without its hint; a field is named by its label.
  function says(place) {
    const named = place.matches("input, textarea, select") ? place.closest("label") : place;
    const copy = (named || place).cloneNode(true);
    copy.querySelectorAll("kbd, textarea, select").forEach((part) => part.remove());
    const text = copy.textContent.replace(/\s+/g, " ").trim();
    return text || place.getAttribute("aria-label") || place.title || "";
  }

  function key(place) {
    const hint = place.querySelector("kbd");
    const name = hint ? hint.textContent : place.dataset.key;
    return name === "escape" ? "Esc" : name.length === 1 ? name.toUpperCase() : name;
  }

  // Several places may share a key: it is told once, by the first.
  function keys() {
    const told = new Map();
    document.querySelectorAll("[data-key], kbd").forEach((found) => {
      const place = found.closest("[data-key]") || found.closest("button, a, label") || found.parentElement;
      if (place.checkVisibility() && !dialog.contains(place) && !told.has(key(place))) {
        told.set(key(place), says(place));
      }
    });
    return told;
  }

  function row(name, means) {
    const term = document.createElement("dt");
    const hint = document.createElement("kbd");
    const detail = document.createElement("dd");
    hint.textContent = name;
    term.append(hint);
    detail.textContent = means;
    list.append(term, detail);
  }

  function open() {
    list.replaceChildren();
    keys().forEach((means, name) => row(name, means));
    notes.replaceChildren(
      ...Array.from(document.querySelectorAll("[data-keys]")).map((hint) => {
        const note = document.createElement("p");
        note.textContent = hint.textContent;
        return note;
      }),
    );
    dialog.showModal();
  }

  document.addEventListener("keydown", function (event) {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "?" && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (dialog.open) {
        dialog.close();
      } else if (!document.querySelector("dialog[open]")) {
        open();
      }
    }
  });
  document.getElementById("keys-open").addEventListener("click", open);
  dialog.querySelector("button").addEventListener("click", () => dialog.close());
})();
