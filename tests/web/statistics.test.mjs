// SPDX-License-Identifier: GPL-3.0-or-later
// The office in Debian's Chromium, on a year of made-up figures: as staff use it, by mouse, by keyboard, without script, on
// paper and in files.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Office, launch, person, sign_in } from "./office.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const subjects = ["overview", "places", "languages", "needs", "content"];
const pictures = process.env.PARVIS_PICTURES;

let browser, office, folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "parvis-web-"));
  office = await Office.start({ statistics: process.env.PARVIS_STATISTICS });
  browser = await launch();
  if (pictures) mkdirSync(pictures, { recursive: true });
});

after(async () => {
  await browser?.close();
  await office?.stop();
  rmSync(folder, { recursive: true });
});

/// A page that has signed in; what the browser complains of fails the test.
async function signed_in(options = {}) {
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1024, height: 600 }, ...options });
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (message) => message.type() === "error" && page.complaints.push(message.text()));
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  await sign_in(page, office);
  return page;
}

async function leave(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

async function assert_accessible(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }));
  const grave = violations.filter((each) => ["serious", "critical"].includes(each.impact));
  assert.deepEqual(grave.map((each) => `${each.id}: ${each.nodes.map((node) => node.target).join(" ")}`), []);
}

async function assert_no_sideways_scroll(page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= window, `${page.url()}: ${content} px in a window of ${window} px`);
}

async function picture(page, name) {
  if (pictures) await page.screenshot({ path: join(pictures, name + ".png"), fullPage: true });
}

/// The exact number of visits on the overview, in digits only.
async function visits_on(page) {
  const text = await page.locator(".headlines .card:nth-of-type(2) dd").first().innerText();
  return text.replace(/\D/g, "");
}

async function download(page, path) {
  const answer = await page.request.get(office.origin + path);
  assert.equal(answer.status(), 200, path);
  const name = /filename="([^"]+)"/.exec(answer.headers()["content-disposition"])[1];
  const file = join(folder, name);
  writeFileSync(file, await answer.body());
  return file;
}

test("the first account is made with the address from the terminal", async () => {
  const fresh = await Office.start({ people: [] });
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto(fresh.origin);
  assert.match(await page.innerText("main"), /dans son terminal/);
  await page.goto(fresh.address);
  await assert_accessible(page);
  await page.fill("#name", person.name);
  await page.fill("#new", person.password);
  await page.fill("#again", person.password);
  await page.click("main .button");
  assert.match(page.url(), /statistics\/overview$/);
  assert.match(await page.innerText("main"), /Aucun chiffre n’est encore arrivé/);
  await context.close();
  await fresh.stop();
});

for (const [language, viewport] of [["fr", { width: 1024, height: 600 }], ["en", { width: 390, height: 844 }]])
  test(`every page reads well in ${language}, ${viewport.width} pixels wide, and axe finds nothing serious`, async () => {
    const page = await signed_in({ locale: language, viewport });
    for (const path of [...subjects.map((each) => "/statistics/" + each), "/accounts", "/password"]) {
      await page.goto(office.origin + path);
      assert.equal(await page.getAttribute("html", "lang"), language);
      assert.equal(await page.locator("h1").count(), 1);
      await assert_no_sideways_scroll(page);
      await assert_accessible(page);
      await picture(page, `${language}${path.replaceAll("/", "-")}`);
    }
    await leave(page);
  });

test("made-up figures say so on every page and in every file", async () => {
  const page = await signed_in();
  for (const subject of subjects) {
    await page.goto(`${office.origin}/statistics/${subject}`);
    assert.match(await page.innerText("main"), /Données fictives/);
    assert.match(readFileSync(await download(page, `/statistics/${subject}/csv`), "utf8"), /fictives, de démonstration/);
    const pdf = await download(page, `/statistics/${subject}/pdf`);
    assert.match(execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }), /Données fictives/);
  }
  await leave(page);
});

test("page, CSV, spreadsheet and PDF give the same totals to their own readers", async () => {
  const page = await signed_in();
  await page.goto(office.origin + "/statistics/overview");
  const visits = await visits_on(page);
  assert.ok(Number(visits) > 1000);

  const csv = await download(page, "/statistics/overview/csv");
  assert.deepEqual([...readFileSync(csv).subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const sql = [".mode csv", ".separator ;", `.import ${csv} figures`,
               "SELECT Valeur FROM figures WHERE Ligne = 'Visites' AND Colonne = 'Nombre';"].join("\n");
  assert.equal(execFileSync("sqlite3", [":memory:"], { input: sql, encoding: "utf8" }).trim(), visits);

  const ods = await download(page, "/statistics/overview/ods");
  execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to",
    "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,2", "--outdir", folder, ods], { stdio: "ignore" });
  const sheet = readFileSync(ods.replace(/\.ods$/, "-headlines.csv"), "utf8");
  assert.ok(sheet.split("\n").some((line) => line.startsWith(`Visites;${visits};`)), sheet);

  const pdf = await download(page, "/statistics/overview/pdf");
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).replace(/\s/g, "");
  assert.ok(text.includes(visits), text);
  await leave(page);
});

