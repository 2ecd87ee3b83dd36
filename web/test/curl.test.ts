import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { curl, http, type Sent } from "../src/lib/curl";

const sent = (body: Uint8Array): Sent => ({
  method: "POST", url: "http://127.0.0.1/it's", header: [{ name: "Content-Length", value: "1" }, { name: "X-A", value: `a'b"$c` }], body,
});

test("a text is given as it is", () => {
  assert.equal(curl(sent(new TextEncoder().encode("@it's\n"))), `curl -X POST 'http://127.0.0.1/it'\\''s' \\
  -H 'X-A: a'\\''b"$c' \\
  --data-raw '@it'\\''s
'`);
});

test("the shell gives curl every byte", () => {
  for (const body of [Uint8Array.of(0, 255, 10, 39), new TextEncoder().encode("\ufeffé'\\\n\n"), new Uint8Array()]) {
    const script = `curl() { while [ $# -gt 0 ]; do case $1 in --data-raw) printf %s "$2";; --data-binary) cat;; esac; shift; done; }\n` + curl(sent(body));
    assert.deepEqual(new Uint8Array(execFileSync("sh", ["-c", script])), body);
  }
});

test("as HTTP, every byte is there that a clipboard keeps", () => {
  const body = "é\n{ }";
  assert.equal(http(sent(new TextEncoder().encode(body))), `POST /it's HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: a'b"$c\r\nContent-Length: 6\r\n\r\n${body}`);
  assert.equal(http(sent(Uint8Array.of(0, 255))), undefined);
});
