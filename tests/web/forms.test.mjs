// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the content in Debian's Chromium: what is saved is undone, lists are changed by keyboard and by drag.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
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
