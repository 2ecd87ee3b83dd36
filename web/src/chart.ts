// uPlot in a file of its own, which lib/chart.ts loads when a chart is shown.
export { default } from "uplot";
