// What happened over time, of a tenant, an endpoint or a source.
import { useEffect, useRef } from "preact/hooks";
import { call, type Answer } from "../lib/api";
import { useLoad } from "../lib/load";
import { query, tenant } from "../lib/router";
import { useLive } from "../lib/stream";
import { count, duration } from "../lib/time";
import { Chart, type Series } from "../ui/chart";
import { RangePicker, rangeOf, setRange } from "../ui/range";
import { Show } from "../ui/state";

type Metrics = Answer<"GET /v1/tenants/{tenant}/metrics">;
type Bucket = Metrics["buckets"][number];

const loadEvery = 1000; // milliseconds, at most

// Charts shows the figures of the time in the page's query.
export function Charts({ endpoint, source }: { endpoint?: string; source?: string }) {
  const loaded = useLoad(
    (signal) => call("GET /v1/tenants/{tenant}/metrics", { path: { tenant: tenant.value }, query: { ...rangeOf(), endpoint, source }, signal }),
    [tenant.value, endpoint, source, ...["range", "since", "until"].map((name) => query.value.get(name))],
  );
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLive([source ? "requests" : "deliveries"], () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      loaded.reload();
    }, loadEvery);
  });
  return (
    <>
      <RangePicker />
      <Show of={loaded}>
        {({ buckets }) => {
          const times = buckets.map((b) => new Date(b.start).getTime());
          const of = (label: string, tone: Series["tone"], value: (b: Bucket) => number | null | undefined): Series => ({ label, tone, values: buckets.map((b) => value(b) ?? null) });
          const common = { times, onRange: setRange };
          if (source) {
            return (
              <Chart {...common} title="Requests by verdict" stacked text={count} series={[
                of("accepted", "good", (b) => b.requests.accepted ?? 0), of("duplicate", "mute", (b) => b.requests.duplicate ?? 0),
                of("handshake", "info", (b) => b.requests.handshake ?? 0), of("refused", "bad", (b) => b.requests.refused ?? 0),
              ]} />
            );
          }
          return (
            <div class="charts">
              <Chart {...common} title="Attempts by answer" stacked text={count} series={[
                of("2xx", "good", (b) => b.answers["2xx"] ?? 0), of("3xx", "info", (b) => b.answers["3xx"] ?? 0), of("4xx", "warn", (b) => b.answers["4xx"] ?? 0),
                of("5xx", "bad", (b) => b.answers["5xx"] ?? 0), of("no answer", "mute", (b) => b.answers.none ?? 0),
              ]} />
              <Chart {...common} title="Success rate" max={100} text={(n) => `${n.toFixed(n % 1 ? 1 : 0)} %`} series={[of("delivered", "good", (b) => (b.success_rate === undefined ? null : b.success_rate * 100))]} />
              <Chart {...common} title="Attempts took" text={duration} series={[
                of("half (p50)", "info", (b) => b.latency_ms?.p50), of("95 % (p95)", "accent", (b) => b.latency_ms?.p95), of("99 % (p99)", "warn", (b) => b.latency_ms?.p99),
              ]} />
              <Chart {...common} title="From accepted to delivered" text={duration} series={[of("95 % (p95)", "accent", (b) => b.delivered_ms?.p95)]} />
              {!endpoint && <Chart {...common} title="Waiting deliveries" text={count} series={[of("at most", "info", (b) => b.backlog)]} />}
              {!endpoint && <Chart {...common} title="Age of the oldest one" text={(n) => duration(n * 1000)} series={[of("at most", "warn", (b) => b.oldest_s)]} />}
            </div>
          );
        }}
      </Show>
    </>
  );
}
