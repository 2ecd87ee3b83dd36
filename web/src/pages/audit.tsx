// The audit log: who did what, in a tenant or in all of them.
import { call } from "../lib/api";
import { usePages } from "../lib/load";
import { ofAll } from "../lib/roles";
import { query, setQuery, tenant } from "../lib/router";
import { role } from "../lib/session";
import { Badge } from "../ui/badge";
import { clearFilters, FilterBar, filtered, type Filter } from "../ui/filter";
import { Card, Page } from "../ui/page";
import { Empty, Failed, Skeleton } from "../ui/state";
import { Table } from "../ui/table";
import { Time } from "../ui/time";
import { actionText } from "./activity";

const everywhere: Filter = { name: "of", label: "Of", kind: "choice", options: [{ value: "all", label: "every tenant" }] };
const filters: Filter[] = [
  { name: "action", label: "What", kind: "text", placeholder: "such as create-endpoint" },
  { name: "actor", label: "Who", kind: "text", placeholder: "the id of a user or token" },
  { name: "target", label: "To what", kind: "text", placeholder: "an id" },
  { name: "since", label: "Since", kind: "time" },
  { name: "until", label: "Until", kind: "time" },
];

// Audit is the audit log; in the portal, what was done there.
export function Audit() {
  const q = query.value;
  const portal = role.value === "portal";
  const asked = Object.fromEntries(filters.map((f) => [f.name, q.get(f.name) ?? undefined]));
  const all = ofAll() && q.get("of") === "all";
  const list = usePages(
    (cursor, signal) => (all
      ? call("GET /v1/audit", { query: { ...asked, cursor }, signal })
      : call("GET /v1/tenants/{tenant}/audit", { path: { tenant: tenant.value }, query: { ...asked, cursor }, signal })),
    [tenant.value, all, JSON.stringify(asked)],
  );
  const shown = portal ? filters.filter((f) => f.name !== "actor") : ofAll() ? [everywhere, ...filters] : filters;
  const only = (name: string, value: string, text = value) => (
    <button type="button" class="only" title={`Only ${name === "action" ? "this" : value}`} onClick={() => setQuery({ [name]: value })}>{text}</button>
  );
  return (
    <Page title={portal ? "Activity" : "Audit log"} about={portal ? "What was done here, the newest first." : "Who did what, the newest first. Nothing changes an entry."}>
      <FilterBar filters={shown} />
      {list.error ? <Failed error={list.error} retry={list.reload} /> : !list.items ? <Skeleton /> : null}
      {list.items?.length === 0 && (filtered(shown)
        ? <Empty icon="search" title="No entry fits the filters" action={<button type="button" onClick={() => clearFilters(shown)}>Clear the filters</button>} />
        : <Empty icon="list" title="Nothing was done yet">Changes, replays and looks at a secret are listed here.</Empty>)}
      {list.items && list.items.length > 0 && (
        <Card flush>
          <Table label="Audit log" rows={list.items} busy={list.busy} more={list.more} id={(e) => e.id} columns={[
            {
              head: "What", kind: "main",
              cell: (e) => (
                <>
                  {only("action", e.action, actionText(e.action))} {e.failed && <Badge state="refused" />}
                  <small>{e.target && only("target", e.target)} {e.detail && Object.entries(e.detail).map(([name, value]) => `${name}: ${value}`).join(", ")}</small>
                </>
              ),
            },
            ...(all ? [{ head: "Tenant", kind: "minor" as const, cell: (e: { tenant?: string }) => e.tenant ?? <span class="hint">none</span> }] : []),
            {
              head: "Who", kind: portal ? "minor" as const : undefined,
              cell: (e) => (
                <>
                  {e.actor.id && !portal ? only("actor", e.actor.id, e.actor.name || e.actor.id) : e.actor.name || "nobody known"}
                  <small>{e.actor.kind === "none" ? "" : e.actor.kind}{e.actor.role && e.actor.role !== e.actor.kind && `, ${e.actor.role}`}</small>
                </>
              ),
            },
            { head: "From", kind: "minor", cell: (e) => e.remote },
            { head: "When", cell: (e) => <Time at={e.at} /> },
          ]} />
        </Card>
      )}
    </Page>
  );
}
