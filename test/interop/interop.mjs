// Asks the vendors' SDKs what they think of a webhook, for interop_test.go.
//
// Each line of standard input is a question in JSON, each line of standard
// output its answer:
//
//	{"op": "verify", "sdk": …, "secret": …, "params": {…}, "headers": {…}, "body": base64, "url": …}
//	{"valid": true} or {"valid": false, "reason": …}
//
//	{"op": "sign", …the same…}
//	{"headers": {…}}, what signs the body; {"body": base64} where the signature
//	is a part of it; or {} where the SDK cannot sign
//
// Header names are in lower case, as Node's http module has them. To verify, the
// secret is what the vendor gives to a receiver: a public key where the scheme
// has one.
// Anything else that goes wrong ends the process.

import crypto from 'node:crypto';
import querystring from 'node:querystring';
import readline from 'node:readline';

import adyen from '@adyen/api-library/lib/src/utils/hmacValidator.js';
import { Authsignal } from '@authsignal/node';
import { verifyWebhook as verifyClerk } from '@clerk/backend/webhooks';
import { signRequest as signContentful, verifyRequest as verifyContentful } from '@contentful/node-apps-toolkit';
import EasyPost from '@easypost/api';
import { verifyWebhookSignature as verifyHookdeck } from '@hookdeck/sdk/webhooks/helpers.js';
import { Signature as HubSpotSignature } from '@hubspot/api-client';
import { signatureHelper as kontent } from '@kontent-ai/webhook-helper';
import { validateSignature as validateLine } from '@line/bot-sdk';
import { LinearWebhookClient } from '@linear/sdk/webhooks';
import { WebhookHandler as LiveblocksWebhook } from '@liveblocks/node';
import Mux from '@mux/mux-node';
import { signWebhookPayload as signNotion, verifyWebhookSignature as verifyNotion } from '@notionhq/client';
import * as octokit from '@octokit/webhooks-methods';
import { WebhookEventVerifier as OnfidoVerifier } from '@onfido/api';
import { Paddle } from '@paddle/paddle-node-sdk';
import { webhooks as polar } from '@polar-sh/sdk/2026-10';
import { verifySignatureWithJwks as verifySaleor } from '@saleor/app-sdk/auth';
import * as sanity from '@sanity/webhook';
import { EventWebhook } from '@sendgrid/eventwebhook';
import '@shopify/shopify-api/adapters/node';
import { shopifyApi, ApiVersion, LogSeverity } from '@shopify/shopify-api';
import { AppServer as ShopwareServer, InMemoryShopRepository, SimpleShop } from '@shopware-ag/app-server-sdk';
import bolt from '@slack/bolt';
import Surge from '@surgeapi/node';
import { PlainWebhookSignatureVerificationError, verifyPlainWebhook } from '@team-plain/typescript-sdk';
import Finch from '@tryfinch/finch-api';
import { Receiver as QStashReceiver } from '@upstash/qstash';
import { WorkOS } from '@workos-inc/node';
import { WebhooksManager as BoxWebhooks } from 'box-node-sdk/managers/webhooks';
import braintree from 'braintree';
import cloudinary from 'cloudinary';
import coinbase from 'coinbase-commerce-node';
import { Crisp } from 'crisp-api';
import Cronofy from 'cronofy';
import discord from 'discord-interactions';
import { Fathom } from 'fathom-typescript';
import { WebhookSignature as FintocSignature } from 'fintoc';
import { parse as parseGoCardless } from 'gocardless-nodejs';
import Lithic from 'lithic';
import { AccessToken as LiveKitToken, WebhookReceiver as LiveKitReceiver } from 'livekit-server-sdk';
import { verifyWebhookSignature as verifyMailtrap } from 'mailtrap';
import { WebhookSignatureValidator as MercadoPagoValidator } from 'mercadopago';
import messagebird from 'messagebird/lib/webhook-signature-jwt.js';
import ModernTreasury from 'modern-treasury';
import { SignatureValidator as MollieValidator } from 'mollie-api-typescript';
import worldline from 'onlinepayments-sdk-nodejs';
import OpenAI from 'openai';
import Orb from 'orb-billing';
import Pusher from 'pusher';
import Razorpay from 'razorpay';
import { verifyWebhook as verifyReadMe } from 'readmeio';
import { validateWebhook as validateReplicate } from 'replicate';
import { Resend } from 'resend';
import Retell from 'retell-sdk';
import { WebhooksHelper as Square } from 'square';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { CheckSignature as checkStream } from 'stream-chat';
import Stripe from 'stripe';
import { Webhook as SvixWebhook } from 'svix';
import Telnyx from 'telnyx';
import { verifyTerraWebhookSignature as verifyTerra } from 'terra-api';
import * as truelayer from 'truelayer-signing';
import twilio from 'twilio';
import ViberValidator from 'viber-bot/lib/message/message-validator.js';
import { WebflowClient } from 'webflow-api';

