// What runs here.
import { call } from "../lib/api";
import { useLoad } from "../lib/load";
import { count } from "../lib/time";
import { ID } from "../ui/copy";
import { Card, Facts, Page } from "../ui/page";
import { Show } from "../ui/state";
import { Time } from "../ui/time";

const databases = { sqlite: "SQLite, in its data directory", postgres: "PostgreSQL" };
const kept = [["events_days", "Events"], ["requests_days", "Requests"], ["keys_days", "Keys of duplicates"], ["jobs_days", "Jobs"], ["audit_days", "Audit log"]] as const;

export function System() {
  const loaded = useLoad((signal) => call("GET /v1/system", { signal }), []);
  const queued = ({ deliveries, oldest_at }: { deliveries: number; oldest_at?: string }) =>
    <>{count(deliveries)}{oldest_at && <small class="hint"> the oldest from <Time at={oldest_at} /></small>}</>;
  return (
    <Page title="System" about="What runs here, for every tenant." actions={<button type="button" aria-disabled={loaded.busy} onClick={loaded.reload}>Look again</button>}>
      <Show of={loaded}>
        {(s) => (
          <>
            <Card title="Program">
              <Facts of={[
                ["Version", <code>{s.version}</code>], ["Started", <Time at={s.started_at} />], ["Public URL", <ID id={s.public_url} />], ["Database", databases[s.database]],
              ]} />
            </Card>
            <Card title="To deliver"><Facts of={[["Waiting", queued(s.pending)], ["Under way", queued(s.leased)]]} /></Card>
            <Card title="Kept for">
              <Facts of={kept.map(([name, label]) => [label, s.retention[name] ? `${s.retention[name]} days` : "ever"] as const)} />
              <p class="hint below">Each tenant can say otherwise, in its own settings.</p>
            </Card>
          </>
        )}
      </Show>
    </Page>
  );
}
