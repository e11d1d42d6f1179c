// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who uses the office without a browser: reads its pages, fills in their forms and sends them.
import assert from "node:assert/strict";

const entities = { lt: "<", gt: ">", quot: '"', "#39": "'", apos: "'", amp: "&" };

export function unescaped(html) {
  return html.replace(/&(lt|gt|quot|#39|apos|amp);/g, (_, name) => entities[name]);
}

function attributes(text) {
  return Object.fromEntries([...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, unescaped(value ?? "")]));
}

/// A form of a page, filled in as it came; `controls` are the attributes of its fields and buttons.
class Form {
  constructor(path, attributes_of_form, html) {
    this.action = attributes_of_form.action || path;
    this.method = attributes_of_form.method ?? "get";
    this.fields = new URLSearchParams();
    this.controls = [];
    for (const [, tag, text] of html.matchAll(/<(input|button)\b([^>]*)>/g)) this.add({ tag, ...attributes(text) });
    for (const [, text, content] of html.matchAll(/<textarea\b([^>]*)>([^]*?)<\/textarea>/g))
      this.add({ tag: "textarea", ...attributes(text), value: unescaped(content) });
    for (const [, text, content] of html.matchAll(/<select\b([^>]*)>([^]*?)<\/select>/g)) {
      const options = [...content.matchAll(/<option\b([^>]*)>/g)].map(([, option]) => attributes(option));
      const chosen = options.find((option) => "selected" in option) ?? options[0];
      this.add({ tag: "select", ...attributes(text), value: chosen?.value ?? "" });
    }
  }

  add(control) {
    if (!control.name) return;
    this.controls.push(control);
    const is_off = ["checkbox", "radio"].includes(control.type) && !("checked" in control);
    if (control.tag !== "button" && !is_off) this.fields.append(control.name, control.value ?? "on");
  }
}

export function forms_in(path, html) {
  return [...html.matchAll(/<form\b([^>]*)>([^]*?)<\/form>/g)].map(([, text, inside]) => new Form(path, attributes(text), inside));
}

/// The form that a page is for: the one with most fields.
export function main_form(path, html) {
  return forms_in(path, html).reduce((most, form) => ([...form.fields].length > [...most.fields].length ? form : most));
}

/// What the French of a block to be translated has besides words.
export function marks(html, key) {
  const begin = html.indexOf(`data-chips="text-${key}"`);
  const chips = begin < 0 ? "" : html.slice(begin, html.indexOf("</div>", begin));
  return [...chips.matchAll(/data-insertion="([^"]*)"/g)].map(([, mark]) => unescaped(mark)).join(" ");
}

/// Fractions from 0 to 1 that are the same each time.
export function* fractions(seed) {
  for (let state = seed * 7919 + 1; ; ) yield (state = (state * 16807) % 2147483647) / 2147483647;
}

export class Visitor {
  static async sign_in(office, { name, password }) {
    const visitor = new Visitor();
    visitor.origin = office.origin;
    visitor.headers = { Origin: office.origin };
    const answer = await visitor.post("/sign-in", { name, password, to: "/" });
    assert.equal(answer.status, 303);
    visitor.headers.Cookie = answer.headers.getSetCookie()[0].split(";")[0];
    return visitor;
  }

  get(path) {
    return fetch(this.origin + path, { headers: this.headers, redirect: "manual" });
  }

  async page(path) {
    const answer = await this.get(path);
    assert.equal(answer.status, 200, path);
    return answer.text();
  }

  async forms(path) {
    return forms_in(path, await this.page(path));
  }

  post(path, fields) {
    return fetch(this.origin + path, { method: "POST", body: new URLSearchParams(fields), headers: this.headers, redirect: "manual" });
  }
}
