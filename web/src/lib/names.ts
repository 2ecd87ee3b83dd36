// What ids stand for, for people.
import { call, type Endpoint, type Source } from "./api";
import { useLoad } from "./load";
import { tenant } from "./router";
import { role } from "./session";

// useEndpoints are the endpoints of the tenant by their ids. Deleted ones are
// not among them.
export function useEndpoints(): Map<string, Endpoint> {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: tenant.value }, signal }), [tenant.value]);
  return new Map(loaded.data?.items.map((e) => [e.id, e]));
}

// useSources are the sources of the tenant by their ids. The portal has none.
export function useSources(): Map<string, Source> {
  const loaded = useLoad(async (signal) => (role.value === "portal" ? [] : (await call("GET /v1/tenants/{tenant}/sources", { path: { tenant: tenant.value }, signal })).items), [tenant.value]);
  return new Map(loaded.data?.map((s) => [s.id, s]));
}

// useEventTypes are the names of the tenant's event types.
export function useEventTypes(): string[] {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/event-types", { path: { tenant: tenant.value }, signal }), [tenant.value]);
  return loaded.data?.items.map((t) => t.name) ?? [];
}

// nameOf tells an endpoint by its URL, without what every URL begins with. A
// draft that was tested has no id.
export const nameOf = (e: Endpoint | undefined, id: string | undefined): string => e?.url?.replace(/^https?:\/\//, "") ?? (e?.description || id || "a draft of an endpoint");
