// Why attempts fail, in plain words.
import { signal } from "@preact/signals";
import { call } from "./api";

type Causes = Awaited<ReturnType<typeof load>>;

async function load() {
  const { items } = await call("GET /v1/causes", {});
  return new Map(items.map((c) => [c.code as string, c]));
}

const known = signal<Causes | undefined>(undefined);
let loading: Promise<void> | undefined;

// words resolves when the causes are there, or cannot be had. They are loaded once.
const words = (): Promise<void> =>
  (loading ??= load().then((causes) => void (known.value = causes), () => void (loading = undefined))); // the codes do without

// explained resolves to what is loaded once the words for its causes are there, too,
// so that no code is seen before them.
export async function explained<T>(loaded: Promise<T>): Promise<T> {
  const [data] = await Promise.all([loaded, words()]);
  return data;
}

// useCauses are the causes by their codes, undefined until they are loaded.
export function useCauses(): Causes | undefined {
  void words();
  return known.value;
}
