// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the content in Debian's Chromium: what is saved is undone, lists are changed by keyboard and by drag.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Office, launch } from "./office.mjs";
import { assert_fit, laptop, leave, phone, picture, saved, signed_in } from "./volunteer.mjs";

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

/// As docs/guide shows it.
async function picture_for_guide(page, name) {
  await page.setViewportSize({ width: 1280, height: 800 });
  await picture(page, name);
  await page.setViewportSize(laptop);
}

test("an hour is corrected, the correction undone, and the old hour is back", async () => {
  const page = await signed_in(browser, office);
  await page.goto(office.origin + library);
  const before = file("places/bibliotheque-exemple.toml");
  await page.fill("[name='hours.1.0.from']", "13:30");
  await page.waitForFunction(() => document.querySelector(".preview").dataset.drawn === "1");
  await picture_for_guide(page, "corriger");
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

const items = (page, list) => page.locator(`[name^="${list}."]`).evaluateAll((fields) => fields.map((field) => field.value));

test("a row of a list is moved by its handle with a mouse", async () => {
  const page = await signed_in(browser, office);
  await page.goto(office.origin + "/content/pages/ame");
  const [first, second, third, fourth] = await items(page, "documents");
  const handle = page.locator("[id='item-documents.0'] .handle");
  await handle.scrollIntoViewIfNeeded();
  const [from, to] = [await handle.boundingBox(), await page.locator("[id='item-documents.2']").boundingBox()];
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x, to.y + to.height * 0.75, { steps: 5 });
  await picture(page, "glisser");
  await Promise.all([page.waitForNavigation(), page.mouse.up()]);
  assert.deepEqual(await items(page, "documents"), [second, third, first, fourth]);
  await page.click("button[value=discard]");
  await leave(page);
});

test("lists are moved and shortened by keyboard alone, and what was moved keeps the focus", async () => {
  const page = await signed_in(browser, office);
  await page.goto(office.origin + "/content/rounds/bus-france-services");
  const name = "rounds/bus-france-services.toml";
  const before = file(name);
  const press = async (button) => {
    await page.focus(`button[value="${button}"]`);
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  };
  const place = (number) => page.inputValue(`[name='stops.${number}.place']`);
  const [one, other] = [await place(1), await place(2)];
  await press("down:stops.1");
  assert.deepEqual([await place(1), await place(2)], [other, one]);
  assert.ok(await page.evaluate(() => document.activeElement.closest("[id='item-stops.2']")));
  await press("remove:stops.1");
  assert.equal(await place(1), one);
  await page.focus("button[value=save]");
  await saved(page, () => page.keyboard.press("Enter"));
  assert.doesNotMatch(file(name), new RegExp(other));
  await saved(page, () => page.click(".notice >> text=Annuler"));
  assert.equal(file(name), before);
  await leave(page);
});

test("a page's drawing is chosen among pictures with their names, and the kiosk's screen shows it", async () => {
  const page = await signed_in(browser, office);
  await page.goto(office.origin + "/content/pages/rsa");
  const screen = async () => (await page.request.get(office.origin + (await page.getAttribute(".preview img", "src")))).body();
  const screen_with = async (icon) => {
    const drawn = (await page.getAttribute(".preview", "data-drawn")) ?? undefined;
    await page.check(`[name=icon][value=${icon}]`);
    await page.waitForFunction((drawn) => document.querySelector(".preview").dataset.drawn !== drawn, drawn);
    return screen();
  };
  const before = await screen();
  await page.focus(".drawings summary");
  await page.keyboard.press("Enter");
  assert.notDeepEqual(await screen_with("scales"), before);
  assert.match(await page.textContent(".drawings summary"), /Balance/);
  assert.deepEqual(await screen_with("coins"), before, "facts are drawn with their values");
  for (const viewport of [laptop, phone]) {
    await page.setViewportSize(viewport);
    await page.locator(".drawings").scrollIntoViewIfNeeded();
    await assert_fit(page);
    await picture(page, `dessins-${viewport.width}`);
  }
  await page.fill("[name=summary]", "Donnez un justificatif de domicile.");
  await page.waitForSelector("#notes-summary .note");
  await page.evaluate(() => scrollTo(0, 0));
  await picture_for_guide(page, "fiche");
  await page.click("button[value=discard]");
  await leave(page);
});

test("without script a page gets another drawing and another theme", async () => {
  const page = await signed_in(browser, office, { javaScriptEnabled: false });
  await page.goto(office.origin + "/content/pages/rsa");
  await page.click(".drawings summary");
  await page.check("[name=icon][value=euro]");
  await page.selectOption("[name=theme]", "droits");
  await save(page);
  assert.match(file("pages/droits/rsa.toml"), /^icon = "euro"$/m);
  assert.ok(!existsSync(join(office.content, "pages/argent/rsa.toml")));
  await saved(page, () => page.click(".notice >> text=Annuler"));
  assert.match(file("pages/argent/rsa.toml"), /^icon = "coins"$/m);
  await leave(page);
});
