// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty volunteers work at the same time: half of them translate, half correct addresses, and two share each file; the
// kiosk's screen follows their typing. No edit is lost, and each save is in the history. How long a save took is printed:
// deploy/measure lets them think for as long as people do.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Office, volunteer } from "./office.mjs";
import { Visitor, fractions, main_form, marks } from "./visitor.mjs";

const people = Array.from({ length: 20 }, (_, i) => ({ ...volunteer, name: `benevole-${i + 1}` }));
const saves = Number(process.env.PARVIS_SAVES ?? 2); // of each
const thinking = Number(process.env.PARVIS_THINKING ?? 1); // seconds before a save, on average; half of it typing
const between_pictures = 1; // seconds
const languages = ["ar", "ka", "ru", "tr", "ro"];
const places = ["bibliotheque-exemple", "arret-breil", "arret-bellevue", "accueil-jour-exemple", "france-services-reze"];

let office;

before(async () => {
  office = await Office.start({ content: process.env.PARVIS_CONTENT, people });
});

after(() => office?.stop());

const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const read = (file) => readFileSync(join(office.content, file), "utf8");

/// Where the volunteer of this number works, and what to write there for the save of this number.
function task(number, save) {
  const half = people.length / 2;
  const pair = Math.floor((number % half) / 2);
  const is_second = number % 2;
  if (number < half)
    return { path: `/content/translate/${languages[pair]}/ame`, file: `translations/${languages[pair]}.po`, block: is_second * saves + save, text: `V${number} S${save}` };
  const place = { path: `/content/places/${places[pair]}`, file: `places/${places[pair]}.toml` };
  if (is_second) return { ...place, field: "phone", typed: `02 40 00 0${pair} 0${save}`, text: `+33240000${pair}0${save}` };
  return { ...place, field: "address", text: `${save + 1} rue du V${number}` };
}

/// Opens a form, thinks, types while the kiosk's screen follows, and saves; gives how long the save took.
async function work(visitor, { path, file, field, block, text, typed = text }, chance) {
  await wait(chance.next().value * thinking);
  const html = await visitor.page(path);
  const { fields } = main_form(path, html);
  const key = block === undefined ? "" : fields.get("keys").trim().split(" ").sort()[block];
  const name = field ?? `text-${key}`;
  const whole = key ? `${typed} ${marks(html, key)}`.trim() : typed;
  const pictures = Math.ceil(((0.5 + chance.next().value) * thinking) / 2 / between_pictures);
  for (let i = 1; i <= pictures; ++i) {
    await wait(between_pictures);
    fields.set(name, whole.slice(0, Math.ceil((whole.length * i) / pictures)));
    const picture = await visitor.post(path + "/picture", fields);
    assert.equal((await visitor.get((await picture.text()).trim())).status, 200);
  }
  fields.set(key ? "action" : "_do", "save");
  const begin = performance.now();
  const answer = await visitor.post(path, fields);
  const time = performance.now() - begin;
  assert.equal(answer.status, 303, `${path}: ` + /<main[^]*/.exec(await answer.text())?.[0].replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").slice(0, 600));
  assert.ok(read(file).includes(text), `${file}: ${text} is lost`);
  return time;
}

test("twenty volunteers lose no edit", async (t) => {
  const git = (...command) => execFileSync("git", ["-C", office.content, ...command], { encoding: "utf8" });
  const commits = () => Number(git("rev-list", "--count", "HEAD"));
  const before = commits();
  const visitors = await Promise.all(people.map((each) => Visitor.sign_in(office, each)));
  const times = [];
  await Promise.all(
    visitors.map(async (visitor, number) => {
      const chance = fractions(number + 1);
      for (let save = 0; save < saves; ++save) times.push(await work(visitor, task(number, save), chance));
    }),
  );
  for (const number of people.keys())
    for (let save = 0; save < saves; ++save) {
      const { file, field, text } = task(number, save);
      // An address has one text, the last; a translator has written several.
      if (!field || save + 1 === saves) assert.ok(read(file).includes(text), `${file}: ${text} is lost`);
    }
  assert.equal(commits() - before, people.length * saves);
  assert.equal(git("status", "--porcelain"), "");
  times.sort((a, b) => a - b);
  const part = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
  t.diagnostic(`${times.length} saves of ${people.length} volunteers: median ${part(0.5)} ms, p95 ${part(0.95)} ms, longest ${part(1)} ms`);
});
