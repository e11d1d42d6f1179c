// SPDX-License-Identifier: GPL-3.0-or-later
// The office is killed while people save, publish and write drafts, and is opened again: what it has said to be saved is
// there, the folder is whole, and nobody has to mend anything.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Office, person, volunteer } from "./office.mjs";
import { Visitor, fractions, main_form, marks } from "./visitor.mjs";

const parvis = join(process.env.PARVIS_PROGRAMS, "parvis");
const locales = new URL("../../locales", import.meta.url).pathname;
const rounds = 8;
const longest = 1500; // milliseconds until the office is killed
const passphrase = "une phrase pour la clé";

let office, kiosks;

before(async () => {
  kiosks = mkdtempSync(join(tmpdir(), "parvis-kiosks-"));
  office = await Office.start({ content: process.env.PARVIS_CONTENT, kiosks });
});

after(async () => {
  await office?.stop();
  rmSync(kiosks, { recursive: true });
});

const git = (...command) => execFileSync("git", ["-C", office.content, ...command], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const number_in = (text) => Number(/Essai (\d+)\b/.exec(text)?.[1] ?? 0);

/// A text of the content that somebody writes anew again and again, with a number that grows.
class Pen {
  sent = 0;
  saved = 0;

  constructor(path, file, change) {
    Object.assign(this, { path, file, change });
  }

  async write(visitor, commits) {
    const html = await visitor.page(this.path);
    const { fields } = main_form(this.path, html);
    this.change(fields, `Essai ${++this.sent} `, html);
    let answer = await visitor.post(this.path, fields);
    // Whether the meaning has changed is asked first.
    if (answer.status === 200) {
      const question = main_form(this.path, await answer.text()).fields;
      question.set("_do", "save");
      answer = await visitor.post(this.path, question);
    }
    assert.equal(answer.status, 303, this.path);
    this.saved = this.sent;
    commits.push(/saved=([0-9a-f]+)/.exec(answer.headers.get("location"))[1]);
  }

  assert_kept() {
    const kept = number_in(readFileSync(join(office.content, this.file), "utf8"));
    assert.ok(kept >= this.saved && kept <= this.sent, `${this.file}: ${kept}, but ${this.saved} was saved and ${this.sent} sent`);
  }
}

const pens = [
  new Pen("/content/places/arret-breil", "places/arret-breil.toml", (fields, text) => {
    fields.set("address", text + "rue des Livres");
    fields.set("_do", "save");
  }),
  // All its translations change with it.
  new Pen("/content/places/bibliotheque-exemple", "places/bibliotheque-exemple.toml", (fields, text) => {
    fields.set("note", text + "ordinateurs sont à votre disposition.");
    fields.set("_do", "save");
  }),
  new Pen("/content/translate/ka/ame", "translations/ka.po", (fields, text, html) => {
    const key = fields.get("keys").trim().split(" ").sort()[0];
    fields.set(`text-${key}`, text + marks(html, key));
    fields.set("action", "save");
  }),
];

/// A form that is typed in and never saved.
const draft = {
  path: "/content/pages/rsa",
  sent: 0,
  kept: 0,
  async write(visitor) {
    const { fields } = main_form(this.path, await visitor.page(this.path));
    fields.set("summary", `Essai ${++this.sent} du brouillon.`);
    assert.equal((await visitor.post(this.path, fields)).status, 200);
    this.kept = this.sent;
  },
  async assert_kept(visitor) {
    const kept = number_in(main_form(this.path, await visitor.page(this.path)).fields.get("summary"));
    assert.ok(kept >= this.kept && kept <= this.sent, `draft ${kept}, but ${this.kept} was kept and ${this.sent} sent`);
  },
};

async function publish(visitor, published) {
  const { fields } = main_form("/content/publish", await visitor.page("/content/publish"));
  fields.set("passphrase", passphrase);
  const answer = await visitor.post("/content/publish", fields);
  assert.equal(answer.status, 303);
  const path = answer.headers.get("location");
  const [give] = (await visitor.forms(path)).filter((form) => form.action === path);
  assert.equal((await visitor.post(path, give.fields)).status, 303);
  published.push(path.split("/").at(-1));
}

/// Does it until the office is gone.
async function until_killed(work) {
  for (;;)
    try {
      await work();
    } catch (error) {
      // How fetch says that nobody answers.
      if (error instanceof TypeError) return;
      throw error;
    }
}

async function make_key(visitor) {
  const { fields } = main_form("/content/key", await visitor.page("/content/key"));
  fields.set("new", passphrase);
  fields.set("again", passphrase);
  assert.equal((await visitor.post("/content/key", fields)).status, 303);
  const keys = join(office.folder, "keys");
  mkdirSync(keys);
  writeFileSync(join(keys, "site.pub"), await (await visitor.get("/content/key/public")).text());
  return join(keys, "site.pub");
}

test("whenever the office is killed, it opens again by itself, and nothing that was saved is lost", async (t) => {
  const chance = fractions(6);
  const commits = [];
  const published = [];
  let one = await Visitor.sign_in(office, person);
  let other = await Visitor.sign_in(office, volunteer);
  const key = await make_key(one);
  await publish(one, published);
  for (let round = 0; round < rounds; ++round) {
    const work = pens.map((pen) => until_killed(() => pen.write(one, commits)));
    work.push(until_killed(() => draft.write(other)));
    if (round % 2 === 0) work.push(until_killed(() => publish(one, published)));
    await new Promise((resolve) => setTimeout(resolve, chance.next().value * longest));
    await office.end("SIGKILL");
    await Promise.all(work);
    await office.open();

    git("fsck", "--strict", "--no-dangling");
    assert.equal(git("status", "--porcelain"), "");
    execFileSync(parvis, ["check", office.content, "--locales", locales], { stdio: "pipe" });
    const history = new Set(git("rev-list", "HEAD").split("\n"));
    assert.deepEqual(commits.filter((commit) => !history.has(commit)), []);
    for (const pen of pens) pen.assert_kept();
    one = await Visitor.sign_in(office, person);
    other = await Visitor.sign_in(office, volunteer);
    await draft.assert_kept(other);
  }
  const given = readdirSync(kiosks).filter((name) => name.endsWith(".pack"));
  assert.deepEqual(published.filter((name) => !given.includes(name)), []);
  for (const name of given) execFileSync(parvis, ["verify", join(kiosks, name), "--key", key]);
  assert.ok(commits.length > 0 && draft.kept > 0);
  t.diagnostic(`killed ${rounds} times: ${commits.length} saves, ${draft.kept} drafts and ${published.length} packs are there`);
});
