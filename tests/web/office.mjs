// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the office, and a browser beside it, for the tests of this folder.
import { spawn, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const programs = process.env.PARVIS_PROGRAMS;
const pack = process.env.PARVIS_DEMO_PACK;
export const person = { name: "demo", password: "une longue phrase", role: "administrator" };
export const volunteer = { name: "benevole", password: "une autre phrase", role: "editor" };

/// An office of its own, on a store of statistics or on none, with an account or before its set-up.
export class Office {
  /// `content` is the authors' folder to be edited; it is copied.
  static async start({ statistics, content, kiosks, people = [person, volunteer] } = {}) {
    const office = new Office();
    office.folder = mkdtempSync(join(tmpdir(), "parvis-office-"));
    for (const { name, password, role } of people)
      execFileSync(join(programs, "parvis-office"), ["--data", office.folder, "--set-password", name, "--role", role], {
        input: password + "\n",
      });
    const more = statistics ? ["--statistics", statistics] : [];
    if (content) {
      office.content = join(office.folder, "content");
      cpSync(content, office.content, { recursive: true });
      more.push("--content", office.content);
    }
    if (kiosks) more.push("--publish-to", kiosks);
    office.process = spawn(join(programs, "parvis-office"), ["--data", office.folder, "--pack", pack, "--port", "0", ...more]);
    office.process.stderr.pipe(process.stderr);
    office.address = await new Promise((resolve, reject) => {
      office.process.stdout.on("data", (text) => {
        const found = /http:\S+/.exec(text);
        if (found) resolve(found[0]);
      });
      office.process.on("exit", (status) => reject(new Error(`parvis-office ended with ${status}`)));
    });
    office.origin = new URL(office.address).origin;
    return office;
  }

  /// The bytes of memory that it holds.
  memory() {
    const status = execFileSync("ps", ["-o", "rss=", "-p", String(this.process.pid)]);
    return Number(status) * 1024;
  }

  async stop() {
    this.process.removeAllListeners("exit");
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGTERM");
    await ended;
    rmSync(this.folder, { recursive: true });
  }
}

export function launch() {
  return chromium.launch({
    executablePath: process.env.PARVIS_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
           "--disable-component-update", "--disable-sync"],
  });
}

export async function sign_in(page, office, who = person) {
  await page.goto(office.origin + "/sign-in");
  await page.fill("#name", who.name);
  await page.fill("#password", who.password);
  await page.click("main .button");
}
