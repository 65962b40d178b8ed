// Lays pages right by mouse and keys, and moves through found registrations by arrows.
(function () {
  "use strict";

  const CUT = "berkas-cut";
  const root = document.getElementById("arrange");
  let cursor = null;
  let anchor = null;
  let busy = false;

  function leaves() {
    return Array.from(root.querySelectorAll(".leaf"));
  }

  function selected() {
    return leaves().filter((leaf) => leaf.getAttribute("aria-selected") === "true");
  }

  function mark(leaf, on) {
    leaf.setAttribute("aria-selected", on ? "true" : "false");
  }

  function select(leaf, extend, toggle) {
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
  }

  function go(leaf) {
    if (cursor) {
      cursor.tabIndex = -1;
    }
    cursor = leaf;
    leaf.tabIndex = 0;
    leaf.focus({ preventScroll: true });
    leaf.scrollIntoView({ block: "nearest" });
  }

  function say(text, good) {
    const said = document.getElementById("said");
    said.textContent = text;
    said.className = "notice " + (good ? "good" : "bad");
    said.hidden = text === "";
  }

  function cut() {
    try {
      return JSON.parse(sessionStorage.getItem(CUT) || "[]");
    } catch (broken) {
      return [];
    }
  }

  function keepCut(pages) {
    sessionStorage.setItem(CUT, JSON.stringify(pages));
    leaves().forEach((leaf) => leaf.classList.toggle("cut", pages.includes(leaf.dataset.page)));
    say(pages.length ? root.dataset.cut.replace("{0}", pages.length) : "", true);
  }

  async function send(address, fields) {
    if (busy) {
      return;
    }
    busy = true;
    root.setAttribute("aria-busy", "true");
    try {
      const body = new URLSearchParams(fields);
      body.append("_csrf", document.querySelector("input[name=_csrf]").value);
      const answer = await fetch(address, { method: "POST", headers: { "X-Correction": "script" }, body: body });
      if (!answer.headers.get("Content-Type")?.includes("json")) {
        // The session is over, or the page is gone: the server knows what to say.
        location.reload();
        return;
      }
      const told = await answer.json();
      if (answer.ok) {
        await renew();
      }
      say(told.sentence || "", answer.ok);
    } catch (away) {
      say(String(away.message || away), false);
    } finally {
      busy = false;
      root.removeAttribute("aria-busy");
    }
  }

  // Takes the new order from the server and keeps the pictures that are on the screen already.
  async function renew() {
    const text = await (await fetch(root.dataset.here)).text();
    const fresh = new DOMParser().parseFromString(text, "text/html").getElementById("arrange");
    const old = new Map(leaves().map((leaf) => [leaf.dataset.v, leaf.querySelector("img")]));
    const at = cursor && cursor.dataset.page;
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
    root.dataset.last = fresh.dataset.last;
    const again = at && document.getElementById(at);
    if (again) {
      anchor = again;
      go(again);
    }
  }

  function packetOf(leaf) {
    return leaf.closest(".lane").dataset.packet;
  }

  function fields(kind, pages, more) {
    return [["kind", kind], ...pages.map((page) => ["page", page]), ...Object.entries(more || {})];
  }

  function put(pages, leaf, behind) {
    const next = behind ? leaf.nextElementSibling : leaf;
    const before = next ? { before: next.dataset.page } : {};
    sessionStorage.removeItem(CUT);
    send("/corrections", fields("move", pages, { to: packetOf(leaf), ...before }));
  }

  const actions = {
    s: () => cursor && send("/corrections", fields("split", [cursor.dataset.page])),
    m: () => {
      const lane = cursor && cursor.closest(".lane");
      const before = lane && lane.previousElementSibling;
      if (before && before.classList.contains("lane")) {
        send("/corrections", fields("merge", [], { packet: lane.dataset.packet, to: before.dataset.packet }));
      }
    },
    x: () => keepCut(selected().map((leaf) => leaf.dataset.page)),
    v: () => cursor && cut().length && put(cut(), cursor, true),
    r: () => cursor && send("/corrections", fields("turn", [cursor.dataset.page], { degrees: 90 })),
    t: () => {
      const type = root.querySelector("select[name=type]");
      if (document.activeElement === type || type.dataset.ready) {
        delete type.dataset.ready;
        send("/corrections", fields("type", selected().map((leaf) => leaf.dataset.page), { type: type.value }));
      } else {
        type.focus();
      }
    },
    z: () => root.dataset.last && send("/corrections/" + root.dataset.last + "/undo", []),
  };

  function step(key) {
    const all = leaves();
    if (!cursor || !cursor.isConnected) {
      return all[0];
    }
    const at = all.indexOf(cursor);
    if (key === "ArrowLeft" || key === "ArrowRight") {
      return all[at + (key === "ArrowRight" ? 1 : -1)];
    }
    if (key === "Home" || key === "End") {
      return key === "Home" ? all[0] : all[all.length - 1];
    }
    // The nearest page above or below, by where it lies on the screen.
    const here = cursor.getBoundingClientRect();
    const down = key === "ArrowDown";
    const rows = all.map((leaf) => [leaf, leaf.getBoundingClientRect()]).filter(([, r]) => (down ? r.top > here.bottom - 2 : r.bottom < here.top + 2));
    rows.sort(([, a], [, b]) => Math.abs(a.top - here.top) - Math.abs(b.top - here.top) || Math.abs(a.left - here.left) - Math.abs(b.left - here.left));
    return rows.length ? rows[0][0] : null;
  }

  function onKey(event) {
    const field = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === "z" && !field) {
      event.preventDefault();
      event.stopImmediatePropagation();
      actions.z();
      return;
    }
    if (event.target.matches("select[name=type]") && event.key === "Enter") {
      event.preventDefault();
      actions.t();
      return;
    }
    if (field || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (/^(Arrow|Home|End)/.test(event.key)) {
      const leaf = step(event.key);
      if (leaf) {
        select(leaf, event.shiftKey, false);
      }
      event.preventDefault();
    } else if (event.key === " " && cursor && event.target === cursor) {
      select(cursor, false, true);
      event.preventDefault();
    } else if (event.key === "Escape") {
      keepCut([]);
    } else if (key !== "z" && actions[key]) {
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

  function arrange() {
    document.addEventListener("keydown", onKey, true);
    root.addEventListener("click", onClick);
    root.addEventListener("dragstart", (event) => {
      const leaf = event.target.closest(".leaf");
      if (leaf) {
        if (leaf.getAttribute("aria-selected") !== "true") {
          select(leaf, false, false);
        }
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", leaf.dataset.page);
      }
    });
    root.addEventListener("dragover", (event) => {
      if (event.target.closest(".leaf")) {
        event.preventDefault();
      }
    });
    root.addEventListener("drop", (event) => {
      const leaf = event.target.closest(".leaf");
      if (leaf) {
        event.preventDefault();
        const box = leaf.getBoundingClientRect();
        put(selected().map((one) => one.dataset.page), leaf, event.clientX > box.left + box.width / 2);
      }
    });
    keepCut(cut());
    const wanted = location.hash && document.getElementById(location.hash.slice(1));
    const first = wanted && wanted.classList.contains("leaf") ? wanted : leaves()[0];
    if (first) {
      select(first, false, false);
    }
  }

  // Arrows go from the box to the found registrations and on; Enter looks at one, and then chooses.
  function find(form) {
    const choose = document.querySelector("[data-choose]");
    if (choose) {
      choose.focus();
    }
    document.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") {
        return;
      }
      const stops = [form.querySelector("input"), ...document.querySelectorAll(".hits a")];
      const at = stops.indexOf(document.activeElement);
      const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)] || stops[at < 0 ? 1 : at];
      if (next) {
        next.focus();
        event.preventDefault();
      }
    });
  }

  const form = document.querySelector("[data-find]");
  if (root) {
    arrange();
  } else if (form) {
    find(form);
  }
})();
