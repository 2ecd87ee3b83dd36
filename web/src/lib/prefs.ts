// What a reader prefers, kept in this browser.
import { effect, signal, type Signal } from "@preact/signals";

// ifKept does something with what a browser keeps. In a frame, it may keep nothing.
export function ifKept<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function kept<T extends string>(name: string, values: readonly T[]): Signal<T> {
  const key = "sealhook-" + name;
  const found = values.find((v) => v === ifKept(() => localStorage.getItem(key)));
  const s = signal<T>(found ?? values[0]!);
  effect(() => {
    const value = s.value;
    ifKept(() => localStorage.setItem(key, value));
  });
  return s;
}

export const theme = kept("theme", ["system", "light", "dark"] as const);
export const zone = kept("zone", ["local", "utc"] as const);
// keys says whether single keys such as j and k are shortcuts.
export const keys = kept("keys", ["on", "off"] as const);

// onlyTheme is the theme where there is no choice; empty: there is one.
export const onlyTheme = signal<"" | "light" | "dark">("");

effect(() => {
  document.documentElement.dataset.theme = onlyTheme.value || theme.value;
});
