// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is typed as a draft, and shows what the checks say of it, after each pause. Without this module the buttons
// do the same.
const form = document.getElementById("editor");
const pause = 600; // ms without a key
const heartbeat = 60_000; // ms: others are told that the form is still open

let waiting;
let asked = 0;

/// Sends the form as its button "check" does, and takes over what the answer says beside the fields.
async function check() {
  const mine = ++asked;
  const body = new URLSearchParams(new FormData(form));
  body.set("_do", "check");
  body.set("_look", "apart"); // preview.js asks for the picture
  const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
  if (!answer?.ok || answer.redirected || mine !== asked) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const place of form.querySelectorAll(".notes")) {
    const said = page.getElementById(place.id);
    if (said && said.innerHTML !== place.innerHTML) place.innerHTML = said.innerHTML;
  }
  for (const id of ["news", "draft"])
    document.getElementById(id).innerHTML = page.getElementById(id)?.innerHTML ?? "";
}

if (form) {
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, pause);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
  setInterval(() => document.visibilityState === "visible" && check(), heartbeat);
  form.addEventListener("change", ({ target }) => {
    const [, ...shown] = target.closest(".tile")?.cloneNode(true).childNodes ?? [];
    if (shown.length) target.closest("details").querySelector("summary").replaceChildren(...shown);
  });
  const into = document.getElementById("into");
  form.addEventListener("focusin", ({ target }) => {
    if (target.matches("textarea") && into) into.value = target.name;
  });
  const target = form.dataset.focus;
  if (target) {
    const item = document.getElementById("item-" + target)?.querySelector("textarea, input:not([type=hidden]), select");
    (item ?? document.getElementById("f-" + target))?.focus();
  }
}
