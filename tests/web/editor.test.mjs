// SPDX-License-Identifier: GPL-3.0-or-later
// What volunteers do with the content, in Debian's Chromium: with and without script, by keyboard, on small windows, and two
// of them at once.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Office, launch, person, volunteer } from "./office.mjs";
import { assert_fit, leave, picture, signed_in as open } from "./volunteer.mjs";

const programs = process.env.PARVIS_PROGRAMS;
const library = "/content/places/bibliotheque-exemple";

let browser, office;

before(async () => {
  office = await Office.start({ content: process.env.PARVIS_CONTENT });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await office?.stop();
});

const signed_in = (who = volunteer, options = {}) => open(browser, office, { who, ...options });
const file = (name) => readFileSync(join(office.content, name), "utf8");
const save = (page) => page.click("button[value=save]");

test("a volunteer signs in, corrects an hour, and it is in the folder", async () => {
  const page = await signed_in();
  await page.click("text=Adresses");
  await page.click("text=Bibliothèque du quartier");
  await page.fill("[name='hours.1.0.from']", "13:30");
  await save(page);
  await page.waitForSelector("text=C’est enregistré");
  assert.match(file("places/bibliotheque-exemple.toml"), /^hours = "Tu 13:30-18:00; We-Fr 14:00-18:00; Sa 10:00-17:00; PH off"$/m);
  await leave(page);
});

test("a volunteer adds a page from a template, and writes in it by keyboard", async () => {
  const page = await signed_in();
  await page.click("text=Nouvelle fiche");
  await page.fill("#title", "Carte de bibliothèque");
  await page.fill("#summary", "Avec cette carte, vous empruntez des livres.");
  await page.selectOption("#theme", "francais");
  await page.click("main .button");
  await page.waitForSelector("text=C’est enregistré");
  assert.match(page.url(), /carte-de-bibliotheque/);
  await page.focus("button[value='add:for_whom']");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.name === "for_whom.0");
  await page.keyboard.type("Vous habitez à Nantes.");
  await page.focus("button[value=save]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("text=C’est enregistré");
  assert.match(file("pages/francais/carte-de-bibliotheque.toml"), /"Vous habitez à Nantes\."/);
  await leave(page);
});

test("while one types, the checks speak beside the field, and a reload loses nothing", async () => {
  const page = await signed_in();
  await page.goto(office.origin + "/content/pages/rsa");
  await page.fill("[name=summary]", "Donnez un justificatif de domicile.");
  await page.waitForSelector("#notes-summary .note");
  await page.waitForSelector("text=Brouillon gardé");
  await page.reload();
  assert.equal(await page.inputValue("[name=summary]"), "Donnez un justificatif de domicile.");
  await page.click("button[value=discard]");
  await page.waitForLoadState();
  assert.notEqual(await page.inputValue("[name=summary]"), "Donnez un justificatif de domicile.");
  await leave(page);
});

test("after a pause in typing, the kiosk's screen shows what was typed", async (t) => {
  const page = await signed_in();
  await page.goto(office.origin + library);
  const times = [];
  for (let i = 1; i <= 5; ++i) {
    await page.type("[name=note]", "!");
    const typed = Date.now();
    await page.waitForFunction((times) => document.querySelector(".preview").dataset.drawn === String(times), i, { polling: 10 });
    times.push(Date.now() - typed);
  }
  assert.equal(await page.locator(".preview img").evaluate((image) => image.naturalWidth), 1080);
  t.diagnostic(`from the last key to the screen: ${times.join(", ")} ms`);
  await page.click("button[value=discard]");
  await leave(page);
});

test("where the kiosk's screen cannot be drawn, the form says so", async () => {
  const page = await signed_in();
  await page.route("**/content/pictures/*", (route) => route.fulfill({ status: 422 }));
  await page.goto(office.origin + library);
  await page.waitForSelector("text=L’image ne peut pas être dessinée");
  page.complaints = [];
  await leave(page);
});

test("two people on one page see each other, and neither overwrites the other", async () => {
  const one = await signed_in();
  const two = await signed_in(person);
  await one.goto(office.origin + library);
  await two.goto(office.origin + library);
  await two.waitForSelector("text=Aussi ouvert en ce moment par : benevole");
  await one.fill("[name=address]", "1 rue des Livres, Nantes");
  await one.fill("[name=phone]", "02 40 00 00 00");
  await save(one);
  await one.waitForSelector("text=C’est enregistré");
  await two.fill("[name=address]", "2 rue des Livres, Nantes");
  await save(two);
  await two.waitForSelector("text=Quelqu’un a changé la même chose");
  await picture(two, "conflict");
  await assert_fit(two);
  assert.match(file("places/bibliotheque-exemple.toml"), /1 rue des Livres/);
  await two.check("[value=mine]");
  await save(two);
  await two.waitForSelector("text=C’est enregistré");
  assert.match(file("places/bibliotheque-exemple.toml"), /2 rue des Livres[^]*phone = "\+33240000000"/);
  await leave(one);
  await leave(two);
});

