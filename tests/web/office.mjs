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
    office.options = ["--data", office.folder, "--pack", pack, "--port", "0"];
    if (statistics) office.options.push("--statistics", statistics);
    if (content) {
      office.content = join(office.folder, "content");
      cpSync(content, office.content, { recursive: true });
      office.options.push("--content", office.content);
    }
    if (kiosks) office.options.push("--publish-to", kiosks);
    await office.open();
    return office;
  }

  async open() {
    this.process = spawn(join(programs, "parvis-office"), this.options);
    this.process.stderr.pipe(process.stderr);
    this.address = await new Promise((resolve, reject) => {
      this.process.stdout.on("data", (text) => {
        const found = /http:\S+/.exec(text);
        if (found) resolve(found[0]);
      });
      this.process.on("exit", (status) => reject(new Error(`parvis-office ended with ${status}`)));
    });
    this.origin = new URL(this.address).origin;
  }

  /// The bytes of memory that it holds.
  memory() {
    const status = execFileSync("ps", ["-o", "rss=", "-p", String(this.process.pid)]);
    return Number(status) * 1024;
  }

  async end(signal) {
    this.process.removeAllListeners("exit");
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill(signal);
    await ended;
  }

  async stop() {
    await this.end("SIGTERM");
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
