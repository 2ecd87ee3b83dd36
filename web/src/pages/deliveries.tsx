// Deliveries: one event for one endpoint each.
import { call, type Delivery } from "../lib/api";
import { explained, useCauses } from "../lib/causes";
import { useLiveRows } from "../lib/live";
import { usePages } from "../lib/load";
import { choicesOf, nameOf, useEndpoints, useEventTypes } from "../lib/names";
import { href, query, tenant } from "../lib/router";
import { may } from "../lib/session";
import { ago, duration, now, withTimes } from "../lib/time";
import { Badge, Status } from "../ui/badge";
import type { Filter } from "../ui/filter";
import { Icon } from "../ui/icon";
import { Log } from "../ui/log";
import { Page } from "../ui/page";
import { Empty } from "../ui/state";
import type { Column } from "../ui/table";
import { Time } from "../ui/time";

export const deliveryStates = ["pending", "leased", "delivered", "failed", "cancelled", "skipped", "quarantined"] as const;

// reasons are those that many deliveries have.
const reasons = ["endpoint disabled", "filtered", "expired"];

// statuses are those that are looked for most.
const statuses = ["4xx", "5xx", "3xx", "2xx", "401", "404", "410", "429", "500", "503"];

// isStatus says whether what is being typed is a status, or a class of them.
export const isStatus = (text: string): boolean => /^[1-5](xx|\d\d)$/.test(text.trim().toLowerCase());

// isAnswered says whether the last attempt was answered with a status, or with one of a class.
const isAnswered = (d: Delivery, status: string): boolean => String(d.last_attempt?.status ?? "").startsWith(status.replace("xx", ""));

// State is how a delivery is, and when it goes on.
export function State({ of: d }: { of: Delivery }) {
  const state = d.state === "pending" && d.attempts > 0 ? "retrying" : d.state;
  const later = d.state === "pending" && d.due_at && new Date(d.due_at).getTime() > now.value + 10_000;
  return <Badge state={state}>{later ? `${state} ${ago(d.due_at!)}` : undefined}</Badge>;
}

// Why says why a delivery is as it is, if it is not simply on its way.
function Why({ of: d }: { of: Delivery }) {
  const cause = useCauses()?.get(d.last_attempt?.cause ?? "");
  const why = d.state === "failed" || d.state === "pending" ? (cause?.title ?? d.last_attempt?.cause) : d.reason;
  return why ? <small>{withTimes(why)}</small> : null;
}

export function Deliveries() {
  const replay = href("/jobs/new", { kind: "replay", ...asked() });
  const tests = query.value.get("test") === "true"; // which are not made again
  return (
    <Page title="Deliveries" about="One event for one endpoint each, with all that was tried." actions={may("operator") && !tests && <a class="button" href={replay}><Icon name="refresh" /> Replay these…</a>}>
      <DeliveryLog empty={<Empty icon="send" title="Nothing was delivered yet" action={<a class="button primary" href={href("/endpoints")}>Go to the endpoints</a>}>An event that an endpoint subscribes to becomes a delivery. Send a test to an endpoint, or publish an event.</Empty>} />
    </Page>
  );
}

// asked are the filters of the page's query.
const asked = (): Record<string, string | undefined> => Object.fromEntries(["state", "endpoint", "type", "cause", "status", "reason", "test", "since", "until"].map((name) => [name, query.value.get(name) ?? undefined]));

// DeliveryLog lists deliveries, all of them or those of one event or endpoint.
export function DeliveryLog({ event, endpoint, title, empty }: { event?: string; endpoint?: string; title?: string; empty: preact.ComponentChildren }) {
  const types = useEventTypes();
  const causes = useCauses();
  const q = event ? {} : asked();
  const status = q.status?.trim().toLowerCase() ?? "";
  const want = {
    event, type: q.type, reason: q.reason, since: q.since, until: q.until, endpoint: endpoint ?? q.endpoint, test: q.test as "true" | "false" | undefined,
    state: q.state ? [q.state as Delivery["state"]] : undefined, cause: q.cause ? [q.cause] : undefined, status: isStatus(status) ? [status] : undefined,
  };
  const list = usePages((cursor, signal) => explained(call("GET /v1/tenants/{tenant}/deliveries", { path: { tenant: tenant.value }, query: { ...want, cursor }, signal })), [tenant.value, JSON.stringify(want)]);
  const fresh = useLiveRows(list, "delivery", (d) =>
    (!event || d.event === event) && (!want.endpoint || d.endpoint === want.endpoint) && (!want.state || want.state.includes(d.state)) && (!want.type || d.type === want.type) && (!want.reason || d.reason === want.reason || d.reason?.startsWith(want.reason + ":") === true)
    && (!want.cause || want.cause.includes(d.last_attempt?.cause ?? "")) && (!want.status || isAnswered(d, status))
    && (!want.test || String(d.test === true) === want.test) && !want.until);
  const endpoints = useEndpoints([want.endpoint, ...list.items?.map((d) => d.endpoint) ?? []]);
  const filters: Filter[] = event ? [] : [
    { name: "state", label: "State", kind: "choice", options: deliveryStates.map((s) => ({ value: s, label: s === "leased" ? "in progress" : s })) },
    ...(endpoint ? [] : [{ name: "endpoint", label: "Endpoint", kind: "choice" as const, options: choicesOf(endpoints) }]),
    { name: "type", label: "Event type", kind: "text", placeholder: "the whole name", suggestions: types },
    { name: "cause", label: "Cause", kind: "choice", options: [...causes?.entries() ?? []].map(([value, c]) => ({ value, label: c.title })) },
    { name: "status", label: "Answer", kind: "text", placeholder: "such as 4xx or 503", suggestions: statuses },
    { name: "reason", label: "Reason", kind: "text", placeholder: "such as filtered", suggestions: reasons },
    { name: "test", label: "Tests", kind: "choice", options: [{ value: "true", label: "only tests" }, { value: "false", label: "without tests" }] },
    { name: "since", label: "Since", kind: "time" },
    { name: "until", label: "Until", kind: "time" },
  ];
  const columns: Column<Delivery>[] = [
    {
      head: endpoint ? "Event" : "Delivery", kind: "main",
      cell: (d) => {
        const to = nameOf(endpoints.get(d.endpoint ?? ""), d.endpoint);
        return <>{event ? to : <code>{d.type}</code>} {d.test && <Badge state="test" />}<small>{event || endpoint ? d.id : to}</small></>;
      },
    },
    { head: "State", cell: (d) => <><State of={d} /><Why of={d} /></> },
    { head: "Answer", cell: (d) => (d.last_attempt ? <Status code={d.last_attempt.status} /> : <span class="hint">–</span>) },
    { head: "Attempts", kind: "minor", cell: (d) => d.attempts },
    { head: "Took", kind: "minor", cell: (d) => d.last_attempt && duration(d.last_attempt.duration_ms) },
    { head: "Created", kind: "minor", cell: (d) => <Time at={d.created_at} /> },
  ];
  return <Log label="Deliveries" title={title} list={list} fresh={fresh} filters={filters} columns={columns} link={(d) => href("/deliveries/" + d.id)} empty={empty} />;
}