test("a changed sentence asks one question, and its answer marks the translations", async () => {
  const page = await signed_in();
  await page.goto(office.origin + library);
  await page.fill("[name=note]", "Des ordinateurs sont à vous.");
  await save(page);
  await page.waitForSelector("text=Le sens a-t-il changé");
  await picture(page, "meaning");
  await assert_fit(page);
  await save(page);
  await page.waitForSelector("text=C’est enregistré");
  assert.match(file("translations/ar.po"), /#\| msgid "Des ordinateurs sont à votre disposition\."[^#]*msgid "Des ordinateurs sont à vous\."/);
  await leave(page);
});

test("translators see first of all, word by word, what changed, and their new text ends it", async () => {
  const page = await signed_in();
  await page.goto(office.origin + "/content/translate/ar/places");
  const block = page.locator(".block").first();
  assert.match(await block.locator(".changes").textContent(), /Des ordinateurs sont à .*votre disposition\. .*vous\. $/);
  assert.match(await block.locator("del").textContent(), /votre disposition\.$/);
  assert.match(await block.locator("ins").textContent(), /vous\.$/);
  await assert_fit(page);
  await picture(page, "outdated");
  await block.locator("textarea").fill("الحواسيب لكم.");
  await page.click(".desk .save .button");
  await page.waitForSelector("text=C’est enregistré");
  assert.equal(await page.locator(".changes").count(), 0);
  assert.match(file("translations/ar.po"), /\nmsgid "Des ordinateurs sont à vous\."\nmsgstr "الحواسيب لكم\."/);
  assert.doesNotMatch(file("translations/ar.po"), /#\| msgid "Des ordinateurs/);
  await leave(page);
});

test("every page is accessible, and fits a laptop's window and a phone's", async () => {
  const page = await signed_in();
  const addresses = ["/content/pages", "/content/pages/new", "/content/pages/rsa", "/content/places", library, "/content/rounds",
                     "/content/rounds/bus-france-services", "/content/facts", "/content/facts/tel-115", "/content/emergency/site"];
  for (const address of addresses) {
    await page.goto(office.origin + address);
    await assert_fit(page);
    await picture(page, address.slice(1).replaceAll("/", "-"));
    for (const viewport of [{ width: 360, height: 740 }, { width: 1024, height: 600 }]) {
      await page.setViewportSize(viewport);
      await assert_fit(page);
    }
  }
  await leave(page);
});

test("without script the same buttons do the same", async () => {
  const page = await signed_in(volunteer, { javaScriptEnabled: false });
  await page.goto(office.origin + "/content/pages/ame");
  await page.click("button[value='add:documents']");
  await page.fill("[name='documents.4']", "Une photo.");
  await page.click("button[value='up:documents.4']");
  assert.equal(await page.inputValue("[name='documents.3']"), "Une photo.");
  await save(page);
  await page.waitForSelector("text=C’est enregistré");
  assert.match(file("pages/sante/ame.toml"), /"Une photo\.",\n    "Des papiers/);
  await leave(page);
});

test("what was published comes by stick to the kiosk, whose screen shows the change", async () => {
  const page = await signed_in(person);
  const stick = mkdtempSync(join(tmpdir(), "parvis-stick-"));
  const download = async (text, name) => {
    const [taken] = await Promise.all([page.waitForEvent("download"), page.click(`text=${text}`)]);
    const path = join(stick, name ?? taken.suggestedFilename());
    await taken.saveAs(path);
    return path;
  };
  const passphrase = "une phrase pour la clé";
  await page.goto(office.origin + "/content/key");
  await page.fill("#new", passphrase);
  await page.fill("#again", passphrase);
  await page.click("main .button");
  await download("Télécharger la partie publique", "keys/site.pub");
  await page.goto(office.origin + "/content/publish");
  await page.fill("#passphrase", passphrase);
  await page.click("main .button");
  await page.waitForURL(/packs/, { timeout: 60_000 });
  const pack = await download("1. Le contenu");
  await download("2. La signature");
  await leave(page);

  const data = join(stick, "kiosk");
  const parvis = (...command) => execFileSync(join(programs, "parvis"), command, { encoding: "utf8" });
  parvis("install", pack, "--data", data, "--keys", join(stick, "keys"));
  assert.match(parvis("packs", "--data", data), /^trial +nantes version 1,/);
  const installed = join(data, readdirSync(data, { recursive: true }).find((name) => name.endsWith(".pack")));
  const shown = (screen) => parvis("screen", "--pack", installed, "--screen", screen, "--dump");
  assert.match(shown("place:bibliotheque-exemple"), /13:30/);
  assert.match(shown("page:carte-de-bibliotheque"), /Vous habitez à Nantes\./);
  assert.match(shown("theme:francais"), /Carte de bibliothèque/);
  // In the kiosk itself: each of its screens is compared with what is drawn of the installed pack.
  execFileSync(join(programs, "parvis-play-visit"), ["--pack", installed, "--data", data, "--out", join(stick, "visit"), "--languages", "ar", "--profile", "bus-10"]);
  assert.match(parvis("packs", "--data", data), /^current +nantes version 1,/, "a whole visit has passed");
  rmSync(stick, { recursive: true });
});