const workos = new WorkOS('sk_unused');
const modernTreasury = new ModernTreasury({ apiKey: 'unused', organizationID: 'unused' });
const orb = new Orb({ apiKey: 'unused' });
const crisp = new Crisp();
crisp.setRtmMode(Crisp.RTM_MODES.WebHooks);
await crisp.on('message:send', () => {});
const shopware = new ShopwareServer({
  appName: 'unused', appSecret: 'unused', authorizeCallbackUrl: 'https://app.example/confirm',
}, new InMemoryShopRepository());

// What each SDK is called with: q holds secret, params, headers, url, and the
// body as bytes in q.body and as text in q.text. verify returns false or throws
// if the SDK refuses the webhook; sign returns the headers that the SDK makes,
// and signBody the body.
const sdks = {
  '@adyen/api-library': {
    signBody: (q) => {
      const notification = JSON.parse(q.text);
      for (const { NotificationRequestItem: item } of notification.notificationItems) {
        item.additionalData.hmacSignature = new adyen.default().calculateHmac(item, q.secret);
      }
      return JSON.stringify(notification);
    },
  },
  '@authsignal/node': {
    verify: (q) => new Authsignal({ apiSecretKey: q.secret, apiUrl: 'https://unused.example' })
      .webhook.constructEvent(q.text, q.headers['x-signature-v2']),
  },
  '@clerk/backend': {
    verify: (q) => verifyClerk(new Request(q.url, { method: 'POST', headers: q.headers, body: q.body }), { signingSecret: q.secret }),
  },
  '@contentful/node-apps-toolkit': {
    verify: (q) => verifyContentful(q.secret, { method: 'POST', path: new URL(q.url).pathname, headers: q.headers, body: q.text }),
    sign: (q) => signContentful(q.secret, { method: 'POST', path: new URL(q.url).pathname, body: q.text }),
  },
  '@easypost/api': {
    verify: (q) => new EasyPost('unused').Utils.validateWebhook(q.body, q.headers, q.secret),
  },
  '@hookdeck/sdk': {
    verify: async (q) => {
      const { isValidSignature } = await verifyHookdeck({ headers: q.headers, rawBody: q.text, signingSecret: q.secret });
      return isValidSignature;
    },
  },
  '@hubspot/api-client': hubSpot('v3', 'x-hubspot-signature-v3'),
  '@hubspot/api-client (v1)': hubSpot('v1', 'x-hubspot-signature'),
  '@hubspot/api-client (v2)': hubSpot('v2', 'x-hubspot-signature'),
  '@kontent-ai/webhook-helper': {
    verify: (q) => kontent.isValidSignatureFromString(q.text, q.secret, q.headers['x-kontent-ai-signature']),
    sign: (q) => ({ 'x-kontent-ai-signature': kontent.getHashFromString(q.text, q.secret) }),
  },
  '@line/bot-sdk': {
    verify: (q) => validateLine(q.body, q.secret, q.headers['x-line-signature']),
  },
  '@linear/sdk': {
    verify: (q) => new LinearWebhookClient(q.secret).verify(q.body, q.headers['linear-signature']),
  },
  '@liveblocks/node': {
    verify: (q) => new LiveblocksWebhook(q.secret).verifyRequest({ headers: q.headers, rawBody: q.text }),
  },
  '@mux/mux-node': {
    verify: async (q) => {
      await new Mux({ tokenId: 'unused', tokenSecret: 'unused' }).webhooks.verifySignature(q.text, q.headers, q.secret);
    },
  },
  '@notionhq/client': {
    verify: (q) => verifyNotion({ body: q.body, signature: q.headers['x-notion-signature'], verificationToken: q.secret }),
    sign: async (q) => ({ 'x-notion-signature': await signNotion({ body: q.body, verificationToken: q.secret }) }),
  },
  '@octokit/webhooks-methods': {
    verify: (q) => octokit.verify(q.secret, q.text, q.headers['x-hub-signature-256']),
    sign: async (q) => ({ 'x-hub-signature-256': await octokit.sign(q.secret, q.text) }),
  },
  '@onfido/api': {
    verify: (q) => new OnfidoVerifier(q.secret).readPayload(q.body, q.headers['x-sha2-signature']),
  },
  '@paddle/paddle-node-sdk': {
    verify: (q) => new Paddle('unused').webhooks.isSignatureValid(q.text, q.secret, q.headers['paddle-signature']),
  },
  '@polar-sh/sdk': {
    verify: (q) => polar.validateEvent(q.text, q.headers, q.secret),
  },
  '@saleor/app-sdk': {
    verify: (q) => {
      const signature = q.headers['saleor-signature'];
      const { kid } = JSON.parse(Buffer.from(signature.split('.')[0], 'base64url'));
      const key = { ...crypto.createPublicKey(q.secret).export({ format: 'jwk' }), alg: 'RS256', kid };
      return verifySaleor(JSON.stringify({ keys: [key] }), signature, q.text);
    },
  },
  '@sanity/webhook': {
    verify: (q) => sanity.isValidSignature(q.text, q.headers['sanity-webhook-signature'], q.secret),
    sign: async (q) => ({ 'sanity-webhook-signature': await sanity.encodeSignatureHeader(q.text, Date.now(), q.secret) }),
  },
  '@sendgrid/eventwebhook': {
    verify: (q) => {
      const webhook = new EventWebhook();
      return webhook.verifySignature(webhook.convertPublicKeyToECDSA(q.secret), q.body,
        q.headers['x-twilio-email-event-webhook-signature'], q.headers['x-twilio-email-event-webhook-timestamp']);
    },
  },
  '@shopify/shopify-api': {
    verify: async (q) => {
      const shopify = shopifyApi({
        apiKey: 'unused', apiSecretKey: q.secret, hostName: 'app.example', apiVersion: ApiVersion.April26,
        isEmbeddedApp: false, logger: { level: LogSeverity.Error },
      });
      const rawRequest = { method: 'POST', url: '/', headers: q.headers };
      return (await shopify.webhooks.validate({ rawBody: q.text, rawRequest })).valid;
    },
  },
  '@shopware-ag/app-server-sdk': {
    verify: (q) => shopware.requestVerifier.authenticatePostRequest(
      new Request(q.url, { method: 'POST', headers: q.headers }), q.text, new SimpleShop('unused', 'https://shop.example', q.secret)),
    sign: async (q) => ({ 'shopware-shop-signature': await shopware.signer.sign(q.text, q.secret) }),
  },
  '@slack/bolt': {
    verify: (q) => bolt.isValidSlackRequest({ signingSecret: q.secret, body: q.text, headers: q.headers }),
  },
  '@surgeapi/node': {
    verify: (q) => new Surge({ apiKey: 'unused' }).webhooks.unwrap(q.text, { headers: q.headers, key: q.secret }),
  },
  '@team-plain/typescript-sdk': {
    // The body need not be one of Plain's: that is another error.
    verify: (q) => {
      const { error } = verifyPlainWebhook(q.text, q.headers['plain-request-signature'], q.secret);
      return !(error instanceof PlainWebhookSignatureVerificationError);
    },
  },
  '@tryfinch/finch-api': {
    verify: (q) => new Finch({}).webhooks.verifySignature(q.text, q.headers, q.secret),
  },
  '@upstash/qstash': {
    verify: (q) => new QStashReceiver({ currentSigningKey: q.secret, nextSigningKey: 'another' })
      .verify({ signature: q.headers['upstash-signature'], body: q.text, url: q.url }),
  },
  '@workos-inc/node': {
    // The SDK takes the parsed body and prints it again.
    verify: (q) => workos.webhooks.verifyHeader({
      payload: JSON.parse(q.text), sigHeader: q.headers['workos-signature'], secret: q.secret,
    }),
    sign: async (q) => {
      const now = Date.now();
      const signature = await workos.webhooks.computeSignature(now, JSON.parse(q.text), q.secret);
      return { 'workos-signature': `t=${now}, v1=${signature}` };
    },
  },
  'box-node-sdk': {
    verify: (q) => BoxWebhooks.validateMessage(q.text, q.headers, q.secret),
  },
  braintree: {
    signBody: (q) => {
      const gateway = new braintree.BraintreeGateway({
        environment: braintree.Environment.Sandbox, merchantId: 'unused', publicKey: q.params.public_key, privateKey: q.secret,
      });
      const { bt_payload, bt_signature } = gateway.webhookTesting.sampleNotification(braintree.WebhookNotification.Kind.Check, '1');
      return querystring.stringify({ bt_payload, bt_signature });
    },
  },
  cloudinary: cloudinaryWith('sha1'),
  'cloudinary (SHA-256)': cloudinaryWith('sha256'),
  'coinbase-commerce-node': {
    verify: (q) => coinbase.Webhook.verifySigHeader(q.text, q.headers['x-cc-webhook-signature'], q.secret),
    sign: (q) => ({ 'x-cc-webhook-signature': coinbase.Webhook.computeSignature(q.text, q.secret) }),
  },
  'crisp-api': {
    // The SDK takes the parsed body and prints it again.
    verify: (q) => crisp.verifyHook(q.secret, JSON.parse(q.text), q.headers['x-crisp-request-timestamp'], q.headers['x-crisp-signature']),
  },
  cronofy: {
    verify: (q) => new Cronofy({}).hmacValid({ hmac: q.headers['cronofy-hmac-sha256'], body: q.text, client_secret: q.secret }),
  },
  'discord-interactions': {
    verify: (q) => discord.verifyKey(q.body, q.headers['x-signature-ed25519'], q.headers['x-signature-timestamp'], q.secret),
  },
  'fathom-typescript': {
    verify: (q) => Fathom.verifyWebhook(q.secret, q.headers, q.text),
  },
  fintoc: {
    verify: (q) => FintocSignature.verifyHeader(q.body, q.headers['fintoc-signature'], q.secret),
  },
  'gocardless-nodejs': {
    verify: (q) => parseGoCardless(q.text, q.secret, q.headers['webhook-signature']),
  },
  lithic: {
    verify: (q) => new Lithic({ apiKey: 'unused' }).webhooks.verifySignature(q.text, q.headers, q.secret),
  },
  'livekit-server-sdk': {
    verify: (q) => new LiveKitReceiver(q.params.api_key, q.secret).receive(q.text, q.headers.authorization),
    sign: async (q) => {
      const token = new LiveKitToken(q.params.api_key, q.secret, { ttl: '5m' });
      token.sha256 = crypto.createHash('sha256').update(q.body).digest('base64');
      return { authorization: await token.toJwt() };
    },
  },
  mailtrap: {
    verify: (q) => verifyMailtrap(q.body, q.headers['mailtrap-signature'], q.secret),
  },
  mercadopago: {
    verify: (q) => MercadoPagoValidator.validate({
      xSignature: q.headers['x-signature'], xRequestId: q.headers['x-request-id'],
      dataId: new URL(q.url).searchParams.get('data.id'), secret: q.secret,
    }),
  },
  messagebird: {
    verify: (q) => messagebird.verify(q.url, q.body, q.headers['messagebird-signature-jwt'], crypto.createSecretKey(q.secret, 'utf8')),
  },
  'modern-treasury': {
    verify: (q) => modernTreasury.webhooks.validateSignature(q.text, q.headers, { key: q.secret }),
    sign: (q) => ({ 'x-signature': modernTreasury.webhooks.getSignature(q.text, { key: q.secret }) }),
  },
  'mollie-api-typescript': {
    verify: (q) => MollieValidator.validate(q.text, q.secret, q.headers['x-mollie-signature']),
    sign: async (q) => ({ 'x-mollie-signature': `sha256=${await MollieValidator.createSignature(q.text, q.secret)}` }),
  },
  'onlinepayments-sdk-nodejs': {
    verify: (q) => worldline.webhooks.init({ getSecretKey: async () => q.secret }).unmarshal(q.text, q.headers),
  },
  openai: {
    verify: (q) => new OpenAI({ apiKey: 'unused' }).webhooks.verifySignature(q.text, q.headers, q.secret),
  },
  'orb-billing': {
    verify: (q) => orb.webhooks.verifySignature(q.text, q.headers, q.secret),
    sign: (q) => ({
      'x-orb-signature': orb.webhooks.signPayload(q.text, { timestamp: q.headers['x-orb-timestamp'], secret: q.secret }),
    }),
  },
  pusher: {
    verify: (q) => {
      const pusher = new Pusher({ appId: 'unused', key: q.headers['x-pusher-key'], secret: q.secret, cluster: 'unused' });
      return pusher.webhook({ headers: q.headers, rawBody: q.text }).isValid();
    },
  },
  razorpay: {
    verify: (q) => Razorpay.validateWebhookSignature(q.text, q.headers['x-razorpay-signature'], q.secret),
  },
  readmeio: {
    // The SDK takes the parsed body and prints it again.
    verify: (q) => verifyReadMe(JSON.parse(q.text), q.headers['readme-signature'], q.secret),
  },
  replicate: {
    verify: (q) => validateReplicate({ headers: q.headers, body: q.text }, q.secret),
  },
  resend: {
    verify: (q) => new Resend('unused').webhooks.verify({
      payload: q.text, webhookSecret: q.secret,
      headers: { id: q.headers['svix-id'], timestamp: q.headers['svix-timestamp'], signature: q.headers['svix-signature'] },
    }),
  },
  'retell-sdk': {
    verify: (q) => Retell.verify(q.text, q.secret, q.headers['x-retell-signature']),
    sign: async (q) => ({ 'x-retell-signature': await Retell.sign(q.text, q.secret) }),
  },
  square: {
    verify: (q) => Square.verifySignature({
      requestBody: q.text, signatureHeader: q.headers['x-square-hmacsha256-signature'], signatureKey: q.secret, notificationUrl: q.url,
    }),
  },
  standardwebhooks: {
    verify: (q) => new StandardWebhook(q.secret).verify(q.text, q.headers),
    sign: (q) => signStandard(new StandardWebhook(q.secret), 'webhook', q.text),
  },
  'stream-chat': {
    verify: (q) => checkStream(q.body, q.secret, q.headers['x-signature']),
  },
  stripe: {
    verify: (q) => Stripe.webhooks.constructEvent(q.body, q.headers['stripe-signature'], q.secret),
    sign: (q) => ({ 'stripe-signature': Stripe.webhooks.generateTestHeaderString({ payload: q.text, secret: q.secret }) }),
  },
  svix: {
    verify: (q) => new SvixWebhook(q.secret).verify(q.text, q.headers),
    sign: (q) => signStandard(new SvixWebhook(q.secret), 'svix', q.text),
  },
  telnyx: {
    verify: (q) => new Telnyx({ apiKey: 'unused' }).webhooks.unwrap(q.text, { headers: q.headers, key: q.secret }),
  },
  'terra-api': {
    verify: (q) => verifyTerra(q.text, q.headers['terra-signature'], q.secret),
  },
  'truelayer-signing': {
    verify: (q) => truelayer.verify({
      publicKeyPem: q.secret, signature: q.headers['tl-signature'],
      method: 'POST', path: new URL(q.url).pathname, headers: q.headers, body: q.text,
    }),
    sign: (q) => {
      const headers = { 'x-tl-webhook-timestamp': new Date().toISOString() };
      const signature = truelayer.sign({
        privateKeyPem: q.secret, kid: 'unused', method: 'POST', path: new URL(q.url).pathname, headers, body: q.text,
      });
      return { ...headers, 'tl-signature': signature };
    },
  },
  twilio: {
    verify: (q) => twilio.validateRequest(q.secret, q.headers['x-twilio-signature'], q.url, querystring.parse(q.text)),
    sign: (q) => ({ 'x-twilio-signature': twilio.getExpectedTwilioSignature(q.secret, q.url, querystring.parse(q.text)) }),
  },
  'twilio (JSON)': {
    verify: (q) => twilio.validateRequestWithBody(q.secret, q.headers['x-twilio-signature'], q.url, q.text),
  },
  'viber-bot': {
    verify: (q) => new ViberValidator({ debug() {} }, q.secret).validateMessage(q.headers['x-viber-content-signature'], q.text),
  },
  'webflow-api': {
    verify: (q) => new WebflowClient({ accessToken: 'unused' }).webhooks.verifySignature({ headers: q.headers, body: q.text, secret: q.secret }),
  },
};

