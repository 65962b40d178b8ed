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
    const button = document.querySelector('[data-key="' + CSS.escape(event.key.toLowerCase()) + '"]');
    if (button) {
      if (button.hasAttribute("data-go")) {
        button.click();
      } else {
        // Focus only: a decision takes the key and then Enter.
        button.focus();
      }
      event.preventDefault();
    }
  });
})();
