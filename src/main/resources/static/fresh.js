// Brings the content of a page up to date without loading the page anew, and says when that fails.
(function () {
  "use strict";
  const main = document.querySelector("main[data-fresh]");
  if (!main) {
    return;
  }
  const away = document.getElementById("away");
  let asking = false;

  // Nobody's typing, open detail or pressed button is taken away under their hands.
  function busy() {
    const field = main.querySelector("input:focus, textarea:focus, select:focus");
    return asking || document.hidden || field !== null || main.querySelector("details[open]") !== null;
  }

  function place(element) {
    return Array.from(main.querySelectorAll("a, button")).indexOf(element);
  }

  function show(content) {
    if (content.innerHTML === main.innerHTML) {
      return;
    }
    const focused = place(document.activeElement);
    main.replaceChildren(...content.childNodes);
    if (focused >= 0) {
      (main.querySelectorAll("a, button")[focused] || main).focus({ preventScroll: true });
    }
  }

  async function ask() {
    if (busy()) {
      return;
    }
    asking = true;
    try {
      const answer = await fetch(location.href);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const content = page.querySelector("main[data-fresh]");
      away.hidden = answer.ok;
      if (answer.ok && content === null) {
        location.reload();
      } else if (answer.ok) {
        asking = false;
        if (!busy()) {
          show(content);
        }
      }
    } catch (unreachable) {
      away.hidden = false;
    } finally {
      asking = false;
    }
  }

  setInterval(ask, Number(main.dataset.fresh) * 1000);
})();
