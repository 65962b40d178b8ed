// Sends the chosen files one after another and shows how far each has come.
(function () {
  "use strict";

  const LOOK = 1500;
  const LOOKS = 40;
  const form = document.getElementById("upload");
  if (!form) {
    return;
  }
  const files = form.querySelector("input[type=file]");
  const button = form.querySelector("button");

  function line(file) {
    const item = document.createElement("li");
    const name = document.createElement("b");
    const bar = document.createElement("progress");
    const said = document.createElement("span");
    name.textContent = file.name;
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    item.append(name, bar, said);
    document.getElementById("sent").append(item);
    return { bar: bar, said: said };
  }

  // What the intake made of a file, seconds later; after a while the page of incoming files tells.
  async function follow(answer, shown, left) {
    const asked = new URLSearchParams({ profile: answer.profile, name: answer.name, since: answer.since });
    const told = await fetch(form.dataset.fate + "?" + asked).then(
      (response) => (response.ok ? response.json() : null),
      () => null,
    );
    if (told?.ended) {
      end(shown, told.sentence, told.good);
      point(shown, told.href);
    } else if (left > 0) {
      setTimeout(() => follow(answer, shown, left - 1), LOOK);
    } else {
      end(shown, form.dataset.long.replace("{0}", answer.name), true);
      point(shown, form.dataset.incoming);
    }
  }

  function point(shown, address) {
    if (address) {
      const link = document.createElement("a");
      link.href = address;
      link.textContent = form.dataset.look;
      shown.said.append(" ", link);
    }
  }

  function end(shown, sentence, good) {
    shown.bar.value = good ? 1 : shown.bar.value;
    shown.said.textContent = sentence;
    shown.said.className = good ? "good-line" : "warn-text";
  }

  function send(file, shown) {
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.append("profile", form.elements.profile.value);
      body.append("file", file);
      request.open("POST", form.action);
      request.setRequestHeader("X-Upload", "script");
      request.setRequestHeader("X-CSRF-TOKEN", form.elements._csrf.value);
      request.responseType = "json";
      request.upload.addEventListener("progress", (event) => {
        shown.bar.value = event.lengthComputable ? event.loaded / event.total : 0;
      });
      request.addEventListener("loadend", () => {
        const answer = request.response;
        end(shown, answer?.sentence || form.dataset.lost, answer?.taken === true);
        if (answer?.taken) {
          follow({ ...answer, profile: body.get("profile") }, shown, LOOKS);
        }
        done();
      });
      request.send(body);
    });
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    const waiting = Array.from(files.files).map((file) => [file, line(file)]);
    for (const [file, shown] of waiting) {
      await send(file, shown);
    }
    files.value = "";
    button.disabled = false;
  });
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length) {
      files.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
})();