test("each page's spreadsheet opens in LibreOffice, its table in sqlite3, its PDF in pdftotext", async () => {
  const page = await signed_in();
  const sheets = [];
  for (const subject of subjects) {
    const csv = await download(page, `/statistics/${subject}/csv?period=2026-Q3`);
    const sql = [".mode csv", ".separator ;", `.import ${csv} figures`, "SELECT COUNT(*) > 10 FROM figures;"].join("\n");
    assert.equal(execFileSync("sqlite3", [":memory:"], { input: sql, encoding: "utf8" }).trim(), "1", csv);
    const pdf = await download(page, `/statistics/${subject}/pdf?period=2026-Q3`);
    assert.match(execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }), /Trimestre 3 de 2026/);
    sheets.push(await download(page, `/statistics/${subject}/ods?period=2026-Q3`));
  }
  execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir",
    join(folder, "opened"), ...sheets], { stdio: "ignore" });
  for (const subject of subjects) {
    const opened = join(folder, "opened", `parvis-${subject}-2026-Q3.pdf`);
    assert.match(execFileSync("pdftotext", [opened, "-"], { encoding: "utf8" }), /2026-Q3/, subject);
  }
  await leave(page);
});

test("the printed overview is one sheet of A4, of a week as of a year", async () => {
  for (const locale of ["fr-FR", "en-GB"]) {
    const page = await signed_in({ locale });
    for (const period of ["2026", "2026-Q3", "2026-10", "2026-W43"]) {
      await page.goto(`${office.origin}/statistics/overview?period=${period}`);
      const file = join(pictures ?? folder, `printed-${locale}-${period}.pdf`);
      await page.pdf({ path: file, preferCSSPageSize: true });
      const about = execFileSync("pdfinfo", [file], { encoding: "utf8" });
      assert.match(about, /^Pages:\s+1$/m, file);
      assert.match(about, /A4/);
      const text = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
      assert.match(text, /Nantes/);
    }
    await leave(page);
  }
});

test("at 200 % on a small screen, and on the narrowest phone, nothing scrolls sideways", async () => {
  for (const viewport of [{ width: 512, height: 300 }, { width: 320, height: 640 }]) {
    const page = await signed_in({ viewport });
    for (const path of [...subjects.map((each) => "/statistics/" + each), "/accounts", "/password"]) {
      await page.goto(office.origin + path);
      await assert_no_sideways_scroll(page);
    }
    await leave(page);
  }
});

test("without script, by keys alone, a person who was added chooses a password before anything else", async () => {
  const page = await signed_in({ javaScriptEnabled: false });
  await page.goto(office.origin + "/accounts");
  await page.focus("#name");
  await page.keyboard.type("lectrice");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const given = await page.innerText(".secret");
  await page.click("text=Me déconnecter");

  await page.goto(office.origin + "/statistics/needs");
  await page.focus("#name");
  for (const word of ["lectrice", given]) {
    await page.keyboard.type(word);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.waitForURL("**/password");
  assert.match(await page.innerText("main"), /choisi pour vous/);
  await page.focus("#current");
  for (const word of [given, "une autre longue phrase", "une autre longue phrase"]) {
    await page.keyboard.type(word);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.waitForSelector(".done");
  await page.goto(office.origin + "/statistics/needs");
  assert.match(page.url(), /\/statistics\/needs$/);
  assert.equal((await page.goto(office.origin + "/accounts")).status(), 403);
  await page.context().close();
});

test("without any script, one signs in, chooses a period and signs out", async () => {
  const page = await signed_in({ javaScriptEnabled: false });
  const first = await page.innerText(".period");
  const year = await page.locator("#period optgroup").first().locator("option").first().getAttribute("value");
  await page.selectOption("#period", year);
  await page.click(".choose .button");
  assert.equal(await page.innerText(".period"), year);
  assert.notEqual(first, year);
  await page.click("text=Me déconnecter");
  assert.match(page.url(), /\/sign-in$/);
  await page.context().close();
});

test("the keyboard alone is enough, and one sees where one is", async () => {
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1024, height: 600 } });
  const page = await context.newPage();
  await page.goto(office.origin + "/statistics/places");
  await page.focus("#name");
  await page.keyboard.type(person.name);
  await page.keyboard.press("Tab");
  await page.keyboard.type(person.password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/statistics/places");

  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "content");

  for (const path of [...subjects.map((each) => "/statistics/" + each), "/accounts", "/password"]) {
    await page.goto(office.origin + path);
    const reached = new Set();
    for (let i = 0; i < 80; ++i) {
      await page.keyboard.press("Tab");
      const [name, outline] = await page.evaluate(() => {
        const at = document.activeElement;
        return [at.id || at.getAttribute("href") || at.name || at.textContent.trim(), getComputedStyle(at).outlineStyle];
      });
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      assert.notEqual(outline, "none", `${name} does not show that it has the focus`);
      reached.add(name);
    }
    const wanted = path.startsWith("/statistics") ? ["/statistics/languages", "/password", "period", "readers"] : ["/password"];
    for (const each of wanted)
      assert.ok(reached.has(each), `${path}: ${each} was not reached: ${[...reached].join(", ")}`);
  }
  await context.close();
});
