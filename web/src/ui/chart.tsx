// Charts over time: drawn by uPlot, told as a table, and a way to choose a range.
import type uPlot from "uplot";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { loadChart } from "../lib/chart";
import { theme, zone } from "../lib/prefs";
import { query, setQuery } from "../lib/router";
import { absolute } from "../lib/time";
import { Icon } from "./icon";
import { setRange } from "./range";
import { Empty } from "./state";
import { Table } from "./table";

export interface Series {
  label: string;
  values: readonly (number | null)[]; // null: there was nothing, which is a gap
  color: string; // the name of a custom property
  // Beside the colour, for those who do not see it: of bars, and of lines.
  hatch?: "lines" | "slash" | "cross" | "dots";
  line?: keyof typeof dashes;
}

const height = 190;
const dashes = { dashed: [8, 4], dotted: [2, 3] };

// Chart shows series over times, in seconds since 1970, each of which begins a
// part of step seconds. Dragging over it sets since and until in the query.
export function Chart({ name, title, about, times, step, until, series, stacked, unit, most }: {
  name: string; // in the query, where it is shown as a table
  title: string;
  about: string; // what it shows, in a sentence
  times: readonly number[];
  step: number;
  until: number; // where the time ends
  series: readonly Series[];
  stacked?: boolean; // as bars upon each other, or else as lines
  unit: (n: number) => string;
  most?: number; // that the values can be
}) {
  const [at, setAt] = useState<number | null>(null); // the part under the pointer
  const asTable = query.value.get("table") === name;
  const empty = series.every((s) => s.values.every((v) => v === null || (stacked && v === 0)));
  const told = (s: Series): string => {
    if (at !== null) return s.values[at] == null ? "–" : unit(s.values[at]);
    if (stacked) return unit(s.values.reduce<number>((sum, v) => sum + (v ?? 0), 0));
    const last = s.values.findLast((v) => v !== null);
    return last == null ? "–" : unit(last);
  };
  return (
    <section class="card chart" aria-label={title}>
      <header>
        <h2>{title} {at !== null && times[at] !== undefined && <small>{absolute(times[at] * 1000)}</small>}</h2>
        <button type="button" class="quiet" aria-pressed={asTable} aria-label={`Table: ${title}`} onClick={() => setQuery({ table: asTable ? undefined : name }, true)}><Icon name="list" /> Table</button>
      </header>
      {!asTable && series.length > 1 && (
        <ul class="legend">
          {series.map((s) => <li key={s.label}><i class={stacked ? s.hatch : `line ${s.line ?? ""}`} style={{ color: `var(${s.color})` }} />{s.label} <b>{told(s)}</b></li>)}
        </ul>
      )}
      {!asTable && series.length === 1 && <p class="legend"><b>{told(series[0]!)}</b></p>}
      {!asTable && (
        <div class="plot">
          <Plot about={about} times={times} step={step} until={until} series={series} stacked={stacked ?? false} unit={unit} most={most} onAt={setAt} />
          {empty && <p>Nothing in this time</p>}
        </div>
      )}
      {asTable && (empty ? <Empty icon="list" title="Nothing in this time" /> : <AsTable title={title} times={times} series={series} unit={unit} />)}
    </section>
  );
}

function AsTable({ title, times, series, unit }: { title: string; times: readonly number[]; series: readonly Series[]; unit: (n: number) => string }) {
  const rows = times.map((t, i) => ({ t, i })).filter(({ i }) => series.some((s) => s.values[i] != null && s.values[i] !== 0)).reverse();
  return (
    <Table label={title} rows={rows} id={(r) => String(r.t)} columns={[
      { head: "From", kind: "main", cell: (r) => absolute(r.t * 1000) },
      ...series.map((s) => ({ head: s.label, kind: "number" as const, cell: (r: { i: number }) => (s.values[r.i] == null ? "–" : unit(s.values[r.i]!)) })),
    ]} />
  );
}

