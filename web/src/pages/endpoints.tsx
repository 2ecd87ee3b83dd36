// The endpoints of a tenant.
import { call, type Endpoint } from "../lib/api";
import { useLoad } from "../lib/load";
import { href, query, tenant } from "../lib/router";
import { may } from "../lib/session";
import { Badge } from "../ui/badge";
import { clearFilters, FilterBar, type Filter } from "../ui/filter";
import { Icon } from "../ui/icon";
import { Card, Page } from "../ui/page";
import { Empty, Show } from "../ui/state";
import { Table } from "../ui/table";
import { Time } from "../ui/time";

// stateOf is how an endpoint is at the moment.
export const stateOf = (e: Endpoint): string => (e.disabled ? "disabled" : e.failing_since ? "failing" : "active");

const filters: Filter[] = [
  { name: "search", label: "Search", kind: "text", placeholder: "URL, description or event type" },
  { name: "state", label: "State", kind: "choice", options: ["active", "failing", "disabled"].map((s) => ({ value: s, label: s })) },
];

export function Endpoints() {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: tenant.value }, signal }), [tenant.value]);
  const search = (query.value.get("search") ?? "").toLowerCase();
  const state = query.value.get("state") ?? "";
  const fits = (e: Endpoint): boolean =>
    (!state || stateOf(e) === state) && [e.url ?? "", e.description, e.id, ...e.event_types].some((t) => t.toLowerCase().includes(search));
  const add = may("operator") && <a class="button primary" href={href("/endpoints/new")}><Icon name="plus" /> New endpoint</a>;
  return (
    <Page title="Endpoints" about="Where events are sent, signed." actions={add}>
      <Show of={loaded}>
        {({ items }) => {
          if (items.length === 0) {
            return <Empty icon="send" title="No endpoints yet" action={add}>An endpoint is a URL that gets the events it subscribes to. Add one, and send it a test.</Empty>;
          }
          const rows = items.filter(fits);
          return (
            <>
              <FilterBar filters={filters} />
              {rows.length === 0
                ? <Empty icon="search" title="No endpoint fits the filters" action={<button type="button" onClick={() => clearFilters(filters)}>Clear the filters</button>} />
                : (
                  <Card flush>
                    <Table label="Endpoints" rows={rows} id={(e) => e.id} link={(e) => href("/endpoints/" + e.id)} columns={[
                      { head: "URL", kind: "main", cell: (e) => <>{e.url ?? "polled by its consumer"}{e.description && <small>{e.description}</small>}</> },
                      { head: "State", cell: (e) => <Badge state={stateOf(e)} /> },
                      { head: "Events", kind: "minor", cell: (e) => (e.event_types.includes("*") ? "all" : e.event_types.length) },
                      { head: "Scheme", kind: "minor", cell: (e) => e.scheme },
                      { head: "Created", kind: "minor", cell: (e) => <Time at={e.created_at} /> },
                    ]} />
                  </Card>
                )}
            </>
          );
        }}
      </Show>
    </Page>
  );
}
