# Serves the snippets of a list, each for the requests that name its scheme in
# the header Snippet, and prints its port.
import json
import os
import sys

from werkzeug.serving import WSGIRequestHandler, make_server

with open(sys.argv[1]) as f:
    snippets = {s["scheme"]: s for s in json.load(f)}
for s in snippets.values():
    os.environ.update(s["env"])
    with open(s["file"]) as f:
        module = {"__name__": s["scheme"]}
        exec(compile(f.read(), s["file"], "exec"), module)
    s["app"] = module["app"]


def app(environ, start_response):
    s = snippets[environ["HTTP_SNIPPET"]]
    os.environ.update(s["env"])
    return s["app"](environ, start_response)


class Quiet(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log(self, *args):
        pass


server = make_server("127.0.0.1", 0, app, request_handler=Quiet)
print(server.server_port, flush=True)
server.serve_forever()
