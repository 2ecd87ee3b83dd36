// What a reader prefers, kept in this browser.
import { effect, signal, type Signal } from "@preact/signals";

function kept<T extends string>(name: string, values: readonly T[]): Signal<T> {
  const key = "sealhook-" + name;
  const found = values.find((v) => v === localStorage.getItem(key));
  const s = signal<T>(found ?? values[0]!);
  effect(() => localStorage.setItem(key, s.value));
  return s;
}

export const theme = kept("theme", ["system", "light", "dark"] as const);
export const zone = kept("zone", ["local", "utc"] as const);
// keys says whether single keys such as j and k are shortcuts.
export const keys = kept("keys", ["on", "off"] as const);

effect(() => {
  document.documentElement.dataset.theme = theme.value;
});
