// Sends what somebody corrects, one thing after the other, and says what came of it.
import { renew, root } from "./leaves.js";

let busy = false;

export function isBusy() {
  return busy;
}

export function say(text, good) {
  const said = document.getElementById("said");
  said.textContent = text;
  said.className = "notice " + (good ? "good" : "bad");
  said.hidden = text === "";
}

export function fields(kind, pages, more) {
  return [["kind", kind], ...pages.map((page) => ["page", page]), ...Object.entries(more || {})];
}

// Afterwards the keys go back to where they were.
export async function send(back, address, fields) {
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
    say(root.dataset.lost, false);
  } finally {
    busy = false;
    root.removeAttribute("aria-busy");
    back();
  }
}
