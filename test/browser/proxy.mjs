// A proxy in front of a gateway, as nginx is one: it answers under a path, and
// keeps each answer until all of it is there, unless the gateway asks it not to.
import { createServer, request } from "node:http";
import { after } from "node:test";

// proxy starts one for the path; forward says where it leads to, once that is known.
export async function proxy(path) {
  const it = { forward: "", cut, passing: new Set() };
  const server = createServer((from, to) => {
    if (!from.url.startsWith(path + "/")) return to.writeHead(404).end();
    const target = new URL(it.forward);
    const onward = request({ host: target.hostname, port: target.port, path: from.url.slice(path.length), method: from.method, headers: from.headers }, (answer) => {
      const { "x-accel-buffering": buffering, ...headers } = answer.headers;
      it.passing.add(to);
      to.on("close", () => {
        it.passing.delete(to);
        onward.destroy();
      });
      if (buffering === "no") {
        to.writeHead(answer.statusCode, headers);
        to.flushHeaders();
        answer.pipe(to);
        answer.on("error", () => to.destroy());
        return;
      }
      const chunks = [];
      answer.on("data", (c) => chunks.push(c));
      answer.on("end", () => to.writeHead(answer.statusCode, headers).end(Buffer.concat(chunks)));
      answer.on("error", () => to.destroy());
    });
    onward.on("error", () => (to.headersSent ? to.destroy() : to.writeHead(502).end()));
    from.pipe(onward);
  });
  // cut ends what passes through, in the middle.
  function cut() {
    for (const p of it.passing) p.destroy();
  }
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  it.url = `http://127.0.0.1:${server.address().port}${path}`;
  return it;
}
