// uPlot is loaded when the first chart is shown.
import type uPlot from "uplot";

export const loadChart = async (): Promise<typeof uPlot> => (await import("uplot")).default;
