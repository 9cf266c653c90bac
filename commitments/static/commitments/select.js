// Words selected in a letter go into the field beside it; without this one pastes them.
(() => {
  "use strict";
  for (const field of document.querySelectorAll("[data-near]")) {
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      className: "button button-second",
      textContent: "Neem de selectie over",
    });
    button.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the selection
    button.addEventListener("click", () => {
      const selection = getSelection();
      const paragraph = selection.anchorNode?.parentElement?.closest("[data-start]");
      if (!paragraph || selection.isCollapsed) return;
      field.value = selection.toString().trim().replace(/\s+/g, " ");
      field.form.elements[field.dataset.near].value = paragraph.dataset.start;
      field.focus();
    });
    field.after(button);
  }
})();