// hubSpot returns the SDK for one version of HubSpot's signature.
function hubSpot(signatureVersion, header) {
  const options = (q, timestamp) => ({ clientSecret: q.secret, requestBody: q.text, url: q.url, timestamp });
  return {
    verify: (q) => HubSpotSignature.isValid({
      ...options(q, Number(q.headers['x-hubspot-request-timestamp'])), signature: q.headers[header], method: 'POST', signatureVersion,
    }),
    sign: (q) => {
      const now = Date.now();
      return {
        [header]: HubSpotSignature.getSignature('POST', signatureVersion, options(q, now)),
        'x-hubspot-signature-version': signatureVersion,
        'x-hubspot-request-timestamp': String(now),
      };
    },
  };
}

// cloudinaryWith returns the SDK of an account with that signature algorithm.
function cloudinaryWith(algorithm) {
  const options = (q) => ({ api_secret: q.secret, signature_algorithm: algorithm });
  return {
    verify: (q) => {
      cloudinary.config(options(q));
      return cloudinary.utils.verifyNotificationSignature(q.text, Number(q.headers['x-cld-timestamp']), q.headers['x-cld-signature']);
    },
    sign: (q) => {
      const now = Math.floor(Date.now() / 1000);
      return {
        'x-cld-signature': cloudinary.utils.webhook_signature(q.text, now, options(q)),
        'x-cld-timestamp': String(now),
      };
    },
  };
}

// signStandard returns the headers with which webhook signs text.
function signStandard(webhook, prefix, text) {
  const id = 'msg_1';
  const now = new Date();
  return {
    [`${prefix}-id`]: id,
    [`${prefix}-timestamp`]: String(Math.floor(now.getTime() / 1000)),
    [`${prefix}-signature`]: webhook.sign(id, now, text),
  };
}

function encode(text) {
  return text && Buffer.from(text).toString('base64');
}

async function verify(sdk, question) {
  try {
    const valid = (await sdk.verify(question)) !== false;
    return valid ? { valid } : { valid, reason: 'false' };
  } catch (err) {
    return { valid: false, reason: err.message };
  }
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  question.body = Buffer.from(question.body, 'base64');
  question.text = question.body.toString();
  const sdk = sdks[question.sdk];
  const answer = question.op === 'verify'
    ? await verify(sdk, question)
    : { headers: await sdk.sign?.(question), body: encode(await sdk.signBody?.(question)) };
  process.stdout.write(JSON.stringify(answer) + '\n');
}
