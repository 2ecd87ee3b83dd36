// Operations that the document does not have yet. Once it has one, that one
// counts, and its seam can go.
import type { Attempt, CreateEndpoint, Delivery, HeaderField } from "./schema";

interface Figures {
  attempts: Record<string, number>;
  answers: Record<string, number>;
  success_rate?: number;
  latency_ms?: { p50: number; p95: number; p99: number };
  delivered_ms?: { p50: number; p95: number; p99: number };
  requests: Record<string, number>;
  backlog: number;
  oldest_s: number;
}

export interface Seams {
  "GET /v1/tenants/{tenant}/metrics": {
    path: { tenant: string };
    query?: { endpoint?: string; source?: string; buckets?: number; since?: string; until?: string };
    answer: { step_s: number; buckets: (Figures & { start: string })[] };
  };
  "POST /v1/tenants/{tenant}/endpoints/test": { path: { tenant: string }; body: CreateEndpoint; answer: { delivery: Delivery & { test?: boolean }; attempt: Attempt } };
  "POST /v1/tenants/{tenant}/endpoints/{endpoint}/test": { path: { tenant: string; endpoint: string }; body: object; answer: { delivery: Delivery & { test?: boolean }; attempt: Attempt } };
  "GET /v1/tenants/{tenant}/test-receiver": {
    path: { tenant: string };
    answer: {
      url: string;
      items: {
        received_at: string; endpoint?: string; delivery: string; type: string; verified: boolean; header: HeaderField[]; body: string; size: number;
        signatures: { scheme: string; verified: boolean; reason?: string; detail?: string; hint?: string }[];
      }[];
    };
  };
}
