// Keeps the leases of open packets, and lets officers reach everything by key.
(function () {
  "use strict";
  const EVERY_MILLIS = 20000;
  const IDLE_MILLIS = 15 * 60000;
  const form = document.querySelector("form[data-heartbeat]");
  let touched = Date.now();

  function lost(answer) {
    const told = document.getElementById("lease-lost");
    told.querySelector("p").textContent = answer.sentence;
    told.querySelector("[data-free]").hidden = !answer.free;
    told.hidden = false;
  }

  // Nobody is signed in here any more; what was typed stays where it is.
  function over() {
    const told = document.getElementById("signed-out");
    if (told) {
      told.querySelector("a").href = location.href;
      told.hidden = false;
    }
  }

  async function beat() {
    const from = form || document.querySelector("nav[data-heartbeat]");
    const token = document.querySelector("input[name=_csrf]");
    // Nobody there for a quarter of an hour: the packets go back to the queue, drafts stay.
    if (!from || !token || Date.now() - touched > IDLE_MILLIS) {
      return;
    }
    try {
      const answer = await fetch(from.dataset.heartbeat, {
        method: "POST",
        headers: { "X-CSRF-TOKEN": token.value },
        redirect: "manual",
      });
      if (form && answer.status === 409) {
        lost(await answer.json());
      } else if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
        document.dispatchEvent(new Event("session-over"));
      }
    } catch (away) {
      // The network is away for the moment; the lease outlives several beats.
    }
  }

  document.addEventListener("session-over", over);
  setInterval(beat, EVERY_MILLIS);
  // Whoever comes back to the page learns at once what became of the packet.
  window.addEventListener("focus", beat);
  ["keydown", "pointerdown", "pointermove", "scroll"].forEach((sign) =>
    document.addEventListener(sign, () => (touched = Date.now()), { passive: true }),
  );

  // Alt and a digit lead to an open packet, from anywhere; where nobody types, the digit alone does.
  function hand(event, typing) {
    const digit = /^(?:Digit|Numpad)([1-6])$/.exec(event.code);
    if (!digit || event.ctrlKey || event.metaKey || (typing && !event.altKey)) {
      return false;
    }
    const packet = document.querySelector('[data-hand="' + digit[1] + '"]');
    if (packet) {
      event.preventDefault();
      packet.click();
    }
    return packet !== null;
  }

  // The text a button cannot do without, while it is empty: a reason, or the note of a refusal.
  function lacking(button) {
    const fields = button.form ? Array.from(button.form.elements) : [];
    return fields.find(
      (field) => (field.required || field.name === button.dataset.needs) && field.value === "",
    );
  }

  // Escape leaves a field that holds nothing; Ctrl and Enter decide from the note as chosen before.
  function leaves(event) {
    const free = event.target.tagName === "TEXTAREA" || event.target.value === "" || "escape" in event.target.dataset;
    if (event.key === "Escape" && free) {
      event.target.blur();
      return true;
    }
    const chosen = event.target.form && event.target.form.querySelector("[data-chosen]");
    if (event.key === "Enter" && event.ctrlKey && chosen) {
      event.target.form.requestSubmit(chosen);
    }
    return false;
  }

  function choose(button) {
    document.querySelectorAll("[data-chosen]").forEach((one) => one.removeAttribute("data-chosen"));
    button.setAttribute("data-chosen", "");
    const missing = lacking(button);
    const told = document.getElementById("note-needed");
    if (told) {
      told.hidden = !missing || missing.name !== "note";
    }
    (missing || button).focus();
  }

  // Ctrl and Enter decide as chosen, wherever the keys are.
  function decides(event) {
    const chosen = event.key === "Enter" && event.ctrlKey && event.target.closest("[data-chosen]");
    if (chosen) {
      event.preventDefault();
      chosen.form.requestSubmit(chosen);
    }
    return Boolean(chosen);
  }

  document.addEventListener("keydown", function (event) {
    if (document.querySelector("dialog[open]")) {
      return;
    }
    const field = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    const left = field && leaves(event);
    if (event.key === "Escape" && event.target.dataset.key && event.target.dataset.key !== "escape") {
      event.target.blur();
      return;
    }
    const typing = field && !(left && (event.target.type === "search" || "escape" in event.target.dataset));
    if (decides(event) || hand(event, typing) || typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const key = CSS.escape(event.key.toLowerCase());
    const buttons = Array.from(document.querySelectorAll('[data-key="' + key + '"]'));
    if (buttons.length === 0) {
      return;
    }
    const next = buttons[(buttons.indexOf(document.activeElement) + 1) % buttons.length];
    if (buttons.length === 1 && next.hasAttribute("data-go")) {
      next.click();
    } else {
      // Focus only, the next of several: a decision takes the key and then Enter.
      choose(next);
    }
    event.preventDefault();
  });
})();
