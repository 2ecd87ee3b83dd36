// The live tail: what happens, as it happens.
import { useState } from "preact/hooks";
import type { Delivery, Event, Request } from "../lib/api";
import { nameOf, useEndpoints, useSources } from "../lib/names";
import { href, query } from "../lib/router";
import { role } from "../lib/session";
import { paused, useLive, type Change } from "../lib/stream";
import { duration } from "../lib/time";
import { Badge, Status } from "../ui/badge";
import { clearFilters, FilterBar, type Filter } from "../ui/filter";
import { Icon } from "../ui/icon";
import { Card, Page } from "../ui/page";
import { Empty } from "../ui/state";
import { Table } from "../ui/table";
import { Time } from "../ui/time";
import { say } from "../ui/toast";
import { State } from "./deliveries";

// A Line is one thing that happened.
interface Line {
  key: string;
  at: string;
  kind: string;
  to: string;
  item: { type: "delivery"; of: Delivery } | { type: "request"; of: Request } | { type: "event"; of: Event } | { type: "gap" };
}

const mostLines = 500;

let serial = 0; // a delivery is there once for each of its changes

function lineOf(c: Change): Line[] {
  const key = String(++serial);
  const at = new Date().toISOString();
  switch (c.kind) {
    case "gap": return [{ key, at, kind: "gap", to: "/deliveries", item: { type: "gap" } }];
    case "delivery": return [{ key, at, kind: c.kind, to: "/deliveries/" + (c.item as Delivery).id, item: { type: c.kind, of: c.item as Delivery } }];
    case "request": return [{ key, at, kind: c.kind, to: "/requests/" + (c.item as Request).id, item: { type: c.kind, of: c.item as Request } }];
    case "event": return [{ key, at, kind: c.kind, to: "/events/" + (c.item as Event).id, item: { type: c.kind, of: c.item as Event } }];
    default: return [];
  }
}

export function Tail() {
  const [lines, setLines] = useState<Line[]>([]);
  const endpoints = useEndpoints(lines.map((l) => (l.item.type === "delivery" ? l.item.of.endpoint : undefined)));
  const sources = useSources();
  const portal = role.value === "portal";
  useLive(portal ? ["deliveries", "events"] : ["deliveries", "events", "requests"], (changes) => setLines((before) => [...changes.flatMap(lineOf).reverse(), ...before].slice(0, mostLines)));
  const filters: Filter[] = [
    { name: "kind", label: "What", kind: "choice", options: ["delivery", "event", ...(portal ? [] : ["request"])].map((k) => ({ value: k, label: k })) },
    { name: "result", label: "Result", kind: "choice", options: [{ value: "bad", label: "what went wrong" }] },
    { name: "search", label: "Search", kind: "text", placeholder: "type, endpoint, id" },
  ];
  const name = (l: Line): string => {
    switch (l.item.type) {
      case "delivery": return nameOf(endpoints.get(l.item.of.endpoint ?? ""), l.item.of.endpoint);
      case "request": return sources.get(l.item.of.source)?.name ?? l.item.of.source;
      case "event": return l.item.of.type;
      default: return "More happened than is told";
    }
  };
  const kind = query.value.get("kind");
  const bad = query.value.get("result") === "bad";
  const search = (query.value.get("search") ?? "").toLowerCase();
  const rows = lines.filter((l) => (!kind || l.kind === kind) && (!bad || isBad(l)) && (!search || (name(l) + JSON.stringify(l.item)).toLowerCase().includes(search)));
  const toggle = (): void => {
    paused.value = !paused.value;
    say(paused.value ? "Paused" : "Live");
  };
  return (
    <Page title="Live tail" about="Attempts, events and requests, the moment they happen." actions={(
      <>
        <button type="button" disabled={lines.length === 0} onClick={() => setLines([])}>Clear</button>
        <button type="button" class="primary" aria-pressed={paused.value} onClick={toggle}><Icon name={paused.value ? "play" : "pause"} /> {paused.value ? "Go on" : "Pause"}</button>
      </>
    )}>
      <FilterBar filters={filters} />
      {lines.length === 0 && <Empty icon="activity" title={paused.value ? "Paused" : "Waiting for something to happen"} action={<a class="button" href={href("/endpoints")}>Go to the endpoints</a>}>Send a test to an endpoint, and watch it here.</Empty>}
      {lines.length > 0 && rows.length === 0 && <Empty icon="search" title="Nothing of it fits the filters" action={<button type="button" onClick={() => clearFilters(filters)}>Clear the filters</button>} />}
      {rows.length > 0 && (
        <Card flush>
          <Table label="What happened" rows={rows} id={(l) => l.key} link={(l) => href(l.to)} columns={[
            { head: "What", kind: "main", cell: (l) => <>{name(l)}<small>{l.item.type === "delivery" ? l.item.of.type : l.item.type === "request" ? l.item.of.id : l.item.type === "event" ? l.item.of.id : "Look at the lists"}</small></> },
            { head: "Kind", kind: "minor", cell: (l) => l.kind },
            { head: "Result", cell: (l) => <Result of={l} /> },
            { head: "Took", kind: "minor", cell: (l) => l.item.type === "delivery" && l.item.of.last_attempt && duration(l.item.of.last_attempt.duration_ms) },
            { head: "Heard", cell: (l) => <Time at={l.at} /> },
          ]} />
        </Card>
      )}
    </Page>
  );
}

const isBad = (l: Line): boolean =>
  (l.item.type === "delivery" && (l.item.of.last_attempt?.cause !== undefined || l.item.of.state === "quarantined")) || (l.item.type === "request" && l.item.of.verdict === "refused");

function Result({ of: l }: { of: Line }) {
  switch (l.item.type) {
    case "delivery": return <span class="row"><State of={l.item.of} />{l.item.of.state !== "leased" && l.item.of.last_attempt && <Status code={l.item.of.last_attempt.status} />}</span>;
    case "request": return <><Badge state={l.item.of.verdict} />{l.item.of.reason && <small>{l.item.of.reason}</small>}</>;
    case "event": return <Badge state="accepted">accepted</Badge>;
    default: return null;
  }
}
