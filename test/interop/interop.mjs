// Asks the vendors' SDKs what they think of a webhook, for interop_test.go.
//
// Each line of standard input is a question in JSON, each line of standard
// output its answer:
//
//	{"op": "verify", "sdk": …, "secret": …, "headers": {…}, "body": base64, "url": …}
//	{"valid": true} or {"valid": false, "reason": …}
//
//	{"op": "sign", …the same…}
//	{"headers": {…}}, what signs the body; or {} where the SDK cannot sign
//
// Header names are in lower case, as Node's http module has them. The secret is
// what the vendor gives to a receiver: a public key where the scheme has one.
// Anything else that goes wrong ends the process.

import querystring from 'node:querystring';
import readline from 'node:readline';

import EasyPost from '@easypost/api';
import { LinearWebhookClient } from '@linear/sdk/webhooks';
import Mux from '@mux/mux-node';
import * as octokit from '@octokit/webhooks-methods';
import { EventWebhook } from '@sendgrid/eventwebhook';
import '@shopify/shopify-api/adapters/node';
import { shopifyApi, ApiVersion, LogSeverity } from '@shopify/shopify-api';
import bolt from '@slack/bolt';
import Finch from '@tryfinch/finch-api';
import { WorkOS } from '@workos-inc/node';
import discord from 'discord-interactions';
import { WebhookSignature as FintocSignature } from 'fintoc';
import Lithic from 'lithic';
import ModernTreasury from 'modern-treasury';
import OpenAI from 'openai';
import Pusher from 'pusher';
import Razorpay from 'razorpay';
import { validateWebhook as validateReplicate } from 'replicate';
import { Resend } from 'resend';
import Retell from 'retell-sdk';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { CheckSignature as checkStream } from 'stream-chat';
import Stripe from 'stripe';
import { Webhook as SvixWebhook } from 'svix';
import twilio from 'twilio';

const workos = new WorkOS('sk_unused');
const modernTreasury = new ModernTreasury({ apiKey: 'unused', organizationID: 'unused' });

// What each SDK is called with: q holds secret, headers, url, and the body as
// bytes in q.body and as text in q.text. verify returns false or throws if the
// SDK refuses the webhook; sign returns the headers that the SDK makes.
const sdks = {
  '@easypost/api': {
    verify: (q) => new EasyPost('unused').Utils.validateWebhook(q.body, q.headers, q.secret),
  },
  '@linear/sdk': {
    verify: (q) => new LinearWebhookClient(q.secret).verify(q.body, q.headers['linear-signature']),
  },
  '@mux/mux-node': {
    verify: async (q) => {
      await new Mux({ tokenId: 'unused', tokenSecret: 'unused' }).webhooks.verifySignature(q.text, q.headers, q.secret);
    },
  },
  '@octokit/webhooks-methods': {
    verify: (q) => octokit.verify(q.secret, q.text, q.headers['x-hub-signature-256']),
    sign: async (q) => ({ 'x-hub-signature-256': await octokit.sign(q.secret, q.text) }),
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
  '@slack/bolt': {
    verify: (q) => bolt.isValidSlackRequest({ signingSecret: q.secret, body: q.text, headers: q.headers }),
  },
  '@tryfinch/finch-api': {
    verify: (q) => new Finch({}).webhooks.verifySignature(q.text, q.headers, q.secret),
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
  'discord-interactions': {
    verify: (q) => discord.verifyKey(q.body, q.headers['x-signature-ed25519'], q.headers['x-signature-timestamp'], q.secret),
  },
  fintoc: {
    verify: (q) => FintocSignature.verifyHeader(q.body, q.headers['fintoc-signature'], q.secret),
  },
  lithic: {
    verify: (q) => new Lithic({ apiKey: 'unused' }).webhooks.verifySignature(q.text, q.headers, q.secret),
  },
  'modern-treasury': {
    verify: (q) => modernTreasury.webhooks.validateSignature(q.text, q.headers, { key: q.secret }),
    sign: (q) => ({ 'x-signature': modernTreasury.webhooks.getSignature(q.text, { key: q.secret }) }),
  },
  openai: {
    verify: (q) => new OpenAI({ apiKey: 'unused' }).webhooks.verifySignature(q.text, q.headers, q.secret),
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
  twilio: {
    verify: (q) => twilio.validateRequest(q.secret, q.headers['x-twilio-signature'], q.url, querystring.parse(q.text)),
    sign: (q) => ({ 'x-twilio-signature': twilio.getExpectedTwilioSignature(q.secret, q.url, querystring.parse(q.text)) }),
  },
};

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
    : { headers: await sdk.sign?.(question) };
  process.stdout.write(JSON.stringify(answer) + '\n');
}
