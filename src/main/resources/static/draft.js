// Keeps on the server what an officer writes, while it is written; fetches what comes next.
(function () {
  "use strict";
  const PAUSE_MILLIS = 500;
  const AHEAD_MILLIS = 1500;
  const form = document.getElementById("decide");
  const state = document.getElementById("draft-state");
  const elsewhere = document.getElementById("draft-elsewhere");
  const ticks = Array.from(document.querySelectorAll("[data-tick]"));
  let seq = Number(form.dataset.seq);
  // What was typed before this script ran is not kept yet.
  let kept = form.elements.note.value === form.elements.note.defaultValue ? content() : "";
  // Until the server has it, what is typed lies in this window, for this person.
  const drawer = "note:" + form.dataset.who + ":" + location.pathname;
  const NEARLY_FULL = 200;
  const left = document.getElementById("note-left");
  let timer = 0;
  let other = null;
  let sending = null;
  let deciding = false;

  function content() {
    const fields = new URLSearchParams();
    new FormData(form).forEach((value, name) => name === "_csrf" || value === "" || fields.append(name, value));
    return fields.toString();
  }

  function stash() {
    sessionStorage.setItem(drawer, JSON.stringify({ seq, note: form.elements.note.value }));
  }

  // What was typed before a sign-in; another window may have written since.
  function bring() {
    const was = JSON.parse(sessionStorage.getItem(drawer) || "null");
    sessionStorage.removeItem(drawer);
    const note = form.elements.note;
    if (was && was.seq === seq && was.note !== "" && note.value === note.defaultValue && was.note !== note.value) {
      note.value = was.note;
      state.textContent = form.dataset.brought;
    }
  }

  function count() {
    const free = form.elements.note.maxLength - form.elements.note.value.length;
    left.hidden = free > NEARLY_FULL;
    left.textContent = form.dataset.left.replace("{0}", free);
  }

  function later() {
    stash();
    count();
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE_MILLIS);
  }

  function dirty() {
    return !deciding && !other && content() !== kept;
  }

  async function save() {
    await sending;
    if (dirty()) {
      sending = keep(content());
      await sending;
      sending = null;
    }
  }

  async function keep(now) {
    try {
      const answer = await send(now, false);
      if (answer.ok) {
        const saved = await answer.json();
        seq = saved.seq;
        kept = now;
        sessionStorage.removeItem(drawer);
        state.textContent = form.dataset.saved.replace("{0}", saved.at);
      } else if (answer.status === 409) {
        conflict(await answer.json());
      } else {
        state.textContent = form.dataset.unsaved;
        isOver(answer) && document.dispatchEvent(new Event("session-over"));
      }
    } catch (away) {
      state.textContent = form.dataset.unsaved;
      later();
    }
  }

  function isOver(answer) {
    return answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403;
  }

  function send(now, leaving) {
    return fetch(form.dataset.draft, {
      method: "POST",
      headers: { "X-CSRF-TOKEN": form.querySelector("input[name=_csrf]").value },
      body: new URLSearchParams(now + "&seq=" + seq),
      keepalive: leaving,
      redirect: "manual",
    });
  }

  function conflict(told) {
    other = told;
    elsewhere.querySelector("blockquote").textContent = told.note;
    elsewhere.hidden = false;
  }

  // The other window's words come here, or these words go over them: a person says which.
  function settle(take) {
    seq = other.seq;
    if (take) {
      form.elements.note.value = other.note;
      ticks.forEach((tick) => press(tick, other.ticks[tick.dataset.tick]));
    }
    other = null;
    kept = "";
    elsewhere.hidden = true;
    form.elements.note.focus();
    later();
  }

  function press(tick, value) {
    tick.querySelectorAll("button").forEach((one) => one.setAttribute("aria-pressed", String(one.value === value)));
    tick.querySelector("input").value = value ? tick.dataset.tick + ":" + value : "";
  }

  async function ahead() {
    try {
      const answer = await fetch(form.dataset.ahead);
      const pictures = answer.ok ? await answer.json() : [];
      // The server keeps apart what is fetched and what is shown.
      const asked = { headers: { "X-Berkas-Ahead": "1" } };
      await Promise.all(pictures.map(async (address) => (await fetch(address, asked)).blob()));
    } catch (away) {
      // The next packet comes without it, later.
    }
  }

  form.addEventListener("input", later);
  form.addEventListener("submit", () => {
    stash();
    deciding = true;
  });
  elsewhere.querySelector("[data-draft-take]").addEventListener("click", () => settle(true));
  elsewhere.querySelector("[data-draft-keep]").addEventListener("click", () => settle(false));
  ticks.forEach((tick) =>
    tick.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) {
        press(tick, button.getAttribute("aria-pressed") === "true" ? "" : button.value);
        later();
      }
    }),
  );
  // Another language, another packet: what is typed is kept before the page goes.
  document.addEventListener("click", function (event) {
    const link = event.target.closest("a[href]");
    if (link && !link.target && !event.ctrlKey && !event.metaKey && !event.shiftKey && dirty()) {
      event.preventDefault();
      save().finally(() => other || location.assign(link.href));
    }
  });
  window.addEventListener("pagehide", function () {
    if (dirty()) {
      send(content(), true);
    }
  });
  bring();
  if (dirty()) {
    later();
  }
  setTimeout(ahead, AHEAD_MILLIS);
})();
