// Events: what happened, and whom it was delivered to.
import { useEffect, useRef, useState } from "preact/hooks";
import { call, type Delivery, type Event, type EventDetail, type Published } from "../lib/api";
import { base } from "../lib/base";
import { useLiveRows } from "../lib/live";
import { useLoad, usePages, type Paged } from "../lib/load";
import { useEventTypes, useSources } from "../lib/names";
import { go, href, query, tenant } from "../lib/router";
import { may, role } from "../lib/session";
import { useLive } from "../lib/stream";
import { bytes, countOrMore } from "../lib/time";
import { Badge } from "../ui/badge";
import { Code, ID } from "../ui/copy";
import { Dialog } from "../ui/dialog";
import type { Filter } from "../ui/filter";
import { Check, Field, FormFailure, LongText, Text, useForm } from "../ui/form";
import { Icon } from "../ui/icon";
import { Log } from "../ui/log";
import { Card, Facts, Page } from "../ui/page";
import { Empty, Notice, Show } from "../ui/state";
import { Time } from "../ui/time";
import { toast, toastError } from "../ui/toast";
import { headText } from "../ui/attempt";
import { DeliveryLog, deliveryStates } from "./deliveries";
import { PayloadView, usePayload } from "./payload";

export function Events() {
  const [sending, setSending] = useState(false);
  const types = useEventTypes();
  const sources = useSources();
  const filters: Filter[] = [
    { name: "type", label: "Event type", kind: "text", placeholder: "the whole name", suggestions: types },
    ...(sources.size > 0 ? [{ name: "source", label: "Source", kind: "choice" as const, options: [...sources.values()].map((s) => ({ value: s.id, label: s.name })) }] : []),
    { name: "since", label: "Since", kind: "time" },
    { name: "until", label: "Until", kind: "time" },
  ];
  const want = Object.fromEntries(["type", "source", "since", "until"].map((name) => [name, query.value.get(name) ?? undefined]));
  const list = usePages((cursor, signal) => call("GET /v1/tenants/{tenant}/events", { path: { tenant: tenant.value }, query: { ...want, cursor }, signal }), [tenant.value, JSON.stringify(want)]);
  const fresh = useLiveRows(list, "event", (e) => (!want.type || e.type === want.type) && (!want.source || e.source === want.source) && !want.until);
  useStanding(list);
  const send = may("operator") && role.value !== "portal" && <button type="button" class="primary" onClick={() => setSending(true)}><Icon name="send" /> Send an event</button>;
  return (
    <Page title="Events" about="What happened. Each is delivered to the endpoints that subscribe to its type." actions={send}>
      <Log label="Events" list={list} fresh={fresh} filters={filters} link={(e) => href("/events/" + e.id)} columns={[
        { head: "Event", kind: "main", cell: (e) => <><code>{e.type}</code><small>{e.id}{e.reason && ` – ${e.reason}`}</small></> },
        { head: "From", kind: "minor", cell: (e) => (e.test ? <Badge state="test" /> : e.source ? (sources.get(e.source)?.name ?? e.source) : "API") },
        { head: "Deliveries", cell: (e) => <Standing of={e} /> },
        { head: "Size", kind: "minor", cell: (e) => bytes(e.size) },
        { head: "Accepted", cell: (e) => <Time at={e.accepted_at} /> },
      ]} empty={(
        <Empty icon="activity" title="No events yet" action={send && <>{send}<Code label="Command" text={publishing()} /></>}>
          Publish one from here, through the API, or let a source receive it.
        </Empty>
      )} />
      {sending && <Send types={types} onClose={() => setSending(false)} />}
    </Page>
  );
}

// publishing is a command that publishes an event.
const publishing = (): string => `curl ${base}v1/tenants/${tenant.value}/events \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"type": "user.created", "payload": {"id": 1}}'`;

