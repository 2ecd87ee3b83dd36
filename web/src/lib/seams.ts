// Operations that the document does not have yet.
declare module "./schema" {
  interface SessionAnswer {
    user: { id: string; name: string; email: string };
    role: string;
    tenant?: string | null;
  }
  interface Operations {
    "GET /v1/session": { answer: SessionAnswer };
    "POST /v1/session": { body: { email: string; password: string }; answer: SessionAnswer };
    "DELETE /v1/session": { answer: void };
    "POST /v1/portal/session": { body: { code: string }; answer: { token: string; expires: string; tenant: string; branding?: { name?: string } } };
    "POST /v1/setup": { body: { code: string; name: string; email: string; password: string }; answer: SessionAnswer };
  }
}
export {};
