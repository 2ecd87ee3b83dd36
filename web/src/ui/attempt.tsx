// One attempt: what was sent, what came back, and what to do about it.
import type { Attempt } from "../lib/api";
import { useCauses } from "../lib/causes";
import { duration } from "../lib/time";
import { Status } from "./badge";
import { Code } from "./copy";
import { Bytes, fromBase64 } from "./json";
import { Notice } from "./state";
import { Facts } from "./page";

// headText is headers as they are sent.
export const headText = (fields: readonly { name: string; value: string }[]): string => fields.map((f) => `${f.name}: ${f.value}`).join("\n");

// Cause says in plain words why an attempt failed, and what to do.
export function Cause({ attempt: a }: { attempt: Attempt }) {
  const known = useCauses()?.get(a.cause ?? "");
  if (!a.cause) return null;
  return (
    <Notice kind="bad">
      <strong>{known?.title ?? a.cause}</strong>
      <p>{known?.why ?? a.detail}</p>
      {known && a.detail && <p class="hint">{a.detail}</p>}
      <p>{known?.fix ?? a.hint}</p>
    </Notice>
  );
}

// AttemptView shows all there is of an attempt. body is what was sent.
export function AttemptView({ attempt: a, body }: { attempt: Attempt; body?: Uint8Array }) {
  const x = a.exchange;
  const answered = a.response || (x?.response_header.length ?? 0) > 0;
  return (
    <div class="stack">
      <Cause attempt={a} />
      <Facts of={[
        ["Answer", <Status code={a.status} />],
        ["Took", duration(a.duration_ms)],
        ["Name lookup", x && x.dns_ms > 0 ? duration(x.dns_ms) : undefined],
        ["Connection", x && x.connect_ms > 0 ? duration(x.connect_ms) : undefined],
        ["TLS", x && x.tls_ms > 0 ? duration(x.tls_ms) : undefined],
        ["First byte", x && x.first_byte_ms > 0 ? duration(x.first_byte_ms) : undefined],
      ]} />
      {x && <section><h3>Request as sent</h3><Code label="Request headers" text={headText(x.request_header)} /></section>}
      {x?.request_body ? <Bytes label="Request body" of={fromBase64(x.request_body)} /> : body && <Bytes label="Request body" of={body} />}
      {answered && (
        <section>
          <h3>Response</h3>
          {x && x.response_header.length > 0 && <Code label="Response headers" text={headText(x.response_header)} />}
          {a.response && <Bytes label="Response body" of={fromBase64(a.response)} />}
        </section>
      )}
    </div>
  );
}
