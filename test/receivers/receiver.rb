# A webhook receiver in Ruby, as a reader of the vendors' documents would write it.
#
# Ticket Spot, "Webhooks": x-ts-signature-256 is "sha256=" and the hex HMAC-SHA256 of
#   the raw body; on a mismatch the answer is 500 "Signatures didn't match!".
# Freispace, "Create a webhook endpoint function": X-Freispace-Signature is the hex
#   HMAC-SHA256 of the raw body; 400 when it is missing, 403 when it is invalid.
# Spaces, "Verify incoming webhook event data": X-Spaces-Signature is the hex
#   HMAC-SHA256 of "v0:", the timestamp header, ":" and the field data of the parsed
#   body (here a string, in JSON or a form); /spaces-raw takes the raw body for it.
# Webex, "Using a Webhook Secret": X-Spark-Signature is the hex HMAC-SHA1 of the raw body.
# Standard Webhooks, "Webhook security headers": webhook-signature is a list of
#   "version,base64" with spaces between; signed is "id.timestamp.body". v1 is
#   HMAC-SHA256 with a whsec_ secret, v1a is Ed25519 with a whpk_ public key.
#
# The secret of POST /ticket-spot is in SECRET_TICKET_SPOT, and so on: where a secret
# is not set or is empty, the answer is 404. PORT is where to listen, 0 for any port.
require 'json'
require 'openssl'
require 'sinatra/base'
require 'webrick'

class Receiver < Sinatra::Base
  TOLERANCE = 5 * 60 # seconds
  ED25519_DER = ['302a300506032b6570032100'].pack('H*') # stands before the 32 bytes of a public key

  set :environment, :production
  set :server, :webrick
  set :bind, '127.0.0.1'
  set :port, ENV.fetch('PORT')
  set :quiet, true
  set :server_settings, AccessLog: [], Logger: WEBrick::Log.new($stderr, WEBrick::Log::WARN)

  before do
    @secret = ENV["SECRET_#{request.path_info.delete_prefix('/').upcase.tr('-', '_')}"].to_s
    halt 404 if @secret.empty?
    request.body.rewind
    @body = request.body.read
    content_type :text
  end

  post '/ticket-spot' do
    expected = "sha256=#{hmac('sha256', @body)}"
    halt 500, "Signatures didn't match!" unless same?(expected, header('X-TS-Signature-256'))
    "I got some JSON: #{@body}"
  end

  post '/freispace' do
    content_type :json
    halt 400, { message: 'Missing signature' }.to_json if header('X-Freispace-Signature').empty?
    unless same?(hmac('sha256', @body), header('X-Freispace-Signature'))
      halt 403, { message: 'Invalid signature' }.to_json
    end
    { message: 'Webhook processed successfully' }.to_json
  end

  post('/spaces') { spaces(data) }
  post('/spaces-raw') { spaces(@body) }

  post '/webex' do
    unless same?(hmac('sha1', @body), header('X-Spark-Signature'))
      halt 401, 'Secret does not match, verboten!'
    end
    'true'
  end

  post '/standard-webhooks' do
    key = @secret.delete_prefix('whsec_').unpack1('m0')
    standard('v1') do |content, signature|
      same?([OpenSSL::HMAC.digest('sha256', key, content)].pack('m0'), signature)
    end
  end

  post '/standard-webhooks-v1a' do
    key = OpenSSL::PKey.read(ED25519_DER + @secret.delete_prefix('whpk_').unpack1('m0'))
    standard('v1a') do |content, signature|
      key.verify(nil, signature.unpack1('m0'), content)
    rescue ArgumentError, OpenSSL::PKey::PKeyError # not base64, or not of a signature's length
      false
    end
  end

  helpers do
    def header(name) = request.env["HTTP_#{name.upcase.tr('-', '_')}"].to_s

    def hmac(hash, content) = OpenSSL::HMAC.hexdigest(hash, @secret, content)

    def same?(expected, got) = Rack::Utils.secure_compare(expected, got)

    # The field data of a body in JSON or of a form; nil if there is no such text.
    def data
      fields = request.media_type == 'application/json' ? JSON.parse(@body) : params
      fields['data'] if fields.is_a?(Hash) && fields['data'].is_a?(String)
    rescue JSON::ParserError
      nil
    end

    def spaces(data)
      timestamp = header('X-Spaces-Request-Timestamp')
      halt 401, 'Signature Mismatch' if data.nil? || timestamp.empty?
      expected = hmac('sha256', "v0:#{timestamp}:".b + data.b)
      halt 401, 'Signature Mismatch' unless same?(expected, header('X-Spaces-Signature'))
      'Signature is valid and Webhook called'
    end

    # Answers 204 if the block accepts one of the signatures of the version.
    def standard(version)
      id, timestamp = header('Webhook-Id'), header('Webhook-Timestamp')
      halt 401, 'missing header' if id.empty? || timestamp.empty?
      unless timestamp.match?(/\A\d+\z/) && (Time.now.to_i - timestamp.to_i).abs <= TOLERANCE
        halt 401, 'timestamp outside the tolerance'
      end
      content = "#{id}.#{timestamp}.".b + @body
      signatures = header('Webhook-Signature').split(' ').map { |entry| entry.split(',', 2) }
      genuine = signatures.any? { |name, signature| name == version && signature && yield(content, signature) }
      halt 401, 'no matching signature' unless genuine
      204
    end
  end
end

Receiver.run! do |server|
  # WEBrick writes head and body apart: without this every answer waits 40 ms for an ACK.
  server.listeners.each { |socket| socket.setsockopt(:TCP, :NODELAY, true) }
  $stdout.puts "listening on http://127.0.0.1:#{server.listeners.first.addr[1]}"
  $stdout.flush
end
