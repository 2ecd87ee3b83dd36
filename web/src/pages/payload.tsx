// The payload of an event.
import { call, type Event } from "../lib/api";
import { base } from "../lib/base";
import { useLoad, type Loaded } from "../lib/load";
import { tenant } from "../lib/router";
import { role } from "../lib/session";
import { bytes } from "../lib/time";
import { Bytes } from "../ui/json";
import { Notice, Show } from "../ui/state";

const mostLoaded = 256 << 10; // bytes

// usePayload loads the payload of an event, unless it is large.
export function usePayload(event: Event): Loaded<Uint8Array<ArrayBuffer> | undefined> {
  return useLoad(async (signal) => {
    if (event.size > mostLoaded) return undefined;
    const blob = await call("GET /v1/tenants/{tenant}/events/{event}/payload", { path: { tenant: tenant.value, event: event.id }, signal });
    return new Uint8Array(await blob.arrayBuffer());
  }, [tenant.value, event.id]);
}

export function PayloadView({ event, payload }: { event: Event; payload: Loaded<Uint8Array<ArrayBuffer> | undefined> }) {
  // The portal's token goes with no link.
  const download = role.value === "portal" ? undefined : `${base}v1/tenants/${encodeURIComponent(tenant.value)}/events/${encodeURIComponent(event.id)}/payload`;
  if (event.size > mostLoaded) {
    return <Notice>The payload has {bytes(event.size)}, too much to be shown. {download && <a href={download} download={event.id}>Download it</a>}</Notice>;
  }
  return <Show of={payload}>{(of) => of && <Bytes of={of} download={download} />}</Show>;
}
