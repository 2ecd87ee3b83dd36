// Charts over time: bars that stand on each other, or lines. Gaps stay gaps.
import { useEffect, useRef, useState } from "preact/hooks";
import type uPlot from "uplot";
import { loadChart } from "../lib/chart";
import { theme, zone } from "../lib/prefs";
import { absolute } from "../lib/time";
import { Icon } from "./icon";

// A Series is one value over time. Its tone is how it looks on every chart.
export interface Series {
  label: string;
  tone: "good" | "info" | "warn" | "bad" | "mute" | "accent";
  values: readonly (number | null)[]; // null: there is none
}

interface Props {
  title: string;
  times: readonly number[]; // milliseconds, one for each value
  series: readonly Series[];
  stacked?: boolean;
  text: (value: number) => string; // of a value, with its unit
  max?: number; // of the axis, if it is known
  onRange?: (from: number, to: number) => void; // the part that a reader has marked
}

const height = 180;

export function Chart(props: Props) {
  const { title, times, series, text } = props;
  const [asTable, setAsTable] = useState(false);
  const [at, setAt] = useState<number>();
  const last = times.length - 1;
  const shown = at ?? last;
  const empty = series.every((s) => s.values.every((v) => v === null || v === 0));
  const value = (s: Series, i: number): string => {
    const v = s.values[i];
    return v === null || v === undefined ? "–" : text(v);
  };
  return (
    <section class="card chart">
      <header>
        <h2>{title} {at !== undefined && <span class="hint">{absolute(times[at]!)}</span>}</h2>
        <button type="button" class="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}><Icon name="list" /> Table</button>
      </header>
      <ul class="legend" aria-hidden="true">
        {series.map((s, i) => <li key={s.label}><i class={"tone-" + s.tone} data-series={i} /> {s.label} <strong>{value(s, shown)}</strong></li>)}
      </ul>
      {asTable
        ? (
          <div class="table scrolls" tabIndex={0}>
            <table aria-label={title}>
              <thead><tr><th scope="col">Time</th>{series.map((s) => <th key={s.label} scope="col" class="number">{s.label}</th>)}</tr></thead>
              <tbody>
                {times.map((t, i) => (
                  <tr key={t}><td>{absolute(t)}</td>{series.map((s) => <td key={s.label} class="number">{value(s, i)}</td>)}</tr>
                )).reverse()}
              </tbody>
            </table>
          </div>
        )
        : empty ? <p class="nothing hint">Nothing in this time.</p>
          : <Canvas {...props} onPoint={setAt} label={`${title}: ${series.map((s) => `${s.label} ${value(s, last)}`).join(", ")} at the end. The same is there as a table.`} />}
    </section>
  );
}

// Canvas draws a chart, once uPlot is there.
function Canvas({ times, series, stacked, text, max, onRange, onPoint, label }: Props & { onPoint: (i: number | undefined) => void; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const range = useRef(onRange);
  range.current = onRange;
  const data = JSON.stringify([times, series, stacked, max, theme.value, zone.value]);
  useEffect(() => {
    let plot: uPlot | undefined;
    let gone = false;
    const el = box.current!;
    const resize = new ResizeObserver(() => plot?.setSize({ width: el.clientWidth, height }));
    void loadChart().then((make) => {
      if (gone) return;
      plot = new make(options(make, el, { series, stacked, text, max }, (from, to) => range.current?.(from, to), onPoint), dataOf(times, series, stacked), el);
      resize.observe(el);
    });
    return () => {
      gone = true;
      resize.disconnect();
      plot?.destroy();
      onPoint(undefined);
    };
  }, [data]);
  return <div ref={box} class="plot" role="img" aria-label={label} />;
}

// dataOf is what uPlot draws. The bars of a stack are drawn from the whole of it
// down to its lowest part, each over the one before.
function dataOf(times: readonly number[], series: readonly Series[], stacked = false): uPlot.AlignedData {
  const x = times.map((t) => t / 1000);
  if (!stacked) return [x, ...series.map((s) => [...s.values])];
  const sums = series.map((_, n) => times.map((_, i) => series.slice(0, n + 1).reduce((sum, s) => sum + (s.values[i] ?? 0), 0)));
  return [x, ...sums.reverse()];
}

const timeZone = (): string | undefined => (zone.value === "utc" ? "UTC" : undefined);

// clock is a time below a chart: the day at midnight, else the time of the day.
function clock(at: number, days: boolean): string {
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: timeZone() }).format(at);
  if (!days && time !== "00:00") return time;
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: timeZone() }).format(at);
}

const dashes = [[], [6, 4], [2, 3]];

function options(make: typeof uPlot, box: HTMLElement, { series, stacked, text, max }: Pick<Props, "series" | "stacked" | "text" | "max">, onRange: (from: number, to: number) => void, onPoint: (i: number | undefined) => void): uPlot.Options {
  // A canvas does not know the properties of the style sheet: the legend does.
  const colour = (i: number): string => getComputedStyle(box.parentElement!.querySelector(`[data-series="${i}"]`)!).color;
  const axis = getComputedStyle(box);
  const lines = { stroke: axis.borderTopColor, width: 1 };
  const order = series.map((_, i) => (stacked ? series.length - 1 - i : i));
  return {
    width: box.clientWidth, height,
    legend: { show: false },
    cursor: { y: false, points: { show: !stacked }, drag: { setScale: false } },
    tzDate: (t) => make.tzDate(new Date(t * 1000), timeZone() ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
    scales: { y: { range: (_, low, high) => [Math.min(0, low), max ?? (high > 0 ? high * 1.08 : 1)] } },
    axes: [
      { stroke: axis.color, grid: { show: false }, ticks: lines, font: `12px ${axis.fontFamily}`, values: (_, splits, __, ___, step) => splits.map((t) => clock(t * 1000, step >= 86_400)) },
      { stroke: axis.color, grid: lines, ticks: { show: false }, size: 64, font: `12px ${axis.fontFamily}`, values: (_, splits) => splits.map(text) },
    ],
    series: [{}, ...order.map((i): uPlot.Series => (stacked
      ? { fill: colour(i), width: 0, points: { show: false }, paths: make.paths.bars!({ size: [0.85, 60] }) }
      : { stroke: colour(i), width: 2, dash: dashes[i % 3], spanGaps: false }))],
    hooks: {
      setCursor: [(u) => onPoint(u.cursor.idx ?? undefined)],
      setSelect: [(u) => u.select.width > 4 && onRange(u.posToVal(u.select.left, "x") * 1000, u.posToVal(u.select.left + u.select.width, "x") * 1000)],
    },
  };
}