// Standing is how an event's deliveries stand.
function Standing({ of: e }: { of: Event }) {
  const states = deliveryStates.filter((s) => (e.deliveries[s] ?? 0) > 0);
  if (states.length === 0) return <>none</>;
  return <span class="row">{states.map((s) => <Badge key={s} state={s}>{`${countOrMore(e.deliveries[s]!, e.more_deliveries)} ${s === "leased" ? "in progress" : s}`}</Badge>)}</span>;
}

// useStanding keeps up to date how the deliveries of listed events stand.
function useStanding(list: Paged<Event>): void {
  const changed = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const of = tenant.value;
  const load = async (): Promise<void> => {
    timer.current = undefined;
    const id = [...changed.current].slice(0, 200);
    changed.current.clear();
    const { items } = await call("GET /v1/tenants/{tenant}/events", { path: { tenant: of }, query: { id, limit: 200 } });
    const now = new Map(items.map((e) => [e.sealhook_id, e]));
    list.change((rows) => rows.map((e) => now.get(e.sealhook_id) ?? e));
  };
  useLive(["deliveries"], (changes) => {
    const listed = new Set(list.items?.map((e) => e.sealhook_id));
    for (const c of changes) {
      if (c.kind === "delivery" && listed.has((c.item as Delivery).event)) changed.current.add((c.item as Delivery).event);
    }
    if (changed.current.size > 0) timer.current ??= setTimeout(() => void load().catch(() => undefined), 300); // the next change asks again
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}

// Send publishes an event, as a program would through the API.
function Send({ types, onClose }: { types: string[]; onClose: () => void }) {
  const path = { tenant: tenant.value };
  const form = useForm({ type: "", id: "", payload: '{\n  "hello": "world"\n}' }, async ({ type, id, payload }) => {
    // The payload goes as it was typed: parsing would change its numbers.
    const sent = await call("POST /v1/tenants/{tenant}/events", { path, query: { type: type.trim(), id: id.trim() || undefined }, body: new Blob([payload], { type: "application/json" }) as never }) as Published;
    toast(sent.duplicate ? "It was published before" : "The event was published");
    onClose();
    go("/events/" + sent.id);
  }, ({ type, payload }): Record<string, string> => {
    try {
      JSON.parse(payload);
    } catch {
      return { ...(type.trim() ? {} : { type: "Enter the event's type." }), payload: "This is no JSON." };
    }
    return type.trim() ? {} : { type: "Enter the event's type." };
  });
  const { values: v, errors, set } = form;
  const choose = (type: string): void => {
    set({ type });
    if (!types.includes(type)) return;
    call("GET /v1/tenants/{tenant}/event-types/{name}", { path: { ...path, name: type } })
      .then((t) => t.example !== undefined && set({ payload: JSON.stringify(t.example, null, 2) }), toastError);
  };
  return (
    <Dialog title="Send an event" onClose={onClose} wide>
      <form ref={form.ref} class="stack" noValidate onSubmit={form.submit}>
        <FormFailure form={form} />
        <Field label="Event type" error={errors.type}>
          {(props) => (
            <>
              <input {...props} type="text" autocomplete="off" spellcheck={false} list="send-types" placeholder="such as user.created" value={v.type} onInput={(e) => choose(e.currentTarget.value)} />
              <datalist id="send-types">{types.map((t) => <option key={t} value={t} />)}</datalist>
            </>
          )}
        </Field>
        <LongText label="Payload" rows={10} value={v.payload} error={errors.payload} onValue={(payload) => set({ payload })} hint="JSON. It is delivered exactly as it stands here." />
        <Text label="Id" value={v.id} error={errors.id} onValue={(id) => set({ id })} hint="If the event has one of its own. Published twice, it is delivered once." />
        <div class="submit">
          <button type="submit" class="primary" aria-disabled={form.busy}>Send</button>
          <button type="button" onClick={onClose}>Cancel</button>
        </div>
      </form>
    </Dialog>
  );
}

const back = { to: "/events", label: "Events" };

export function EventDetails({ id }: { id: string }) {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/events/{event}", { path: { tenant: tenant.value, event: id }, signal }), [tenant.value, id]);
  useLive(["deliveries"], (changes) => {
    if (changes.some((c) => c.kind === "gap" || (c.kind === "delivery" && (c.item as Delivery).event === loaded.data?.sealhook_id))) loaded.reload();
  });
  if (!loaded.data) return <Page title="Event" back={back}><Show of={loaded}>{() => null}</Show></Page>;
  return <Details of={loaded.data} />;
}

function Details({ of: e }: { of: EventDetail }) {
  const [replaying, setReplaying] = useState(false);
  const payload = usePayload(e);
  const sources = useSources();
  const states = deliveryStates.filter((s) => (e.deliveries[s] ?? 0) > 0);
  const any = states.length > 0;
  return (
    <Page title={"Event " + e.type} heading={<code>{e.type}</code>} back={back} actions={may("operator") && any && !e.test && <button type="button" class="primary" onClick={() => setReplaying(true)}><Icon name="refresh" /> Replay…</button>}>
      <Card>
        <Facts of={[
          ["Id", <ID id={e.id} />],
          ["Accepted", <Time at={e.accepted_at} />],
          ["To be delivered", e.deliver_at && <Time at={e.deliver_at} />],
          ["Expires", e.expires_at && <Time at={e.expires_at} />],
          ["From", e.test ? <Badge state="test" /> : e.source ? <a href={href("/sources/" + e.source)}>{sources.get(e.source)?.name ?? e.source}</a> : "API"],
          ["Order", e.ordering_key && <code>{e.ordering_key}</code>],
          ["Content type", e.content_type],
          ["Deliveries", <Standing of={e} />],
        ]} />
      </Card>
      <DeliveryLog event={e.sealhook_id} title="Deliveries" empty={<Notice>It has no delivery: {e.reason ?? "no endpoint subscribed to it"}.</Notice>} />
      <Card title="Payload"><PayloadView event={e} payload={payload} /></Card>
      {e.header && e.header.length > 0 && <Card title="Headers that are delivered with it"><Code label="Headers" text={headText(e.header)} /></Card>}
      {replaying && <Replay of={e} onClose={() => setReplaying(false)} />}
    </Page>
  );
}

// Replay makes an event's deliveries again.
function Replay({ of: e, onClose }: { of: EventDetail; onClose: () => void }) {
  const final = (["failed", "delivered", "cancelled", "skipped", "quarantined"] as const).filter((s) => e.more_deliveries || (e.deliveries[s] ?? 0) > 0);
  const form = useForm({ states: final.filter((s) => s !== "delivered" || final.length === 1) as string[] }, async ({ states }) => {
    const job = await call("POST /v1/tenants/{tenant}/jobs", { path: { tenant: tenant.value }, body: { kind: "replay", filter: { event: e.sealhook_id, states: states as ["failed"] } } });
    toast("It is delivered again");
    onClose();
    go("/jobs/" + job.id);
  }, ({ states }): Record<string, string> => (states.length > 0 ? {} : { states: "Choose at least one." }));
  const { states } = form.values;
  return (
    <Dialog title="Replay the event" onClose={onClose}>
      <form ref={form.ref} class="stack" noValidate onSubmit={form.submit}>
        <FormFailure form={form} />
        <fieldset>
          <legend>Make these deliveries again</legend>
          {final.map((s) => (
            <Check key={s} label={`${countOrMore(e.deliveries[s] ?? 0, e.more_deliveries)} ${s}`} checked={states.includes(s)} hint={s === "delivered" ? "The receiver gets it once more, under the same id." : undefined}
              onValue={(on) => form.set({ states: on ? [...states, s] : states.filter((x) => x !== s) })} />
          ))}
          <p class="error">{form.errors.states}</p>
        </fieldset>
        {final.length === 0 && <Notice>All of its deliveries are still on their way.</Notice>}
        <div class="submit">
          <button type="submit" class="primary" aria-disabled={form.busy} disabled={final.length === 0}>Replay</button>
          <button type="button" onClick={onClose}>Cancel</button>
        </div>
      </form>
    </Dialog>
  );
}
