// A gateway as people run it: bin/sealhook in an empty folder, on a free port.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../bin/sealhook", import.meta.url));

// until waits for a condition, and returns what it came to.
export async function until(what, condition, within = 10_000) {
  const end = Date.now() + within;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${within} ms for ${what}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

// A Server is a gateway that runs.
class Server {
  out = ""; // what it printed
  log = "";

  constructor(dir, flags) {
    this.dir = dir;
    this.flags = flags;
  }

  async start() {
    this.out = "";
    this.process = spawn(program, ["serve", "--listen", "127.0.0.1:0", ...this.flags], { cwd: this.dir });
    this.process.stdout.on("data", (b) => (this.out += b));
    this.process.stderr.on("data", (b) => (this.log += b));
    this.ended = new Promise((done) => this.process.on("exit", done));
    await until("the gateway to answer", async () => {
      if (this.process.exitCode !== null) throw new Error(this.out + this.log);
      this.address = /serves on (\S+)/.exec(this.out)?.[1];
      return this.address && fetch(this.address + "/v1/sign-in").then((r) => r.ok, () => false);
    });
    this.setup = /http\S+\/setup#\S+/.exec(this.out)?.[0]; // while there is no owner
    this.token ??= /TOKEN=(\S+)/.exec(this.out)[1];
    const at = this.flags.indexOf("--public-url");
    this.url = at < 0 ? this.address : this.flags[at + 1]; // under which browsers reach it
  }

  // restart ends it, and starts it again with other flags on another port.
  async restart(...flags) {
    await this.stop();
    this.flags = flags;
    await this.start();
  }

  async stop() {
    this.process.kill("SIGTERM");
    await this.ended;
  }

  // call asks the management API, as a program does with a token, and returns what it answers.
  async call(method, path, body, token = this.token) {
    const json = body !== undefined && { "Content-Type": "application/json" };
    const response = await fetch(this.address + "/v1" + path, { method, headers: { Authorization: "Bearer " + token, ...json }, body: JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  // of is the same for one tenant.
  of(tenant) {
    return (method, path, body) => this.call(method, `/tenants/${tenant}${path}`, body);
  }
}

// serve starts a gateway that delivers to loopback, and ends with the tests of the file.
export async function serve(...flags) {
  const dir = await mkdtemp(join(tmpdir(), "sealhook-browser-"));
  const server = new Server(dir, ["--egress-allow", "127.0.0.0/8", ...flags]);
  after(async () => {
    await server.stop();
    await rm(dir, { recursive: true });
  });
  await server.start();
  return server;
}
