// What was skipped while an endpoint was disabled, and can be made up for.
import { call, type Endpoint } from "../lib/api";
import { go, tenant } from "../lib/router";
import { countOrMore } from "../lib/time";
import { confirm } from "../ui/dialog";
import { Time } from "../ui/time";

// offerSkipped asks whether to deliver what was skipped for an endpoint while it
// was disabled, and begins a job that does. e is as it was before it was enabled.
export async function offerSkipped(e: Endpoint): Promise<void> {
  if (!e.disabled_at) return;
  const path = { tenant: tenant.peek() };
  const filter = { endpoint: e.id, states: ["skipped" as const], reason: "endpoint disabled", since: e.disabled_at };
  const { total, more } = await call("POST /v1/tenants/{tenant}/jobs", { path, body: { kind: "replay", filter, dry_run: true } });
  if (total === 0) return;
  const yes = await confirm({
    title: "Replay what was skipped?", action: `Replay ${countOrMore(total, more)}`,
    text: <p>{countOrMore(total, more)} events were skipped for this endpoint since <Time at={e.disabled_at} exact />, while it was disabled.</p>,
  });
  if (yes) go("/jobs/" + (await call("POST /v1/tenants/{tenant}/jobs", { path, body: { kind: "replay", filter } })).id);
}
