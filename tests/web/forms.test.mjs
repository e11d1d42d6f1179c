// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the content in Debian's Chromium: what is saved is undone, lists are changed by keyboard and by drag.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Office, launch } from "./office.mjs";
import { assert_fit, leave, phone, picture, saved, signed_in } from "./volunteer.mjs";

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

const file = (name) => readFileSync(join(office.content, name), "utf8");
const save = (page) => saved(page, () => page.click("button[value=save]"));

/// Whether all of it is in the window.
const is_in_view = (locator) => locator.evaluate((each) => {
  const { top, bottom } = each.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
});

test("an hour is corrected, the correction undone, and the old hour is back", async () => {
  const page = await signed_in(browser, office);
  await page.goto(office.origin + library);
  const before = file("places/bibliotheque-exemple.toml");
  await page.fill("[name='hours.1.0.from']", "13:30");
  await save(page);
  assert.notEqual(file("places/bibliotheque-exemple.toml"), before);
  await assert_fit(page);
  assert.ok(await is_in_view(page.locator("button[value=save]")), "the button to save is always there");
  await picture(page, "enregistre");
  await saved(page, () => page.click(".notice >> text=Annuler"));
  assert.equal(await page.inputValue("[name='hours.1.0.from']"), "14:00");
  assert.equal(file("places/bibliotheque-exemple.toml"), before);
  await leave(page);
});

test("by keyboard, a page is removed after a question, and undo brings it back", async () => {
  const page = await signed_in(browser, office);
  await page.goto(office.origin + "/content/pages/transports-solidaires");
  const name = "pages/argent/transports-solidaires.toml";
  const [before, arabic] = [file(name), file("translations/ar.po")];
  await page.focus("text=Retirer…");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/remove");
  await assert_fit(page);
  await picture(page, "retirer");
  await page.focus("text=Oui, retirer");
  await saved(page, () => page.keyboard.press("Enter"));
  assert.ok(!existsSync(join(office.content, name)));
  assert.notEqual(file("translations/ar.po"), arabic);
  await picture(page, "retire");
  await saved(page, () => page.click(".notice >> text=Annuler"));
  assert.equal(file(name), before);
  assert.equal(file("translations/ar.po"), arabic);
  await leave(page);
});

test("a page that others mention is not removed, and the question leads to them", async () => {
  for (const language of ["Français", "العربية"]) {
    const page = await signed_in(browser, office, { viewport: phone });
    if (language !== "Français") await page.click(`text=${language}`);
    await page.goto(office.origin + "/content/pages/ame/remove");
    await assert_fit(page);
    await picture(page, `retirer-${language}`);
    await page.click("main li a");
    assert.match(page.url(), /soins-sans-couverture$/);
    await leave(page);
  }
});
