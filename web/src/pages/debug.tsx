// The signature debugger: why a signature fits, or does not.
import { useState } from "preact/hooks";
import { call, type Report as Found } from "../lib/api";
import { base64, toExplain } from "../lib/curl";
import { query, setQuery, tenant } from "../lib/router";
import { role } from "../lib/session";
import { forInput, fromInput } from "../lib/time";
import { Field, FormFailure, LongText, Text, useForm } from "../ui/form";
import { Icon } from "../ui/icon";
import { Card, Page } from "../ui/page";
import { SchemeField } from "../ui/scheme";
import { Notice } from "../ui/state";
import { say } from "../ui/toast";
import { Report } from "./report";

const example = `POST /webhooks HTTP/1.1
Host: example.com
Content-Type: application/json
X-Hub-Signature-256: sha256=…

{"hello":"world"}`;

export function Debug() {
  const [report, setReport] = useState<Found>();
  const [handed] = useState(() => toExplain.peek());
  const form = useForm({
    request: handed?.request ?? "", headers: "", body: "", file: undefined as File | undefined, secrets: [""], scheme: handed?.scheme ?? query.value.get("scheme") ?? "", at: "", tolerance: "",
  }, async (v) => {
    const parts = query.value.get("parts") === "1";
    const request = parts ? JSON.stringify({ method: "POST", headers: headersOf(v.headers), body_base64: base64(v.file ? new Uint8Array(await v.file.arrayBuffer()) : new TextEncoder().encode(v.body)) }) : v.request;
    const kept = /^\s*req_\w+\s*$/.test(request);
    const found = await call("POST /v1/tenants/{tenant}/debug/signature", {
      path: { tenant: tenant.value },
      body: {
        ...(kept ? { request_id: request.trim() } : { request }), scheme: v.scheme || undefined, secrets: v.secrets.some(Boolean) ? v.secrets.filter(Boolean) : undefined,
        at: v.at || undefined, tolerance: v.tolerance.trim() || undefined,
      },
    });
    toExplain.value = undefined;
    setReport(found);
    say(found.verified ? "It is genuine" : found.cause?.title ?? "No cause was found");
  }, (v): Record<string, string> => {
    if (handed && !v.secrets.some(Boolean)) return { secrets: "Enter the secret that the receiver verifies with." };
    if (query.value.get("parts") === "1") return v.headers.trim() ? {} : { headers: "Paste the headers, the one with the signature among them." };
    return v.request.trim() ? {} : { request: "Paste a request, or the id of one." };
  });
  const { values: v, errors, set } = form;
  const parts = query.value.get("parts") === "1";
  return (
    <Page title="Signature debugger" about="Paste a request whose signature is refused. It says which one thing is wrong, and proves it.">
      <div class="split even">
        <form ref={form.ref} noValidate onSubmit={form.submit} autocomplete="off">
          <Card>
            <div class="stack">
              <div class="row" role="group" aria-label="What there is of the request">
                <button type="button" class={parts ? "quiet" : ""} aria-pressed={!parts} onClick={() => setQuery({ parts: undefined }, true)}>All of it</button>
                <button type="button" class={parts ? "" : "quiet"} aria-pressed={parts} onClick={() => setQuery({ parts: "1" }, true)}>Headers and body</button>
              </div>
              {parts ? (
                <>
                  <LongText label="Headers" rows={5} value={v.headers} error={errors.headers} onValue={(headers) => set({ headers })} placeholder="X-Hub-Signature-256: sha256=…" />
                  <LongText label="Body" rows={6} value={v.body} onValue={(body) => set({ body, file: undefined })} hint="Exactly as it came: a space more, and the signature is another one." />
                  <Field label="Or a file with the body" hint="Nothing of it is changed or kept.">
                    {(props) => <input {...props} type="file" onChange={(e) => set({ file: e.currentTarget.files?.[0] })} />}
                  </Field>
                </>
              ) : (
                <LongText label="Request" rows={12} value={v.request} error={errors.request ?? errors.request_id} onValue={(request) => set({ request })} placeholder={example}
                  hint={`As it came over the wire, a curl command, a HAR entry, or JSON.${role.value === "portal" ? "" : " Or the id of a request to a source: req_…"}`} />
              )}
              {v.secrets.map((secret, i) => (
                <Text key={i} label={i === 0 ? "Secret" : `Secret ${i + 1}`} type="password" autocomplete="off" value={secret} error={errors.secrets} onValue={(text) => set({ secrets: v.secrets.map((s, at) => (at === i ? text : s)) })}
                  hint={i === 0 ? "What the receiver verifies with. It is used for this alone, and neither kept nor logged." : undefined} />
              ))}
              {v.secrets.length < 8 && v.secrets.at(-1) && <button type="button" class="quiet" onClick={() => set({ secrets: [...v.secrets, ""] })}><Icon name="plus" /> Another secret</button>}
              <SchemeField value={v.scheme || "find it out"} error={errors.scheme} onValue={(scheme) => set({ scheme })} />
              {v.scheme && <button type="button" class="quiet" onClick={() => set({ scheme: "" })}>Find the scheme out instead</button>}
              <details>
                <summary>Time</summary>
                <div class="stack below">
                  <Field label="Verified at" error={errors.at} hint="Empty: now, or when the kept request came in.">
                    {(props) => <input {...props} type="datetime-local" value={forInput(v.at)} onInput={(e) => set({ at: fromInput(e.currentTarget.value) ?? "" })} />}
                  </Field>
                  <Text label="Tolerance" value={v.tolerance} error={errors.tolerance} placeholder="as the scheme says" onValue={(tolerance) => set({ tolerance })} hint="How old or early a signed time may be, such as 5m, or none." />
                </div>
              </details>
              <FormFailure form={form} />
              <div class="submit"><button type="submit" class="primary" aria-disabled={form.busy}><Icon name="bug" /> {form.busy ? "Looking…" : "Explain"}</button></div>
            </div>
          </Card>
        </form>
        <div aria-live="polite">
          {report ? <Report of={report} /> : (
            <Notice>
              <strong>{handed ? "This is what was sent" : "What it looks for"}</strong>
              {handed && <p>Enter the secret that the receiver verifies with, and it says how that differs from what this was signed with.</p>}
              <p>Spaces around the secret, a prefix too many, the secret of another endpoint, hex for base64, a body that was parsed and written again, line ends, an old timestamp, another algorithm, and some thousand combinations of these.</p>
            </Notice>
          )}
        </div>
      </div>
    </Page>
  );
}

// headersOf reads headers as they are written in a request.
const headersOf = (text: string): { name: string; value: string }[] =>
  text.split(/\r?\n/).filter((line) => line.includes(":")).map((line) => ({ name: line.slice(0, line.indexOf(":")).trim(), value: line.slice(line.indexOf(":") + 1).trim() }));
