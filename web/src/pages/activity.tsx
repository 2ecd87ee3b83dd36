// Who did what, to one thing or to all of a tenant's.
import { call } from "../lib/api";
import { usePages } from "../lib/load";
import { tenant } from "../lib/router";
import { Card } from "../ui/page";
import { Empty, Failed, Skeleton } from "../ui/state";
import { Table } from "../ui/table";
import { Time } from "../ui/time";

// Activity lists what was done to a target, the newest first.
export function Activity({ target }: { target: string }) {
  const list = usePages((cursor, signal) => call("GET /v1/tenants/{tenant}/audit", { path: { tenant: tenant.value }, query: { target, cursor }, signal }), [tenant.value, target]);
  if (list.error) return <Failed error={list.error} retry={list.reload} />;
  if (!list.items) return <Skeleton />;
  if (list.items.length === 0) return <Empty icon="list" title="Nothing was done yet">Looks at a secret, changes and replays are listed here.</Empty>;
  return (
    <Card flush>
      <Table label="Activity" rows={list.items} busy={list.busy} more={list.more} id={(e) => e.id} columns={[
        { head: "What", kind: "main", cell: (e) => <>{actionText(e.action)}{e.detail && <small>{Object.entries(e.detail).map(([name, value]) => `${name}: ${value}`).join(", ")}</small>}</> },
        { head: "Who", cell: (e) => e.actor.name || e.actor.id || e.actor.kind },
        { head: "From", kind: "minor", cell: (e) => e.remote },
        { head: "When", cell: (e) => <Time at={e.at} /> },
      ]} />
    </Card>
  );
}

// actionText makes words of an operation's id: "reveal endpoint secrets".
export const actionText = (action: string): string => action.charAt(0).toUpperCase() + action.slice(1).replaceAll("-", " ");
