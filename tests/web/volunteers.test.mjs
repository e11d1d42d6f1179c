// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty volunteers save at the same time, one text after the other. No text is lost, and each save is in the history;
// how long a save took is printed.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Office, person } from "./office.mjs";

const volunteers = 20;
const saves = 4;
const pause = 3000; // milliseconds, to write a sentence

let office, content;

before(async () => {
  office = await Office.start({ content: process.env.PARVIS_CONTENT });
  content = office.content;
});

after(async () => {
  await office?.stop();
});

async function sign_in() {
  const body = new URLSearchParams({ name: person.name, password: person.password, to: "/" });
  const answer = await fetch(office.origin + "/sign-in", { method: "POST", body, redirect: "manual", headers: { Origin: office.origin } });
  assert.equal(answer.status, 303);
  return { Cookie: answer.headers.getSetCookie()[0].split(";")[0], Origin: office.origin };
}

const value = (html, name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];

/// Changes the text of one block, and gives how long the save took.
async function save(headers, path, number, text) {
  const html = await (await fetch(office.origin + path, { headers })).text();
  const keys = value(html, "keys").trim().split(" ");
  const key = keys[number % keys.length];
  const body = new URLSearchParams({ form_token: value(html, "form_token"), keys: keys.join(" "), action: "save" });
  for (const each of keys) {
    const seen = /<textarea id="text-[^>]*>([^<]*)</.exec(html.slice(html.indexOf(`id="text-${each}"`) - 10))[1];
    body.set(`seen-${each}`, unescaped(seen));
    body.set(`text-${each}`, each === key ? `${text} ${marks(html, each)}` : unescaped(seen));
  }
  const begin = performance.now();
  const answer = await fetch(office.origin + path, { method: "POST", body, headers, redirect: "manual" });
  assert.equal(answer.status, 303, await answer.text());
  return performance.now() - begin;
}

function unescaped(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}

/// What the French of the block has besides words.
function marks(html, key) {
  const block = html.slice(html.indexOf(`data-chips="text-${key}"`));
  if (!html.includes(`data-chips="text-${key}"`)) return "";
  return unescaped([...block.slice(0, block.indexOf("</div>")).matchAll(/data-insertion="([^"]*)"/g)].map((each) => each[1]).join(" "));
}

test("twenty volunteers lose no text", async (t) => {
  const languages = ["ar", "ka", "ru", "tr", "ro", "sq", "en", "es", "pt", "uk"];
  const commits = () => Number(execFileSync("git", ["-C", content, "rev-list", "--count", "HEAD"]));
  const before = commits();
  const times = [];
  const texts = [];
  const headers = await Promise.all(Array.from({ length: volunteers }, sign_in));
  await Promise.all(
    headers.map(async (mine, volunteer) => {
      const language = languages[volunteer % languages.length];
      await new Promise((resolve) => setTimeout(resolve, (pause * volunteer) / volunteers));
      for (let i = 0; i < saves; ++i) {
        const text = `V${volunteer} S${i}`;
        times.push(await save(mine, `/content/translate/${language}/ame`, Math.floor(volunteer / languages.length) * saves + i, text));
        texts.push([language, text]);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }),
  );
  for (const [language, text] of texts)
    assert.ok(readFileSync(join(content, `translations/${language}.po`), "utf8").includes(text), `${language}: ${text} is lost`);
  assert.equal(commits() - before, volunteers * saves);
  assert.equal(execFileSync("git", ["-C", content, "status", "--porcelain"], { encoding: "utf8" }), "");
  times.sort((a, b) => a - b);
  const part = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
  t.diagnostic(`${times.length} saves of ${volunteers} volunteers: median ${part(0.5)} ms, p95 ${part(0.95)} ms, longest ${part(1)} ms`);
});
