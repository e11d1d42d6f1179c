// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody at the office's pages in Debian's Chromium, and what every page must be.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { sign_in } from "./office.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = process.env.PARVIS_PICTURES;
if (pictures) mkdirSync(pictures, { recursive: true });

export const laptop = { width: 1024, height: 600 };
export const phone = { width: 390, height: 844 };

/// A page of somebody who has signed in; what the browser complains of fails the test when they leave.
export async function signed_in(browser, office, { who, ...options } = {}) {
  const context = await browser.newContext({ locale: "fr-FR", viewport: laptop, ...options });
  const page = await context.newPage();
  page.complaints = [];
  // That a form was refused is no complaint.
  page.on("console", (message) => message.type() === "error" && !/status of 4(09|22)/.test(message.text()) && page.complaints.push(message.text()));
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  await sign_in(page, office, who);
  return page;
}

export async function leave(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

/// No barrier that axe knows, and no scrolling sideways.
export async function assert_fit(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }));
  assert.deepEqual(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target).join(" ")}`), [], page.url());
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= window, `${page.url()}: ${wide} px in a window of ${window} px`);
}

export async function picture(page, name) {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/// Clicks, and waits for the page that says that it is saved.
export async function saved(page, click) {
  await Promise.all([page.waitForResponse((answer) => answer.url().includes("saved=") && answer.status() === 200), click()]);
  await page.waitForLoadState();
}
