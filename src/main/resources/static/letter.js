// Copies the text of the letter.
(function () {
  "use strict";
  const button = document.querySelector("button[data-copy]");
  if (!button) {
    return;
  }
  button.addEventListener("click", async function () {
    const text = document.getElementById(button.dataset.copy);
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
      document.getElementById("copied").hidden = false;
    } catch (refused) {
      // Only secure pages may write to the clipboard; the text is selected for Ctrl+C.
      text.focus();
    }
  });
})();