function Plot({ about, times, step, until, series, stacked, unit, most, onAt }: {
  about: string; times: readonly number[]; step: number; until: number; series: readonly Series[]; stacked: boolean; unit: (n: number) => string; most?: number; onAt: (at: number | null) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(undefined);
  const data = useMemo(() => dataOf(times, series, stacked), [times, series, stacked]);
  const range = useRef<[number, number]>([0, 0]);
  range.current = [times[0] ?? 0, until];
  const latest = useRef(data);
  latest.current = data;
  const [dark, setDark] = useState(0); // counts changes of the system's theme
  useEffect(() => {
    const media = matchMedia("(prefers-color-scheme: dark)");
    const change = (): void => setDark((n) => n + 1);
    media.addEventListener("change", change);
    return () => media.removeEventListener("change", change);
  }, []);
  // A plot is made once, and then given its data. Only what it looks like makes a new one.
  const looks = [stacked, step, theme.value, zone.value, dark, ...series.flatMap((s) => [s.label, s.color])].join();
  useEffect(() => {
    const div = place.current!;
    let gone = false;
    const observer = new ResizeObserver(() => plot.current?.setSize({ width: div.clientWidth, height }));
    void loadChart().then((uPlot) => {
      if (gone) return;
      plot.current = new uPlot(optionsOf(uPlot, div, { step, series, stacked, unit, most, range, onAt }), latest.current, div);
      observer.observe(div);
    });
    return () => {
      gone = true;
      observer.disconnect();
      plot.current?.destroy();
      plot.current = undefined;
    };
  }, [looks]);
  useEffect(() => plot.current?.setData(data), [data]);
  return <div ref={place} role="img" aria-label={about} />;
}

// dataOf returns what uPlot draws. Bars upon each other are sums, the highest
// first, so that each covers the foot of the one before.
function dataOf(times: readonly number[], series: readonly Series[], stacked: boolean): uPlot.AlignedData {
  if (!stacked) return [[...times], ...series.map((s) => [...s.values])];
  const sums = times.map(() => 0);
  const all = series.map((s) => s.values.map((v, i) => (sums[i] = sums[i]! + (v ?? 0))));
  return [[...times], ...all.reverse()];
}

interface Looks {
  step: number;
  series: readonly Series[];
  stacked: boolean;
  unit: (n: number) => string;
  most?: number;
  range: { current: [number, number] };
  onAt: (at: number | null) => void;
}

function optionsOf(of: typeof uPlot, div: HTMLElement, { step, series, stacked, unit, most, range, onAt }: Looks): uPlot.Options {
  // A canvas knows no custom properties.
  const color = (name: string): string => {
    div.style.color = `var(${name})`;
    const found = getComputedStyle(div).color;
    div.style.color = "";
    return found;
  };
  const soft = color("--soft");
  const line = color("--line");
  const axis: uPlot.Axis = { stroke: soft, font: "12px system-ui, sans-serif", grid: { stroke: line, width: 1 }, ticks: { show: false } };
  const drawn = stacked ? [...series].reverse() : series;
  return {
    width: div.clientWidth, height, padding: [8, 18, 0, 0], legend: { show: false },
    tzDate: (t) => (zone.peek() === "utc" ? of.tzDate(new Date(t * 1000), "Etc/UTC") : new Date(t * 1000)),
    scales: { x: { time: true, range: () => range.current }, y: { range: (_, __, max) => [0, most ?? (max > 0 ? max * 1.1 : 1)] } },
    axes: [
      { ...axis, grid: { show: false }, space: 70, values: [
        [86_400, "{D} {MMM}", null, null, null, null, null, null, 1], [3600, "{HH}:{mm}", "\n{D} {MMM}", null, null, null, null, null, 1],
        [60, "{HH}:{mm}", "\n{D} {MMM}", null, null, null, null, null, 1], [1, "{HH}:{mm}:{ss}", null, null, null, null, null, null, 1],
      ] },
      { ...axis, size: 56, space: 36, values: (_, ticks) => ticks.map((t) => unit(t)) },
    ],
    series: [{}, ...drawn.map((s): uPlot.Series => (stacked
      ? { label: s.label, width: 0, fill: () => hatched(color(s.color), s.hatch, color("--card")), paths: of.paths.bars!({ size: [0.82, 40], align: 1, gap: 1 }), points: { show: false } }
      : { label: s.label, width: 2, stroke: color(s.color), dash: s.line && dashes[s.line], points: { show: s.values.filter((v) => v !== null).length < 40, size: 5 } }))],
    cursor: { y: false, points: { show: !stacked }, drag: { x: true, y: false, setScale: false }, sync: { key: "charts" } },
    hooks: {
      setCursor: [(u) => onAt(u.cursor.idx ?? null)],
      setSelect: [(u) => {
        if (u.select.width < 5) return;
        const from = Math.floor(u.posToVal(u.select.left, "x") / step) * step;
        const to = Math.ceil(u.posToVal(u.select.left + u.select.width, "x") / step) * step;
        u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
        setRange(from * 1000, to * 1000);
      }],
    },
  };
}

// hatched is a colour with a pattern on it.
function hatched(color: string, hatch: Series["hatch"], ground: string): string | CanvasPattern {
  if (!hatch) return color;
  const size = 8;
  const canvas = new OffscreenCanvas(size, size);
  const c = canvas.getContext("2d")!;
  c.fillStyle = color;
  c.fillRect(0, 0, size, size);
  c.strokeStyle = c.fillStyle = ground;
  c.lineWidth = 1.5;
  if (hatch === "dots") {
    c.fillRect(1, 1, 2, 2);
    c.fillRect(5, 5, 2, 2);
  } else if (hatch === "lines") {
    c.fillRect(0, 1, size, 1.5);
    c.fillRect(0, 5, size, 1.5);
  } else {
    for (const at of [-size, 0, size]) {
      c.moveTo(at, size);
      c.lineTo(at + size, 0);
      if (hatch === "cross") {
        c.moveTo(at, 0);
        c.lineTo(at + size, size);
      }
    }
    c.stroke();
  }
  return c.createPattern(canvas, "repeat")!;
}

// Spark is a line that shows only where things go.
export function Spark({ values }: { values: readonly (number | null)[] }) {
  const known = values.filter((v) => v !== null);
  if (known.length < 2) return <svg class="spark" viewBox="0 0 100 24" aria-hidden="true" />;
  const max = Math.max(...known, Number.MIN_VALUE);
  const min = Math.min(...known, 0);
  let pen = "M";
  const d = values.map((v, i) => {
    if (v === null) {
      pen = "M";
      return "";
    }
    const p = `${pen}${((i / (values.length - 1)) * 100).toFixed(1)} ${(22 - ((v - min) / (max - min || 1)) * 20).toFixed(1)}`;
    pen = "L";
    return p;
  }).join("");
  return <svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true"><path d={d} /></svg>;
}
