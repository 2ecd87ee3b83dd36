// Operations that the document does not have yet. Once it has one, that one
// counts, and its seam can go.
import type { CreateEndpoint, Delivery, Attempt } from "./schema";

export interface Seams {
  "POST /v1/portal/session": { body: { code: string }; answer: { token: string; expires: string; tenant: string; branding?: { name?: string } } };
  "POST /v1/tenants/{tenant}/endpoints/test": { path: { tenant: string }; body: CreateEndpoint; answer: { delivery: Delivery & { test?: boolean }; attempt: Attempt } };
  "POST /v1/tenants/{tenant}/endpoints/{endpoint}/test": { path: { tenant: string; endpoint: string }; body: object; answer: { delivery: Delivery & { test?: boolean }; attempt: Attempt } };
  "GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets": { path: { tenant: string; endpoint: string }; answer: { items: { lang: string; title: string; framework: string; install?: string; code: string }[] } };
}
