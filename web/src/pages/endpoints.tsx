// The endpoints of a tenant.
import { call, type Endpoint } from "../lib/api";
import { useLiveRows } from "../lib/live";
import { usePages } from "../lib/load";
import { href, query, tenant } from "../lib/router";
import { may } from "../lib/session";
import { Badge } from "../ui/badge";
import type { Filter } from "../ui/filter";
import { Icon } from "../ui/icon";
import { Log } from "../ui/log";
import { Page } from "../ui/page";
import { Empty } from "../ui/state";
import { Time } from "../ui/time";

const states = ["active", "failing", "disabled"] as const;

// stateOf is how an endpoint is at the moment.
export const stateOf = (e: Endpoint): typeof states[number] => (e.disabled ? "disabled" : e.failing_since ? "failing" : "active");

const filters: Filter[] = [
  { name: "search", label: "Search", kind: "text", placeholder: "URL, description or event type" },
  { name: "state", label: "State", kind: "choice", options: states.map((s) => ({ value: s, label: s })) },
];

export function Endpoints() {
  const search = query.value.get("search") ?? undefined;
  const state = states.find((s) => s === query.value.get("state"));
  const list = usePages((cursor, signal) => call("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: tenant.value }, query: { search, state, cursor }, signal }), [tenant.value, search, state]);
  const fits = (e: Endpoint): boolean =>
    !e.deleted_at && (!state || stateOf(e) === state) && (!search || [e.url ?? "", e.description, ...e.event_types].some((t) => t.toLowerCase().includes(search.toLowerCase())));
  const fresh = useLiveRows(list, "endpoint", fits);
  const add = may("operator") && <a class="button primary" href={href("/endpoints/new")}><Icon name="plus" /> New endpoint</a>;
  return (
    <Page title="Endpoints" about="Where events are sent, signed." actions={add}>
      <Log label="Endpoints" list={list} fresh={fresh} filters={filters} link={(e) => href("/endpoints/" + e.id)} columns={[
        { head: "URL", kind: "main", cell: (e) => <>{e.url ?? "polled by its consumer"}{e.description && <small>{e.description}</small>}</> },
        { head: "State", cell: (e) => <Badge state={stateOf(e)} /> },
        { head: "Events", kind: "minor", cell: (e) => (e.event_types.includes("*") ? "all" : e.event_types.length) },
        { head: "Scheme", kind: "minor", cell: (e) => e.scheme },
        { head: "Created", kind: "minor", cell: (e) => <Time at={e.created_at} /> },
      ]} empty={<Empty icon="send" title="No endpoints yet" action={add}>An endpoint is a URL that gets the events it subscribes to. Add one, and send it a test.</Empty>} />
    </Page>
  );
}
