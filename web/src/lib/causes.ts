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

// explained resolves to what is loaded once the words for its causes are there, too,
// so that no code is seen before them. They are loaded once.
export async function explained<T>(loaded: Promise<T>): Promise<T> {
  loading ??= load().then((causes) => void (known.value = causes), () => void (loading = undefined)); // the codes do without
  const [data] = await Promise.all([loaded, loading]);
  return data;
}

// useCauses are the causes by their codes, for what was explained.
export const useCauses = (): Causes | undefined => known.value;
