// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the kiosk's picture beside a form as the form is. Without this script, the button "Voir" does it.
const pause = 120; // milliseconds without a key

for (const pane of document.querySelectorAll("[data-preview]")) {
  const form = pane.closest("form");
  let picture = pane.querySelector("img");
  const failure = pane.querySelector("[data-failure]");
  let part = "0";
  let waiting;
  let asked;

  async function refresh() {
    asked?.abort();
    asked = new AbortController();
    const mine = asked;
    const fields = new URLSearchParams(new FormData(form));
    fields.set("_look_part", part);
    try {
      const answer = await fetch(pane.dataset.preview, { method: "POST", body: fields, signal: mine.signal });
      if (!answer.ok) throw new Error(answer.statusText);
      const next = new Image();
      next.src = (await answer.text()).trim();
      await next.decode();
      if (mine === asked) show(next);
      failure.hidden = true;
    } catch (error) {
      if (mine === asked) failure.hidden = false;
    }
  }

  // The old picture stays until the new one is there.
  function show(next) {
    next.alt = picture.alt;
    picture.replaceWith(next);
    picture = next;
    pane.classList.toggle("wide", picture.naturalWidth > picture.naturalHeight);
    pane.dataset.drawn = Number(pane.dataset.drawn ?? 0) + 1;
  }

  picture.decode().catch(() => (failure.hidden = asked !== undefined));
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
