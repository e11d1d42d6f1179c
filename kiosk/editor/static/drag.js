// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a list is moved by its handle, with a mouse, a pen or a finger. The buttons beside it do the same.
const form = document.getElementById("editor");

function middle(row) {
  const { top, bottom } = row.getBoundingClientRect();
  return (top + bottom) / 2;
}

function drag(handle, row) {
  const others = [...row.parentElement.children].filter((each) => each !== row);
  const from = [...row.parentElement.children].indexOf(row);
  let to = from;
  const mark = (is_on) => {
    row.classList.toggle("dragged", is_on);
    for (const [index, other] of others.entries()) {
      other.classList.toggle("drop-above", is_on && index === to && to !== from);
      other.classList.toggle("drop-below", is_on && index === to - 1 && to === others.length && to !== from);
    }
  };
  handle.onpointermove = ({ clientY }) => {
    to = others.filter((other) => middle(other) < clientY).length;
    mark(true);
  };
  const end = (does_move) => {
    handle.onpointermove = handle.onpointerup = handle.onpointercancel = null;
    mark(false);
    if (!does_move || to === from) return;
    const button = document.createElement("button");
    button.name = "_do";
    button.value = `move:${row.id.replace("item-", "")}:${to}`;
    button.hidden = true;
    form.append(button);
    form.requestSubmit(button);
  };
  handle.onpointerup = () => end(true);
  handle.onpointercancel = () => end(false);
}

for (const row of form?.querySelectorAll(".list li") ?? []) {
  const handle = document.createElement("span");
  handle.className = "handle";
  handle.ariaHidden = "true"; // who does not point has the buttons
  row.querySelector(".actions").prepend(handle);
  handle.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    drag(handle, row);
  });
}
