// uPlot is loaded when the first chart is shown.
import type uPlot from "uplot";

let loading: Promise<typeof uPlot> | undefined;

export function loadChart(): Promise<typeof uPlot> {
  const url = document.querySelector<HTMLScriptElement>("script[data-chart]")!.dataset.chart!;
  loading ??= import(new URL(url, document.baseURI).href).then((m: { default: typeof uPlot }) => m.default);
  return loading;
}
