// Figures over time, of a tenant, an endpoint or a source.
import { call, type Bucket, type Metrics } from "../lib/api";
import { explained, useCauses } from "../lib/causes";
import { useLoad } from "../lib/load";
import { useReload } from "../lib/live";
import { tenant } from "../lib/router";
import { count, duration } from "../lib/time";
import { Chart, type Series } from "../ui/chart";
import { Card } from "../ui/page";
import { RangePicker, rangeKey, rangeOf } from "../ui/range";
import { Show } from "../ui/state";
import { Table } from "../ui/table";

interface Of {
  endpoint?: string;
  source?: string;
}

// Charts shows the figures of the time in the page's query, and lets the reader
// choose it.
export function Charts(of: Of) {
  return <><RangePicker /><Figures {...of} /></>;
}

// Figures shows the figures of that time.
export function Figures({ endpoint, source }: Of) {
  const buckets = innerWidth < 700 ? 60 : 120;
  const loaded = useLoad((signal) => explained(call("GET /v1/tenants/{tenant}/metrics", { path: { tenant: tenant.value }, query: { endpoint, source, ...rangeOf(), buckets }, signal })), [tenant.value, endpoint, source, rangeKey()]);
  useReload(["deliveries", "events", "requests"], loaded);
  return <Show of={loaded}>{(metrics) => <AllCharts endpoint={endpoint} source={source} metrics={metrics} />}</Show>;
}

const answers: [string, string, Series["hatch"]?][] = [["2xx", "--c-2xx"], ["3xx", "--c-3xx", "lines"], ["4xx", "--c-4xx", "slash"], ["5xx", "--c-5xx", "cross"], ["none", "--c-none", "dots"]];
const verdicts: [string, string, string, Series["hatch"]?][] = [["accepted", "verified", "--c-2xx"], ["handshake", "handshake", "--c-3xx", "lines"], ["duplicate", "duplicate", "--c-none", "dots"], ["refused", "refused", "--c-5xx", "cross"]];

export const percent = (n: number): string => `${(n * 100).toFixed(1).replace(/\.0$/, "")} %`;

function AllCharts({ endpoint, source, metrics: m }: Of & { metrics: Metrics }) {
  const b = m.buckets;
  const times = b.map((x) => new Date(x.start).getTime() / 1000);
  const shared = { times, step: m.step_s, until: new Date(m.until).getTime() / 1000 };
  const values = (get: (x: Bucket) => number | undefined): (number | null)[] => b.map((x) => get(x) ?? null);
  // What waits is counted once a minute: the part that is not over yet has what waits now.
  const waits = (get: (x: Bucket) => number, now: number): (number | null)[] =>
    b.map((x, i) => (i === b.length - 1 && Date.now() < (times[i]! + m.step_s) * 1000 ? now : get(x)));
  const lines = (get: (x: Bucket) => { p50: number; p95: number; p99: number } | undefined): Series[] => [
    { label: "p50", color: "--c-p50", values: values((x) => get(x)?.p50) },
    { label: "p95", color: "--c-p95", line: "dashed", values: values((x) => get(x)?.p95) },
    { label: "p99", color: "--c-p99", line: "dotted", values: values((x) => get(x)?.p99) },
  ];
  const requests = <Chart {...shared} name="requests" title="Requests" about="Requests to sources over time, by verdict." stacked unit={count}
    series={verdicts.map(([verdict, label, color, hatch]) => ({ label, color, hatch, values: values((x) => x.requests[verdict] ?? 0) }))} />;
  if (source) return <div class="charts">{requests}</div>;
  return (
    <>
      <div class="charts">
        <Chart {...shared} name="attempts" title="Attempts" about="Attempts over time, by the class of their answers." stacked unit={count}
          series={answers.map(([label, color, hatch]) => ({ label: label === "none" ? "no answer" : label, color, hatch, values: values((x) => x.answers[label] ?? 0) }))} />
        <Chart {...shared} name="success" title="Success" about="The share of attempts that delivered, over time." most={1} unit={percent} series={[{ label: "delivered", color: "--c-2xx", values: values((x) => x.success_rate) }]} />
        <Chart {...shared} name="latency" title="How long attempts take" about="The 50th, 95th and 99th percentile of how long attempts take, over time." unit={duration} series={lines((x) => x.latency_ms)} />
        <Chart {...shared} name="delivered" title="From event to delivered" about="The 50th, 95th and 99th percentile of the time from an event to its first 2xx answer." unit={duration} series={lines((x) => x.delivered_ms)} />
        {!endpoint && <Chart {...shared} name="backlog" title="Waiting" about="The most deliveries that waited at one time." unit={count} series={[{ label: "deliveries", color: "--c-p95", values: waits((x) => x.backlog, m.now.deliveries) }]} />}
        {!endpoint && <Chart {...shared} name="oldest" title="Age of the oldest" about="How long the oldest delivery that waits has waited." unit={(s) => duration(s * 1000)} series={[{ label: "oldest", color: "--c-4xx", values: waits((x) => x.oldest_s, m.now.oldest_s) }]} />}
        {!endpoint && b.some((x) => Object.values(x.requests).some(Boolean)) && requests}
      </div>
      <Causes metrics={m} />
    </>
  );
}

// Causes is why attempts failed, the most frequent first.
function Causes({ metrics: m }: { metrics: Metrics }) {
  const causes = useCauses();
  const rows = Object.entries(m.sum.causes).sort(([, a], [, b]) => b - a);
  const all = Object.values(m.sum.attempts).reduce((a, b) => a + b, 0);
  if (rows.length === 0) return null;
  return (
    <Card flush title="Why attempts failed">
      <Table label="Why attempts failed" rows={rows} id={([code]) => code} columns={[
        { head: "Cause", kind: "main", cell: ([code]) => <>{causes?.get(code)?.title ?? code}<small>{causes?.get(code)?.fix}</small></> },
        { head: "Attempts", kind: "number", cell: ([, n]) => count(n) },
        { head: "Of all", kind: "number", cell: ([, n]) => percent(n / Math.max(all, 1)) },
      ]} />
    </Card>
  );
}
