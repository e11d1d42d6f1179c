// SPDX-License-Identifier: GPL-3.0-or-later
// Every form that the office's pages have, found by following their links, is sent what nobody means well with. Each is
// refused in words, or kept as mere words: nothing runs, nothing fails, nothing is written where it does not belong.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Office, person } from "./office.mjs";
import { Visitor, forms_in, unescaped } from "./visitor.mjs";

const hostile = {
  markup: `'"><script>alert("intrus")</script><img src=x onerror=alert(1)>`,
  template: "{{t.common.skip}}{{{title}}}",
  path: "../../../../../../tmp/intrus",
  toml: `intrus"\n[care]\nowner = "intrus`,
  bidi: "a\u202Eintrus\u2066b\u200F",
  control: "intrus\u0000\u0007\u001B[2J",
  number: "-99999999999999999999999",
  words: "douze",
  long: "intrus ".repeat(10_000),
};
const broken = "intrus%FF%C0%AF%ED%A0%80"; // no UTF-8
const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert("intrus")</script></svg>`;

let office, visitor, forms;

before(async () => {
  office = await Office.start({ content: process.env.PARVIS_CONTENT, statistics: process.env.PARVIS_STATISTICS });
  visitor = await Visitor.sign_in(office, person);
  forms = await all_forms();
});

after(() => office?.stop());

/// The same for things of one kind: one fact's form is like another's.
const kind_of = (text) => text.replace(/(\/content\/(?:pages|places|rounds|facts|translate)\/)(?!new$)[^/?]+(\/.*)?/, (_, list, more) => list + "*" + (more ? "/*" : "")).replace(/\?.*/, "").replace(/\d+/g, "N");

/// The forms of one page of each kind, but for the one that would end the visit.
async function all_forms() {
  const found = new Map();
  const seen = new Set();
  const paths = ["/content/pages"];
  for (const path of paths) {
    if (seen.has(kind_of(path))) continue;
    seen.add(kind_of(path));
    const answer = await visitor.get(path);
    assert.ok([200, 303].includes(answer.status), `${path}: ${answer.status}`);
    const html = await answer.text();
    for (const [, link] of html.matchAll(/<a\b[^>]* href="(\/[^"]*)"/g)) paths.push(unescaped(link).replace(/#.*/, ""));
    for (const form of forms_in(path, html)) {
      const kind = `${form.method} ${kind_of(form.action)} ${form.controls.map(({ name }) => name.replace(/\d+/g, "N"))}`;
      if (form.action !== "/sign-out" && !found.has(kind)) found.set(kind, form);
    }
  }
  return [...found.values()];
}

const send = (form, fields) =>
  form.method === "get" ? visitor.get(form.action + "?" + fields) : fetch(office.origin + form.action, { method: "POST", body: String(fields), redirect: "manual", headers: { ...visitor.headers, "Content-Type": "application/x-www-form-urlencoded" } });

const tip = () => execFileSync("git", ["-C", office.content, "rev-parse", "HEAD"], { encoding: "utf8" });

/// Sends it; what comes back says what is wrong or shows what was sent as words, and what is refused is not kept.
async function assert_harmless(form, fields, what) {
  const before = tip();
  const answer = await send(form, fields);
  const text = await answer.text();
  const name = `${form.method} ${form.action} with ${what}`;
  assert.ok([200, 303].includes(answer.status) || (answer.status >= 400 && answer.status < 500), `${name}: ${answer.status}`);
  assert.notEqual(answer.headers.get("location")?.startsWith("/sign-in"), true, name);
  assert.ok(!/<script>alert|<img src=x|<svg xmlns="http:\/\/www.w3.org\/2000\/svg"><script/.test(text), `${name}: echoed as markup`);
  assert.ok(!/[\0\x07\x1B\u202E]/.test(text) && !text.includes("\uFFFD"), `${name}: echoed as it came`);
  if (answer.status >= 400) {
    // Of a translator's texts, those that are in order are kept.
    if (!form.action.startsWith("/content/translate/")) assert.equal(tip(), before, `${name}: refused, and kept`);
    assert.ok(text.replace(/<[^>]*>/g, "").trim(), `${name}: refused without a word`);
  }
}

const family = (name) => name.replace(/\d+/g, "N");

/// One control of each kind: a grid of hours has a hundred that are alike.
function controls_of(form) {
  const first = new Map();
  for (const control of form.controls) if (!first.has(family(control.name))) first.set(family(control.name), control);
  return [...first.values()];
}

/// As the form came, with its button to save pressed if it has one.
function filled(form) {
  const fields = new URLSearchParams(form.fields);
  const save = form.controls.find(({ tag, value }) => tag === "button" && value === "save");
  if (save) fields.set(save.name, save.value);
  return fields;
}

test("the forms of every page are found", () => {
  const actions = new Set(forms.map((form) => kind_of(form.action)));
  for (const path of ["/accounts", "/password", "/language", "/content/pages/new", "/content/pages/*", "/content/places/*", "/content/rounds/*", "/content/facts/*",
                      "/content/emergency/site", "/content/translate/*/*", "/content/key"])
    assert.ok(actions.has(path), `${path} is not among ${[...actions].join(" ")}`);
});

test("each field, filled with each kind of harm in turn, does none", async () => {
  const kinds = Object.keys(hostile);
  let turn = 0;
  for (const form of forms)
    for (const { name } of controls_of(form)) {
      if (name === "form_token") continue;
      const kind = kinds[turn++ % kinds.length];
      const fields = filled(form);
      fields.set(name, hostile[kind]);
      await assert_harmless(form, fields, `${kind} in ${name}`);
    }
});

test("all fields at once, filled with one kind of harm after the other, do none", async () => {
  for (const form of forms)
    for (const [kind, text] of Object.entries(hostile)) {
      const fields = filled(form);
      for (const { name, tag, type } of form.controls)
        if (tag === "textarea" || (tag === "input" && type !== "hidden")) fields.set(name, text);
      await assert_harmless(form, fields, kind);
    }
});

test("bytes that are no text are refused", async () => {
  for (const form of forms) {
    const { name } = form.controls.at(-1);
    await assert_harmless(form, `${filled(form)}&${encodeURIComponent(name)}=${broken}`, "broken UTF-8");
  }
});

test("files are not taken where no file is asked for", async () => {
  for (const form of forms.filter(({ method }) => method === "post")) {
    const body = new FormData();
    for (const [name, value] of form.fields) body.append(name, value);
    body.append("file", new Blob([drawing], { type: "image/svg+xml" }), "../../intrus.svg");
    const before = tip();
    const answer = await fetch(office.origin + form.action, { method: "POST", body, headers: visitor.headers, redirect: "manual" });
    assert.ok(answer.status >= 400 && answer.status < 500, `${form.action}: ${answer.status}`);
    assert.ok(!(await answer.text()).includes("<script>alert"));
    assert.equal(tip(), before);
  }
});

test("after all this, the folder is whole, and nothing lies outside of it", () => {
  assert.equal(execFileSync("git", ["-C", office.content, "status", "--porcelain"], { encoding: "utf8" }), "");
  const locales = new URL("../../locales", import.meta.url).pathname;
  const { stdout } = spawnSync(join(process.env.PARVIS_PROGRAMS, "parvis"), ["check", office.content, "--locales", locales], { encoding: "utf8" });
  assert.deepEqual(stdout.split("\n").filter((line) => line.includes(": error: ")), []);
  assert.ok(!existsSync("/tmp/intrus"));
  const names = readdirSync(office.folder, { recursive: true }).filter((name) => !name.startsWith("content/.git"));
  assert.deepEqual(names.filter((name) => /intrus\.svg|tmp\/|\.\./.test(name)), []);
  for (const name of names.filter((name) => /^content\/.*\.(toml|po)$/.test(name)))
    assert.ok(!/[\0\x07\x1B\u202E\u2066]/.test(readFileSync(join(office.folder, name), "utf8")), name);
});
