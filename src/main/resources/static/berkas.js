// Keeps the lease of an open packet, and lets officers reach the buttons by key.
(function () {
  "use strict";
  const EVERY_MILLIS = 60000;
  const form = document.querySelector("form[data-heartbeat]");

  function lost() {
    document.getElementById("lease-lost").hidden = false;
  }

  async function beat() {
    const token = form.querySelector("input[name=_csrf]");
    try {
      const answer = await fetch(form.dataset.heartbeat, {
        method: "POST",
        headers: { "X-CSRF-TOKEN": token.value },
        redirect: "manual",
      });
      if (!answer.ok) {
        lost();
      }
    } catch (away) {
      // The network is away for the moment; the lease outlives several beats.
    }
  }

  if (form) {
    setInterval(beat, EVERY_MILLIS);
  }

  document.addEventListener("keydown", function (event) {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
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
      next.focus();
    }
    event.preventDefault();
  });
})();
