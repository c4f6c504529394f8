
"use strict";
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const { direction, service, words, unfold, shown } = form.elements;
  const boxes = [...form.querySelectorAll("[name=severity]")];

  // What a place is found by: its own text, and that of the fold and the rule that it stands under.
  const text = (node) => node.textContent.toLowerCase();
  const folds = [...document.querySelectorAll(".fold")].map((node) => {
    const table = node.querySelector("table");
    const shared = [node.parentNode.querySelector("h3"), node.querySelector("summary"), ...(table ? [table] : [])];
    return {
      node,
      severity: node.closest(".severity").id,
      direction: node.dataset.direction.split(" "),
      service: node.dataset.service,
      shared: shared.map(text).join(" "),
      places: [...node.querySelectorAll(".place")].map((place) => ({ node: place, text: text(place) })),
    };
  });
  const total = folds.reduce((sum, fold) => sum + fold.places.length, 0);

  const wanted = (fold, severities) =>
    severities.includes(fold.severity) &&
    (!direction.value || fold.direction.includes(direction.value)) &&
    (!service || !service.value || fold.service === service.value);

  const hideEmpty = (selector, child) => {
    for (const node of document.querySelectorAll(selector)) node.hidden = !node.querySelector(`${child}:not([hidden])`);
  };

  const filter = () => {
    const severities = boxes.filter((box) => box.checked).map((box) => box.value);
    const sought = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const fold of folds) {
      const here = wanted(fold, severities);
      let some = false;
      for (const place of fold.places) {
        const found = here && sought.every((word) => place.text.includes(word) || fold.shared.includes(word));
        place.node.hidden = !found;
        some ||= found;
        count += found;
      }
      fold.node.hidden = !some;
    }
    hideEmpty(".group", ".fold");
    hideEmpty(".severity", ".group");
    shown.value = `${count} of ${total}`;
  };

  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  unfold.addEventListener("click", () => {
    const open = unfold.getAttribute("aria-pressed") !== "true";
    for (const fold of folds) fold.node.open = open;
    unfold.setAttribute("aria-pressed", String(open));
    unfold.textContent = open ? "fold all" : "unfold all";
  });
  form.hidden = false;
  filter();
})();
