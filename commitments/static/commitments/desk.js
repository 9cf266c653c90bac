// The keys of the queue. Everything they do, a button on the page does as well.
(() => {
  "use strict";
  const root = document.documentElement;
  const dialog = document.querySelector("[data-keys]");
  if (!dialog) return;
  const remembered = "gestand-toetsen";
  const shown = (element) => element.checkVisibility(); // false in a fold that is closed
  const on = () => localStorage.getItem(remembered) !== "uit";

  const withKey = () =>
    [...document.querySelectorAll("[data-key]")].filter((element) => !dialog.contains(element) && shown(element));

  const typing = (element) =>
    element.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=submit])");

  function press(element) {
    if (element.matches("summary")) {
      const details = element.parentElement;
      details.open = !details.open;
      const field = details.querySelector("input:not([type=hidden]), select, textarea");
      (details.open && field ? field : element).focus();
      return;
    }
    element.focus();
    element.click();
  }

  function words(element) {
    const label = element.labels?.length ? element.labels[0] : element;
    const copy = label.cloneNode(true);
    copy.querySelectorAll("kbd").forEach((kbd) => kbd.remove());
    return copy.textContent.trim().replace(/\s+/g, " ");
  }

  function list() {
    const rows = withKey().map((element) => [element.dataset.key, words(element)]);
    rows.push(["Esc", "Uit een veld, of dit venster sluiten"], ["Ctrl Enter", "Verzenden vanuit een veld"]);
    dialog.querySelector("[data-keys-list]").replaceChildren(
      ...rows.flatMap(([key, what]) => {
        const term = document.createElement("dt");
        const told = document.createElement("dd");
        term.append(Object.assign(document.createElement("kbd"), { textContent: key }));
        told.textContent = what;
        return [term, told];
      }),
    );
    dialog.showModal();
  }

  function show() {
    root.classList.toggle("keys-on", on());
    dialog.querySelector("[data-keys-switch]").textContent = on() ? "Toetsen uitzetten" : "Toetsen aanzetten";
  }

  document.addEventListener("keydown", (event) => {
    const target = event.target;
    if (event.key === "Escape" && !dialog.open && typing(target)) {
      target.blur();
      return;
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && target.form) {
      target.form.requestSubmit();
      return;
    }
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    if (!on() || typing(target)) return;
    const element = withKey().find((one) => one.dataset.key === event.key.toLowerCase());
    if (element) {
      event.preventDefault();
      press(element);
    }
  });

  dialog.querySelector("[data-keys-switch]").addEventListener("click", () => {
    localStorage.setItem(remembered, on() ? "uit" : "aan");
    show();
  });
  document.querySelector("[data-keys-open]").addEventListener("click", list);
  document.querySelector("[data-keys-hint]").hidden = false;
  show();
})();
