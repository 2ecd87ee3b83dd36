// Requests: what came in at the sources, and what it is worth.
import { useState } from "preact/hooks";
import { call, type Request, type RequestDetail } from "../lib/api";
import { useLiveRows } from "../lib/live";
import { useLoad, usePages } from "../lib/load";
import { useSources } from "../lib/names";
import { href, query, setQuery, tenant } from "../lib/router";
import { may } from "../lib/session";
import { bytes } from "../lib/time";
import { headText } from "../ui/attempt";
import { Badge } from "../ui/badge";
import { Code, CopyRequest, ID } from "../ui/copy";
import type { Filter } from "../ui/filter";
import { Icon } from "../ui/icon";
import { Bytes, fromBase64 } from "../ui/json";
import { Log } from "../ui/log";
import { Card, Facts, Page } from "../ui/page";
import { Empty, Notice, Show } from "../ui/state";
import { Time } from "../ui/time";
import { toast, toastError } from "../ui/toast";
import { Report } from "./report";

const verdicts = ["accepted", "duplicate", "refused", "handshake"] as const;

export function Requests() {
  return (
    <Page title="Requests" about="What came in at the sources, genuine or not.">
      <RequestLog empty={<Empty icon="inbox" title="Nothing has come in yet" action={<a class="button primary" href={href("/sources")}>Go to the sources</a>}>Give a provider the URL of a source, and have it send a test.</Empty>} />
    </Page>
  );
}

// RequestLog lists requests, all of them or those of one source.
export function RequestLog({ source, title, actions, empty }: { source?: string; title?: string; actions?: preact.ComponentChildren; empty: preact.ComponentChildren }) {
  const sources = useSources();
  const filters: Filter[] = [
    { name: "verdict", label: "Verdict", kind: "choice", options: verdicts.map((v) => ({ value: v, label: v === "accepted" ? "verified" : v })) },
    ...(source ? [] : [{ name: "source", label: "Source", kind: "choice" as const, options: [...sources.values()].map((s) => ({ value: s.id, label: s.name })) }]),
    { name: "reason", label: "Refused for", kind: "text", placeholder: "such as mismatch", suggestions: ["missing", "malformed", "mismatch", "expired"] },
    { name: "since", label: "Since", kind: "time" },
    { name: "until", label: "Until", kind: "time" },
  ];
  const q = Object.fromEntries(["verdict", "source", "reason", "since", "until"].map((name) => [name, query.value.get(name) ?? undefined]));
  const want = { source: source ?? q.source, reason: q.reason, since: q.since, until: q.until, verdict: q.verdict ? [q.verdict as Request["verdict"]] : undefined };
  const list = usePages((cursor, signal) => call("GET /v1/tenants/{tenant}/requests", { path: { tenant: tenant.value }, query: { ...want, cursor }, signal }), [tenant.value, JSON.stringify(want)]);
  const fresh = useLiveRows(list, "request", (r) =>
    (!want.source || r.source === want.source) && (!want.verdict || want.verdict.includes(r.verdict)) && (!want.reason || r.reason === want.reason) && !want.until);
  return (
    <Log label="Requests" title={title} actions={actions} list={list} fresh={fresh} filters={filters} link={(r) => href("/requests/" + r.id)} empty={empty} columns={[
      { head: "Request", kind: "main", cell: (r) => <>{source ? <code>{r.id}</code> : (sources.get(r.source)?.name ?? <code>{r.source}</code>)}{!source && <small>{r.id}</small>}</> },
      { head: "Verdict", cell: (r) => <><Badge state={r.verdict} />{r.reason && <small>{r.reason}</small>}</> },
      { head: "From", kind: "minor", cell: (r) => r.remote },
      { head: "Size", kind: "minor", cell: (r) => bytes(r.size) },
      { head: "Received", cell: (r) => <Time at={r.received_at} /> },
    ]} />
  );
}

const back = { to: "/requests", label: "Requests" };

export function RequestDetails({ id }: { id: string }) {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/requests/{request}", { path: { tenant: tenant.value, request: id }, signal }), [tenant.value, id]);
  if (!loaded.data) return <Page title="Request" back={back}><Show of={loaded}>{() => null}</Show></Page>;
  return <Details of={loaded.data} reload={loaded.reload} />;
}

function Details({ of: r, reload }: { of: RequestDetail; reload: () => void }) {
  const [busy, setBusy] = useState(false);
  const source = useSources().get(r.source);
  const why = query.value.get("why") === "1";
  const body = fromBase64(r.body);
  const refused = r.verdict === "refused";
  const again = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const now = await call("POST /v1/tenants/{tenant}/requests/{request}/verify", { path: { tenant: tenant.value, request: r.id } });
      toast(now.verdict === "refused" ? `It is refused again: ${now.reason}` : "It is genuine now, and became an event");
      reload();
    } catch (e) {
      toastError(e);
    }
    setBusy(false);
  };
  return (
    <Page title={`Request to ${source?.name ?? r.source}`} heading={<>Request to {source?.name ?? "a deleted source"}</>} about={<Time at={r.received_at} exact />} back={back} actions={(
      <>
        {r.event && <a class="button" href={href("/events/" + r.event)}><Icon name="activity" /> Its event</a>}
        {refused && may("operator") && <button type="button" aria-disabled={busy} onClick={() => void again()}><Icon name="refresh" /> Verify again</button>}
        <button type="button" class={refused ? "primary" : ""} aria-pressed={why} onClick={() => setQuery({ why: why ? undefined : "1" })}><Icon name="bug" /> {refused ? "Why?" : "How was it verified?"}</button>
      </>
    )}>
      {refused && <Notice kind="bad"><strong>It was refused: {r.reason}.</strong><p>It became no event. Once the source is mended, it can be verified again.</p></Notice>}
      {r.verdict === "duplicate" && <Notice>It had come in before: it became no second event.</Notice>}
      <Card>
        <Facts of={[
          ["Verdict", <Badge state={r.verdict} />],
          ["Source", <a href={href("/sources/" + r.source)}>{source?.name ?? r.source}</a>],
          ["Scheme", r.scheme && <code>{r.scheme}</code>],
          ["From", r.remote],
          ["Size", bytes(r.size)],
          ["Id", <ID id={r.id} />],
        ]} />
      </Card>
      {why && <Why id={r.id} />}
      <Card title="As it came" actions={<CopyRequest sent={{ method: r.method, url: new URL(r.path, source?.ingest_url ?? document.baseURI).href, header: r.header, body }} />}>
        <div class="stack">
          <Code label="Headers" text={`${r.method} ${r.path}\n${headText(r.header)}`} />
          {r.size > 0 && body.length === 0 ? <Notice>Its body was not kept.</Notice> : <Bytes label="Body" of={body} />}
        </div>
      </Card>
    </Page>
  );
}

// Why explains the verdict. The server fills in the secrets, which never come here.
function Why({ id }: { id: string }) {
  const loaded = useLoad((signal) => call("POST /v1/tenants/{tenant}/debug/signature", { path: { tenant: tenant.value }, body: { request_id: id }, signal }), [tenant.value, id]);
  return <Show of={loaded}>{(report) => <Report of={report} />}</Show>;
}
