// Pages that are loaded when they are gone to: what is rare is not in the first load.
import type { ComponentType } from "preact";
import { Show } from "../ui/state";
import { useLoad } from "./load";

// later is a page that load brings.
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let page: ComponentType<P> | undefined; // once it is there
  return function Later(props: P) {
    const loaded = useLoad(async () => ({ page: (page ??= await load()) }), []);
    const Found = page ?? loaded.data?.page;
    return Found ? <Found {...props} /> : <Show of={loaded}>{() => null}</Show>;
  };
}
