// Arrows go from the search box to the found registrations and on; Enter looks at one, then chooses.
(function () {
  "use strict";

  const form = document.querySelector("[data-find]");
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
})();
