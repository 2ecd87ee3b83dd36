// Serves the snippets of a list, each for the requests that name its scheme in
// the header Snippet, and prints its port.
import fs from "node:fs";
import http from "node:http";
import { pathToFileURL } from "node:url";

process.env.PORT = "0"; // where each listens for itself, and nobody asks
const snippets = new Map();
for (const s of JSON.parse(fs.readFileSync(process.argv[2]))) {
  Object.assign(process.env, s.env);
  snippets.set(s.scheme, { ...s, app: (await import(pathToFileURL(s.file))).app });
}
const server = http.createServer((request, response) => {
  const s = snippets.get(request.headers.snippet);
  Object.assign(process.env, s.env);
  s.app(request, response);
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
