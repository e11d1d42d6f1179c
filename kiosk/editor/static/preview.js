// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the kiosk's picture beside a form as the form is. Without this script, the button "Voir" does it.
const pause = 200; // milliseconds without a key

for (const pane of document.querySelectorAll("[data-preview]")) {
  const form = pane.closest("form");
  const failure = pane.querySelector("[data-failure]");
  let part = "0";
  let waiting;
  let asked;

  async function refresh() {
    asked?.abort();
    asked = new AbortController();
    const fields = new URLSearchParams(new FormData(form));
    fields.set("_look_part", part);
    try {
      const answer = await fetch(pane.dataset.preview, { method: "POST", body: fields, signal: asked.signal });
      failure.hidden = answer.ok;
      if (answer.ok) show(await answer.text());
    } catch (error) {
      if (error.name !== "AbortError") failure.hidden = false;
    }
  }

  // The old picture stays until the new one is there.
  async function show(address) {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const shown = pane.querySelector("img");
    picture.alt = shown?.alt ?? "";
    if (shown) shown.replaceWith(picture);
    else failure.before(picture);
    pane.classList.toggle("wide", picture.naturalWidth > picture.naturalHeight);
    pane.dataset.drawn = Number(pane.dataset.drawn ?? 0) + 1;
  }

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, pause);
  });
  pane.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    event.preventDefault();
    if (button.name === "_look_part") {
      const [top, next] = pane.querySelectorAll("button[name=_look_part]");
      part = button.value;
      next.value = button === top ? "1" : String(Number(part) + 1);
    }
    refresh();
  });
}
