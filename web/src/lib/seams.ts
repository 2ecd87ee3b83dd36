// Operations that the document does not have yet.
declare module "./schema" {
  interface SessionAnswer {
    user?: { id: string; name: string; email: string };
    role: string;
    tenant?: string | null;
  }
  interface Exchange {
    request_header: { name: string; value: string }[];
    request_body?: string;
    response_header: { name: string; value: string }[];
    dns_ms: number;
    connect_ms: number;
    tls_ms: number;
    first_byte_ms: number;
  }
  interface Attempt {
    exchange?: Exchange;
  }
  interface Delivery {
    test?: boolean;
  }
  interface Tested {
    delivery: Delivery;
    attempt: Attempt;
    secret?: string;
    public_key?: string;
  }
  interface CodeSnippet {
    lang: string;
    title: string;
    framework: string;
    install?: string;
    code: string;
  }
  interface Operations {
    "GET /v1/session": { answer: SessionAnswer };
    "POST /v1/session": { body: { email: string; password: string }; answer: SessionAnswer };
    "DELETE /v1/session": { answer: void };
    "POST /v1/setup": { body: { code: string; name: string; email: string; password: string }; answer: SessionAnswer };
    "POST /v1/portal/session": { body: { code: string }; answer: { token: string; expires: string; tenant: string; branding?: { name?: string } } };
    "POST /v1/tenants/{tenant}/endpoints/test": { path: { tenant: string }; body: CreateEndpoint; answer: Tested };
    "POST /v1/tenants/{tenant}/endpoints/{endpoint}/test": { path: { tenant: string; endpoint: string }; body: object; answer: Tested };
    "GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets": { path: { tenant: string; endpoint: string }; answer: { items: CodeSnippet[] } };
  }
}
export {};
