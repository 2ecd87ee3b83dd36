// The overview: how things are, and what needs attention.
import { call, type Attention, type Overview as Found, type Tile } from "../lib/api";
import { useLiveRows, useReload } from "../lib/live";
import { useLoad, usePages } from "../lib/load";
import { nameOf, useEndpoints, useSources } from "../lib/names";
import { href, tenant } from "../lib/router";
import { may } from "../lib/session";
import { count, duration, withTimes } from "../lib/time";
import { Spark } from "../ui/chart";
import { Icon, type IconName } from "../ui/icon";
import { Card, Page } from "../ui/page";
import { RangePicker, rangeKey, rangeOf } from "../ui/range";
import { Empty, Failed, Show, Skeleton } from "../ui/state";
import { Table } from "../ui/table";
import { Time } from "../ui/time";
import { Figures, percent } from "./charts";

export function Overview() {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/overview", { path: { tenant: tenant.value }, query: rangeOf(), signal }), [tenant.value, rangeKey()]);
  useReload(["deliveries", "endpoints", "requests"], loaded);
  const empty = useEmpty();
  if (empty === undefined) return <Page title="Overview"><Skeleton /></Page>;
  if (empty && may("operator")) return <Page title="Overview"><FirstSteps /><LastEvents /></Page>;
  return (
    <Page title="Overview" actions={<RangePicker />}>
      <Show of={loaded}>{(found) => <><Tiles of={found} /><NeedsAttention of={found} /></>}</Show>
      <Figures />
      <LastEvents />
    </Page>
  );
}

// useEmpty says whether the tenant neither sends nor receives yet; undefined: that
// is not known yet.
function useEmpty(): boolean | undefined {
  const path = { tenant: tenant.value };
  const loaded = useLoad((signal) => Promise.all([
    call("GET /v1/tenants/{tenant}/endpoints", { path, query: { limit: 1 }, signal }), call("GET /v1/tenants/{tenant}/sources", { path, signal }),
  ]), [tenant.value]);
  return loaded.data?.every(({ items }) => items.length === 0) ?? (loaded.error ? false : undefined);
}

// FirstSteps is what there is to do before there are figures.
function FirstSteps() {
  return (
    <div class="columns begun">
      <Step icon="send" title="Send webhooks" action={<a class="button primary" href={href("/endpoints/new")}><Icon name="plus" /> New endpoint</a>}>
        Add an endpoint and send it a test. If there is no receiver yet, the built-in one shows what came, and whether its signature is right.
      </Step>
      <Step icon="inbox" title="Receive webhooks" action={<a class="button" href={href("/sources/new")}><Icon name="plus" /> New source</a>}>
        Choose the provider, enter the secret that it shows, and give it the URL of the source. What is genuine becomes an event.
      </Step>
      <Step icon="bug" title="Find out why a signature fails" action={<a class="button" href={href("/debug")}>Open the debugger <Icon name="arrow" /></a>}>
        Paste the request of any provider and the secret. The debugger names the cause, and what to change.
      </Step>
    </div>
  );
}

function Step({ icon, title, action, children }: { icon: IconName; title: string; action: preact.ComponentChildren; children: preact.ComponentChildren }) {
  return <section class="card begin"><Icon name={icon} /><h2>{title}</h2><p>{children}</p>{action}</section>;
}

function Tiles({ of }: { of: Found }) {
  return (
    <div class="tiles">
      <TileView label="Deliveries a minute" of={of.deliveries_per_minute} unit={(n) => (n >= 100 ? count(Math.round(n)) : n.toFixed(1).replace(/\.0$/, ""))} />
      <TileView label="Attempts that delivered" of={of.success_rate} unit={percent} />
      <TileView label="Time of attempts, p95" of={of.latency_p95_ms} unit={duration} />
      <TileView label="Oldest that waits" of={of.oldest_s} unit={(s) => (s > 0 ? duration(s * 1000) : "none waits")}
        about={of.now.deliveries > 0 ? <a href={href("/deliveries", { state: "pending" })}>{count(of.now.deliveries)}{of.now.more ? " or more" : ""} waiting</a> : undefined} />
    </div>
  );
}

function TileView({ label, of, unit, about }: { label: string; of: Tile; unit: (n: number) => string; about?: preact.ComponentChildren }) {
  return (
    <div class="card tile">
      <h2>{label}</h2>
      <p>{of.value === null ? "–" : unit(of.value)}</p>
      {about && <small>{about}</small>}
      <Spark values={of.trend} />
    </div>
  );
}

const urgent: Record<Attention["kind"], [IconName, string]> = {
  backlog: ["clock", "warn"], quarantined: ["alert", "bad"], failing: ["alert", "bad"], disabled: ["pause", "warn"], refusing: ["shield", "warn"],
};

function NeedsAttention({ of }: { of: Found }) {
  const endpoints = useEndpoints(of.attention.map((a) => a.endpoint));
  const sources = useSources();
  if (of.attention.length === 0) return null;
  const to = (a: Attention): string =>
    a.kind === "quarantined" ? href("/deliveries", { state: "quarantined", endpoint: a.endpoint })
      : a.kind === "backlog" ? href("/deliveries", { state: "pending" })
        : a.endpoint ? href("/endpoints/" + a.endpoint) : href("/requests", { source: a.source, verdict: "refused" });
  const about = (a: Attention): string => (a.endpoint ? nameOf(endpoints.get(a.endpoint), a.endpoint) : a.source ? sources.get(a.source)?.name ?? a.source : "Deliveries");
  return (
    <Card title="Needs attention">
      <ul class="attention">
        {of.attention.map((a) => (
          <li key={a.kind + (a.endpoint ?? a.source ?? "")} class={urgent[a.kind][1]}>
            <Icon name={urgent[a.kind][0]} />
            <div><a href={to(a)}>{about(a)}</a><small>{withTimes(a.detail)}</small></div>
            {a.since && <Time at={a.since} />}
          </li>
        ))}
        {of.more && <li><div><a href={href("/endpoints", { state: "failing" })}>There is more</a></div></li>}
      </ul>
    </Card>
  );
}

const lastEvents = 10;

function LastEvents() {
  const list = usePages((cursor, signal) => call("GET /v1/tenants/{tenant}/events", { path: { tenant: tenant.value }, query: { limit: lastEvents, cursor }, signal }), [tenant.value]);
  useLiveRows(list, "event", () => true);
  const rows = list.items?.slice(0, lastEvents) ?? [];
  return (
    <Card flush title="Last events" actions={<a href={href("/events")}>All <Icon name="arrow" /></a>}>
      {list.error && !list.items ? <Failed error={list.error} retry={list.reload} /> : !list.items ? <Skeleton /> : list.items.length === 0
        ? <Empty icon="activity" title="No events yet">Send a test to an endpoint, or publish an event.</Empty>
        : (
          <Table label="Last events" rows={rows} id={(e) => e.id} link={(e) => href("/events/" + e.id)} columns={[
            { head: "Event", kind: "main", cell: (e) => <code>{e.type}</code> },
            { head: "Id", kind: "minor", cell: (e) => <code>{e.id}</code> },
            { head: "Accepted", cell: (e) => <Time at={e.accepted_at} /> },
          ]} />
        )}
    </Card>
  );
}
