# Serves the snippets of a list, each for the requests that name its scheme in
# the header Snippet, and prints its port.
require "json"
require "rack/handler/webrick"
require "webrick"

snippets = JSON.parse(File.read(ARGV[0])).to_h { |s| [s["scheme"], s] }
snippets.each_value do |s|
  ENV.update(s["env"])
  place = Module.new
  place.module_eval(File.read(s["file"]), s["file"])
  s["app"] = place.const_get(:Receiver).new
end
app = lambda do |env|
  s = snippets.fetch(env["HTTP_SNIPPET"])
  ENV.update(s["env"])
  s["app"].call(env)
end
options = { Host: "127.0.0.1", Port: 0, AccessLog: [], Logger: WEBrick::Log.new($stderr, WEBrick::Log::ERROR) }
Rack::Handler::WEBrick.run(app, **options) do |server|
  puts server.config[:Port]
  $stdout.flush
end
