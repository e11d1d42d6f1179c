// SPDX-License-Identifier: GPL-3.0-or-later
// Inserts facts and links by click, and keeps them whole while somebody types. The server checks them in any case.
const whole = /\{[^{}]*\}|\]\((?:page|place):[^()]*\)/g;

function insert(field, text) {
  field.focus();
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/// Where the mark begins and ends that a change between `from` and `to` would break.
function touched(text, from, to) {
  for (const found of text.matchAll(whole)) {
    const begin = found.index;
    const end = begin + found[0].length;
    if (from < end && to > begin && (from > begin || to < end)) return [begin, end];
  }
  return null;
}

function guard(event) {
  const field = event.target;
  let { selectionStart: from, selectionEnd: to } = field;
  const is_deletion = event.inputType.startsWith("delete");
  if (from === to && event.inputType === "deleteContentBackward") from -= 1;
  else if (from === to && event.inputType === "deleteContentForward") to += 1;
  const mark = touched(field.value, from, to);
  if (!mark) return;
  if (is_deletion) field.setSelectionRange(Math.min(from, mark[0]), Math.max(to, mark[1]));
  else field.setSelectionRange(mark[1], mark[1]);
}

for (const group of document.querySelectorAll("[data-chips]")) {
  const field = document.getElementById(group.dataset.chips);
  field.addEventListener("beforeinput", guard);
  group.addEventListener("click", (event) => {
    const chip = event.target.closest("[data-insertion]");
    if (chip) insert(field, chip.dataset.insertion);
  });
}
