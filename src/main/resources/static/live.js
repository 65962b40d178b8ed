// Keeps the content of a page as it is in the hub. The hub says over a stream that something
// changed; htmx fetches the page and puts its content here. Without a stream the page looks by
// itself, and says so when nobody answers.
(function () {
  "use strict";
  const SOONEST = 700;
  // A page that takes long to make is made less often.
  const REST = 2;
  const SLOW = 60000;
  const WITHOUT_STREAM = 10000;
  const SILENCE = 40000;
  const LONGEST_WAIT = 15000;
  const NOTICE = 20000;
  const away = document.getElementById("away");
  let stream = null;
  let heard = 0;
  let wait = 1000;
  let coming = 0;
  let looked = Date.now();
  let rest = SOONEST;
  let stale = false;
  let looking = false;
  let timer = 0;
  let focused = -1;

  function content() {
    return document.getElementById("live");
  }

  // Nobody's typing or open detail is taken away under their hands.
  function busy() {
    const here = content();
    return here.querySelector("input:focus, textarea:focus, select:focus, details[open]") !== null;
  }

  function changed() {
    stale = true;
    if (timer === 0) {
      timer = setTimeout(look, Math.max(0, looked + rest - Date.now()));
    }
  }

  function look() {
    timer = 0;
    if (!looking && !document.hidden && !busy()) {
      stale = false;
      looking = true;
      looked = Date.now();
      htmx.trigger(content(), "look");
    }
  }

  function whenFree() {
    if (stale) {
      changed();
    }
  }

  function connect() {
    clearTimeout(coming);
    if (stream !== null || document.hidden || content() === null) {
      return;
    }
    const here = content().dataset;
    stream = new EventSource(here.stream + "?since=" + encodeURIComponent(here.mark));
    heard = Date.now();
    stream.onerror = lost;
    stream.addEventListener("open", hear);
    stream.addEventListener("beat", hear);
    stream.addEventListener("changed", changed);
  }

  function hear() {
    heard = Date.now();
    wait = 1000;
    if (!away.hidden) {
      changed();
    }
  }

  function disconnect() {
    clearTimeout(coming);
    if (stream !== null) {
      stream.close();
      stream = null;
    }
  }

  // Asks at once: the answer says whether only the stream has ended.
  function lost() {
    disconnect();
    coming = setTimeout(connect, wait);
    wait = Math.min(2 * wait, LONGEST_WAIT);
    rest = SOONEST;
    changed();
  }

  // Ages that are told in seconds want a look every few of them.
  function slow() {
    const aging = content().querySelector("[data-ages]");
    return aging === null ? SLOW : 1000 * Number(aging.dataset.ages);
  }

  function watch() {
    const silent = Date.now() - looked;
    if (stream !== null && Date.now() - heard > SILENCE) {
      lost();
    } else if (silent > (stream === null ? WITHOUT_STREAM : slow())) {
      changed();
    } else {
      whenFree();
    }
  }

  function isElsewhere(answer) {
    return new URL(answer.responseURL || location.href).pathname !== location.pathname;
  }

  // The content that came; none when this is the door, a refusal, or a page that is over.
  function fresh(answer) {
    const page = new DOMParser().parseFromString(answer.responseText, "text/html");
    return isElsewhere(answer) ? null : page.getElementById("live");
  }

  function follow(answer) {
    disconnect();
    if (isElsewhere(answer)) {
      location.assign(answer.responseURL);
    } else {
      location.reload();
    }
  }

  // The tokens of forms differ each time and say nothing.
  function said(element) {
    return element.innerHTML.replace(/(name="_csrf" value=")[^"]*/g, "$1");
  }

  function steps() {
    return Array.from(content().querySelectorAll("a, button, summary"));
  }

  document.addEventListener("htmx:beforeSwap", function (event) {
    const answer = event.detail.xhr;
    const came = answer.status < 500 ? fresh(answer) : null;
    event.detail.shouldSwap = false;
    if (answer.status < 500 && came === null) {
      follow(answer);
    } else if (came !== null && busy()) {
      stale = true;
    } else if (came !== null && said(came) === said(content())) {
      content().dataset.mark = came.dataset.mark;
    } else if (came !== null) {
      focused = steps().indexOf(document.activeElement);
      event.detail.shouldSwap = true;
    }
  });

  document.addEventListener("htmx:afterSwap", function () {
    if (focused >= 0) {
      (steps()[focused] || document.getElementById("main")).focus({ preventScroll: true });
    }
  });

  document.addEventListener("htmx:afterRequest", function (event) {
    looking = false;
    rest = Math.max(SOONEST, REST * (Date.now() - looked));
    away.hidden = event.detail.successful;
    whenFree();
  });

  document.addEventListener("visibilitychange", function () {
    if (document.hidden) {
      // Browsers allow few streams to one place; a page nobody sees needs none.
      disconnect();
    } else {
      connect();
      whenFree();
    }
  });
  document.addEventListener("focusout", () => setTimeout(whenFree, 0));
  document.addEventListener("toggle", whenFree, true);
  addEventListener("offline", lost);
  addEventListener("online", function () {
    wait = 1000;
    connect();
  });
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
  connect();
  setInterval(watch, 2000);
  // What was done just now is no news for ever on a screen that nobody touches.
  setTimeout(function () {
    document.querySelectorAll("main > .notice:not(:has(form))").forEach((told) => told.remove());
  }, NOTICE);
})();
