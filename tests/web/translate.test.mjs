// SPDX-License-Identifier: GPL-3.0-or-later
// A volunteer in Debian's Chromium translates two texts, checks one, publishes and downloads; then the kiosk installs that
// very pack, and its screen shows the change.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Office, launch } from "./office.mjs";
import { assert_fit, laptop, leave, phone, picture, saved, signed_in } from "./volunteer.mjs";

const programs = process.env.PARVIS_PROGRAMS;
const passphrase = "une phrase secrète longue";

const wide = { viewport: { width: 1280, height: 800 } };
let browser, office, folder, content, kiosks;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "parvis-web-"));
  kiosks = join(folder, "kiosks");
  mkdirSync(kiosks);
  office = await Office.start({ content: process.env.PARVIS_CONTENT, kiosks });
  content = office.content;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await office?.stop();
  rmSync(folder, { recursive: true });
});

function git(...command) {
  return execFileSync("git", ["-C", content, ...command], { encoding: "utf8" });
}

const ame = "/content/translate/ar/ame";
const block = (page, number) => page.locator(".block").nth(number);

test("two texts are translated and one is checked, with the kiosk beside them", async () => {
  const page = await signed_in(browser, office, wide);
  await page.goto(office.origin + ame);
  const image = page.locator(".preview img");
  assert.ok((await image.evaluate((each) => each.naturalWidth)) >= 1080);
  const first = await image.getAttribute("src");
  await block(page, 0).locator("textarea").fill("علاج للجميع");
  await page.waitForFunction((src) => document.querySelector(".preview img").getAttribute("src") !== src, first);
  await picture(page, "traduire");
  await block(page, 2).locator("textarea").fill("ليس لديك أوراق");
  await saved(page, () => page.click("main .save .button"));
  assert.match(git("log", "-1", "--format=%an %s"), /^demo Traduction \(arabe\) : Se soigner sans papiers/);

  const title = page.locator(".block", { has: page.locator("textarea", { hasText: "علاج للجميع" }) });
  await saved(page, () => title.locator("text=C’est juste").click());
  await page.waitForSelector("text=Relu par demo");
  assert.match(readFileSync(join(content, "translations/ar.po"), "utf8"), /# origin: checked, demo, \d{4}-\d\d-\d\d\nmsgctxt "ame\|title"/);
  await assert_fit(page);
  await leave(page);
});

test("a fact cannot be lost: by typing, or from a browser without script", async () => {
  const with_fact = /\{fact:[^}]*\}/;
  const page = await signed_in(browser, office, wide);
  await page.goto(office.origin + ame);
  const field = page.locator(".block", { has: page.locator(".chips") }).locator("textarea").filter({ hasText: with_fact }).first();
  const before = await field.inputValue();
  const mark = before.match(with_fact);
  await field.evaluate((each, at) => each.setSelectionRange(at, at), mark.index + mark[0].length);
  await field.press("Backspace");
  assert.equal(await field.inputValue(), before.replace(mark[0], ""));
  await leave(page);

  const plain = await signed_in(browser, office, { ...wide, javaScriptEnabled: false });
  await plain.goto(office.origin + ame);
  const text = plain.locator("textarea").filter({ hasText: with_fact }).first();
  const name = await text.getAttribute("name");
  await text.fill("بلا رقم");
  await plain.click(".preview button[value=show]");
  assert.equal(await plain.locator(`[name=${name}]`).inputValue(), "بلا رقم");
  await plain.click("main .save .button");
  await plain.waitForSelector(".refusal");
  assert.equal(await plain.locator(`[name=${name}]`).inputValue(), "بلا رقم");
  assert.ok(!readFileSync(join(content, "translations/ar.po"), "utf8").includes("بلا رقم"));
  await leave(plain);
});

test("script, markup and control characters in a text stay words, or are refused", async () => {
  const page = await signed_in(browser, office, wide);
  const text = `<script>alert(1)</script>"'{{t.common.skip}}`;
  await page.goto(office.origin + ame);
  await block(page, 3).locator("textarea").fill(text);
  await page.click("main .save .button");
  await page.waitForSelector(".refusal");
  assert.ok(!readFileSync(join(content, "translations/ar.po"), "utf8").includes("<script>"));
  for (const path of ["/content/translate/..%2f..%2fetc/ame", "/content/translate/ar/%2e%2e", "/content/packs/..%2fsigning.key/file",
                      "/content/packs/signing.key/file", "/content/pictures/..%2fx"])
    assert.equal((await page.request.get(office.origin + path)).status(), 404, path);
  page.complaints = [];
  await leave(page);
});

