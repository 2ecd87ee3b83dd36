import { onlyTheme, theme } from "../lib/prefs";
import { Icon } from "./icon";

const next = { system: "light", light: "dark", dark: "system" } as const;
const icons = { system: "circle", light: "sun", dark: "moon" } as const;

// ThemeSwitch goes from the system's theme to light, dark, and back.
export function ThemeSwitch() {
  if (onlyTheme.value) return null;
  const label = `Theme: ${theme.value}`;
  return (
    <button type="button" class="quiet icon-only" aria-label={label} title={label} onClick={() => (theme.value = next[theme.value])}>
      <Icon name={icons[theme.value]} />
    </button>
  );
}
