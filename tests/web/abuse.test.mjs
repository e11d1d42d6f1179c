// SPDX-License-Identifier: GPL-3.0-or-later
// The office under attack from its own network: it answers others meanwhile, and its memory stays bounded.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { Office, person } from "./office.mjs";

const megabyte = 1024 * 1024;
// One password hash takes 64 MiB for a moment.
const most_memory = 300 * megabyte;

let office, port;

before(async () => {
  office = await Office.start();
  port = Number(new URL(office.origin).port);
});

after(() => office?.stop());

/// Sends the parts one after the other, for as long as anybody listens, and gives what came back.
function talk(parts) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.on("data", (text) => {
      answer += text;
      if (answer.includes("\r\n\r\n")) socket.destroy();
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
    socket.on("connect", async () => {
      for (const part of parts) {
        if (socket.destroyed) return;
        if (!socket.write(part)) await new Promise((go) => socket.once("drain", go).once("close", go));
      }
    });
  });
}

const head = (line, ...fields) => [line + " HTTP/1.1", `Host: 127.0.0.1:${port}`, ...fields, "", ""].join("\r\n");
const form = (path, body, ...fields) =>
  head(`POST ${path}`, `Origin: ${office.origin}`, `Content-Length: ${body.length}`, ...fields) + body;

async function still_serves() {
  const begun = Date.now();
  assert.equal((await fetch(office.origin + "/sign-in")).status, 200);
  assert.ok(Date.now() - begun < 2000, "a page took longer than two seconds");
  assert.ok(office.memory() < most_memory, `${office.memory() / megabyte} MB`);
}

test("400,000 header lines are refused", async () => {
  const lines = Array(400).fill("A: b\r\n".repeat(1000));
  assert.match(await talk([`GET / HTTP/1.1\r\n`, ...lines, "\r\n"]), /^HTTP\/1.1 431/);
  await still_serves();
});

test("a hundred megabytes are refused, announced or in chunks", async () => {
  assert.match(await talk([head("POST /sign-in", "Content-Length: 104857600")]), /^HTTP\/1.1 413/);
  const chunk = "100000\r\n" + "x".repeat(megabyte) + "\r\n";
  assert.match(await talk([head("POST /sign-in", "Transfer-Encoding: chunked"), ...Array(100).fill(chunk)]), /^HTTP\/1.1 413/);
  await still_serves();
});

test("forty streams that never end hold up nobody", async () => {
  const streams = Array.from({ length: 40 }, () => connect(port, "127.0.0.1").on("error", () => {}));
  for (const stream of streams) stream.write(head("POST /sign-in", "Content-Length: 1000000") + "x".repeat(1000));
  await still_serves();
  for (const stream of streams) stream.destroy();
});

test("forty clients that send a letter a second hold up nobody, and are hung up on", async () => {
  const begun = Date.now();
  const clients = Array.from({ length: 40 }, () => {
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    const typing = setInterval(() => socket.write("G"), 1000);
    return new Promise((closed) => socket.on("close", () => (clearInterval(typing), closed())));
  });
  await still_serves();
  await Promise.all(clients);
  assert.ok(Date.now() - begun < 20_000);
  await still_serves();
});

test("no path leads to a file outside the static folder", async () => {
  const hidden = ["/static/../accounts", "/static/%2e%2e/accounts", "/static/..%2faccounts", "/static//etc/passwd", "/static/%00",
                  "/../accounts", "//etc/passwd", "/static/....//style.css", "/statistics/..%2f..%2faccounts/csv"];
  for (const path of hidden) {
    const answer = await talk([head("GET " + path)]);
    assert.match(answer, /^HTTP\/1.1 (400|404|303)/, path);
    assert.doesNotMatch(answer, /argon2|root:/, path);
  }
});

test("a forged cookie, or a form without its token, changes nothing", async () => {
  const cookies = ["parvis-session=" + "0".repeat(64), "parvis-session=" + "a".repeat(10_000), "parvis-session=%00; parvis-session="];
  for (const cookie of cookies) {
    assert.match(await talk([head("GET /accounts", "Cookie: " + cookie)]), /^HTTP\/1.1 303/);
    assert.match(await talk([form("/accounts", "name=intrus&role=administrator", "Cookie: " + cookie)]), /^HTTP\/1.1 303/);
  }
  const signed_in = await talk([form("/sign-in", `name=${person.name}&password=${person.password.replaceAll(" ", "+")}`)]);
  const cookie = /Set-Cookie: ([^;]+)/.exec(signed_in)[1];
  assert.match(await talk([head("GET /accounts", "Cookie: " + cookie)]), /^HTTP\/1.1 200/);
  assert.match(await talk([form("/accounts", "name=intrus&role=administrator", "Cookie: " + cookie)]), /^HTTP\/1.1 403/);
  assert.match(await talk([form("/sign-out", "", "Cookie: " + cookie)]), /^HTTP\/1.1 403/);
});

test("a thousand attempts to sign in are refused after the first fifty", async () => {
  const begun = Date.now();
  let looked_at = 0;
  for (let batch = 0; batch < 50; ++batch) {
    const attempts = Array.from({ length: 20 }, (_, i) => talk([form("/sign-in", `name=nom${batch}-${i}&password=essai`)]));
    looked_at += (await Promise.all(attempts)).filter((answer) => answer.startsWith("HTTP/1.1 403")).length;
  }
  assert.equal(looked_at, 50);
  assert.ok(Date.now() - begun < 60_000);
  await still_serves();
});