test("what was published is what the kiosk shows", async () => {
  const page = await signed_in(browser, office, wide);
  await page.goto(office.origin + "/content/publish");
  await page.click("text=Créer la clé");
  await page.fill("#new", passphrase);
  await page.fill("#again", passphrase);
  await page.click("main .button");
  const download = async (click) => {
    const [file] = await Promise.all([page.waitForEvent("download"), click()]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  };
  const keys = join(folder, "keys");
  mkdirSync(keys);
  cpSync(await download(() => page.click("text=Télécharger la partie publique")), join(keys, "site.pub"));
  await page.goto(office.origin + "/content/publish");
  await page.fill("#passphrase", "pas la bonne phrase");
  await picture(page, "publier");
  await page.click("main .button");
  await page.waitForSelector("text=Ce n’est pas la bonne phrase");
  await assert_fit(page);
  await page.fill("#passphrase", passphrase);
  await page.click("main .button");
  await page.waitForURL(/packs/, { timeout: 60000 });
  await assert_fit(page);
  await picture(page, "version");
  const pack = await download(() => page.click("text=1. Le contenu"));
  await download(() => page.click("text=2. La signature"));
  await page.click("text=Mettre dans le dossier des kiosques");
  await page.waitForSelector("text=C’est fait");
  assert.deepEqual(readdirSync(kiosks).sort(), ["nantes-0001.pack", "nantes-0001.pack.minisig"]);

  const data = join(folder, "kiosk");
  execFileSync(join(programs, "parvis"), ["install", pack, "--data", data, "--keys", keys]);
  const shown = execFileSync(join(programs, "parvis"), ["screen", "--pack", pack, "--screen", "page:ame", "--lang", "ar", "--dump"], { encoding: "utf8" });
  assert.ok(shown.includes("علاج للجميع"));
  await leave(page);
});

test("a change is undone in the history, and a state brought back", async () => {
  const page = await signed_in(browser, office, wide);
  await page.goto(office.origin + "/content/history");
  await assert_fit(page);
  await picture(page, "historique");
  const before = readFileSync(join(content, "translations/ar.po"), "utf8");
  await saved(page, () => page.locator("li", { hasText: "Traduction (arabe)" }).first().locator("text=Annuler ce changement").click());
  assert.notEqual(readFileSync(join(content, "translations/ar.po"), "utf8"), before);
  await saved(page, () => page.locator(".notice >> text=Annuler").click());
  assert.equal(readFileSync(join(content, "translations/ar.po"), "utf8"), before);
  await saved(page, () => page.locator("li", { hasText: "Modifié hors du bureau" }).locator("text=Revenir à cet état").click());
  assert.equal(git("diff", "--stat", git("rev-list", "--max-parents=0", "HEAD").trim()), "");
  assert.equal((await page.request.post(office.origin + "/content/history/undo", { form: { change: "HEAD" } })).status(), 403);
  await leave(page);
});

test("each page is fit for keyboard, phone, small window and Arabic", async () => {
  const places = ["/content/translate", "/content/translate/ka", "/content/translate/ka/ame", "/content/history", "/content/publish", "/content/key"];
  const pocket = await signed_in(browser, office, { viewport: phone });
  for (const path of places) {
    await pocket.goto(office.origin + path);
    await assert_fit(pocket);
  }
  await pocket.goto(office.origin + "/content/translate/ka/ame");
  await picture(pocket, "telephone");
  await leave(pocket);
  const page = await signed_in(browser, office, { viewport: laptop });
  await page.click("text=العربية");
  for (const path of places) {
    await page.goto(office.origin + path);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).direction), "rtl");
    await assert_fit(page);
    await picture(page, "arabe" + path.replaceAll("/", "-"));
  }
  await leave(page);
});

test("a text is translated by keyboard alone", async () => {
  const page = await signed_in(browser, office, wide);
  await page.goto(office.origin + ame);
  const focused = () => page.evaluate(() => document.activeElement.tagName);
  for (let i = 0; (await focused()) !== "TEXTAREA"; ++i) {
    assert.ok(i < 40, "no field is reached");
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("End");
  await page.keyboard.type(" نعم");
  const save = () => page.evaluate(() => document.activeElement.value === "save");
  for (let i = 0; !(await save()); ++i) {
    assert.ok(i < 200, "the button to save is not reached");
    await page.keyboard.press("Tab");
  }
  await saved(page, () => page.keyboard.press("Enter"));
  await leave(page);
});
